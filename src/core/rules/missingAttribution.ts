import type { Dataset } from '../dataset/dataset.ts';
import type { LicenseId } from '../dataset/types.ts';
import { type DutyInUse, isInUse } from '../duties/inUse.ts';
import { type Finding, severityOf } from '../finding.ts';
import { type MissingDuty, tracedClauses } from '../missingDuty.ts';
import type { Policy } from '../policy/policy.ts';
import { licensesOf, type Reference } from '../reference.ts';
import type { TextRange } from '../text/range.ts';
import type { RuleDocumentation } from './rule.ts';

export const missingAttributionDocumentation: RuleDocumentation = {
  why: 'A duty of the licences in use has no trace in the workspace: the line to display, the notice, or the copy of the licence. It is reported only where the project states what it `distributes`, once per licence and duty, on the README or notice file, or else on the first reference under that licence. A product and weights owe all three, a service owes the line, internal use owes nothing.',
  example: '# Acme Support  <!-- a README; "distributes": ["product"] -->',
  mend: 'Show the line in the README, the documentation, the website or the user interface; keep the notice in a file named `NOTICE`; add the licence’s text. Quick fixes write the first two. Evidence in files that `exclude` leaves out counts.',
  clause: 'Llama licences, sections 1.b.i and 1.b.iii',
};

export function missingDuties(duties: readonly DutyInUse[]): readonly MissingDuty[] {
  return tracedClauses.flatMap((clause) =>
    duties
      .filter((duty) => duty.clause === clause && duty.state === 'unmet')
      .map(({ license }) => ({ license, clause })),
  );
}

/** Where a finding stands in a document: on its first line, or on its first reference under the licence. */
export type Standing = 'top' | 'reference';

/** A duty as it is said of the document where the mend belongs. */
export interface PlacedDuty {
  readonly duty: MissingDuty;
  readonly standing: Standing;
  /** The project's folder, absolute: where a notice file goes. */
  readonly folder: string;
}

/** The finding about a duty in the document where the mend belongs; `null` where the code is off. */
export function missingAttribution(
  { duty: { license: id, clause }, standing, folder }: PlacedDuty,
  { text, references }: { readonly text: string; readonly references: readonly Reference[] },
  { dataset, policy }: { readonly dataset: Dataset; readonly policy: Policy },
): Finding | null {
  const code = 'missing-attribution';
  const severity = severityOf(code, policy.severities);
  const message = messageFor({ license: id, clause }, dataset);
  if (severity === null || message === null) return null;
  const index = standing === 'top' ? -1 : references.findIndex((reference) => isUnder(reference, id));
  const range = references[index]?.range ?? firstLine(text);
  return {
    code,
    severity,
    range,
    message,
    reference: index < 0 ? null : index,
    mend: { kind: 'fulfil', license: id, clause, folder },
  };
}

export function isUnder(reference: Reference, license: LicenseId): boolean {
  return isInUse(reference) && licensesOf(reference).some(({ id }) => id === license);
}

function messageFor({ license: id, clause }: MissingDuty, dataset: Dataset): string | null {
  const license = dataset.licenses.get(id);
  if (license === undefined) return null;
  const { name, clauses, url, stableUrl } = license;
  switch (clause) {
    case 'attribution':
      return clauses.attribution === null
        ? null
        : `“${clauses.attribution.value.text}” is shown nowhere here, but the ${name} requires it of what this project distributes: add the line to the README, the website or the user interface.`;
    case 'notice':
      return clauses.notice === null
        ? null
        : `No notice file here contains the notice that the ${name} requires with what this project distributes: put “${clauses.notice.value}” into a file named NOTICE.`;
    case 'licenseCopy':
      return `No file here is a copy of the ${name}, which must come with what this project distributes: add its text from ${stableUrl ?? url}.`;
  }
}

/** The first line that is more than a suppression of what stands on it. */
function firstLine(text: string): TextRange {
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (newline < 0 || !(line.trim() === '' || line.includes('model-license-ignore-next-line')))
      return { start, end: end - (line.endsWith('\r') ? 1 : 0) };
    start = newline + 1;
  }
}
