import { applyBaseline } from '../core/baseline.ts';
import type { PlacedDuty } from '../core/rules/missingAttribution.ts';
import type { AnalyzedDocument, LanguageService } from '../languageService/index.ts';
import type { FileJudgement } from './policies.ts';

/** A document as part of its workspace: with the duties that this misses, without what its baseline accepts. */
export function inWorkspace(
  service: LanguageService,
  own: AnalyzedDocument,
  duties: readonly PlacedDuty[],
  { accepted, pathInBaseline: path }: FileJudgement,
): AnalyzedDocument {
  const whole = service.withMissingDuties(own, duties);
  if (accepted.length === 0) return whole;
  const { source, analysis } = whole;
  return whole.withAnalysis(applyBaseline({ path, text: source.text, analysis }, accepted));
}
