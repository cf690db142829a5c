import { withFindings } from '../core/analyze.ts';
import { evidenceIn } from '../core/duties/evidence.ts';
import { missingAttribution, type PlacedDuty } from '../core/rules/missingAttribution.ts';
import type { AnalyzedDocument } from './document.ts';

/**
 * The document with what a scan of the workspace says of it. What its own text has come to show in the meantime is
 * not said any more.
 */
export function withMissingDuties(
  analyzed: AnalyzedDocument,
  duties: readonly PlacedDuty[],
): AnalyzedDocument {
  if (duties.length === 0) return analyzed;
  const { source, analysis, grounds } = analyzed;
  const { text, path, languageId } = source;
  const shown = evidenceIn(text, path, grounds.dataset);
  const findings = duties
    .filter(
      ({ duty }) => !shown.some(({ license, clause }) => license === duty.license && clause === duty.clause),
    )
    .flatMap((duty) => missingAttribution(duty, { text, references: analysis.references }, grounds) ?? []);
  const place = { text, path, languageId, policy: grounds.policy };
  return analyzed.withAnalysis(withFindings(analysis, findings, place));
}
