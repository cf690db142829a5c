import type { DiagnosticCode } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { PublishingDocument } from '../publishing/publishingDocument.ts';
import type { TextRange } from '../text/range.ts';
import type { RuleDocumentation, RuleFinding } from './rule.ts';

/** A whole document: what a rule needs that no single reference tells. */
export interface DocumentContext extends PublishingDocument {
  readonly policy: Policy;
}

export interface DocumentFinding extends RuleFinding {
  readonly range: TextRange;
  /** Index into the references. */
  readonly reference: number | null;
}

/** One diagnostic code that stands on a place which other places of the document decide about. Linear in the text. */
export interface DocumentRule {
  readonly code: DiagnosticCode;
  /** Absent where a rule for references has the same code. */
  readonly documentation?: RuleDocumentation;
  readonly check: (context: DocumentContext) => readonly DocumentFinding[];
}
