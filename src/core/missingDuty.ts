import type { LicenseId } from './dataset/types.ts';

/** Duties that leave a trace in files, in the order in which people do them. */
export const tracedClauses = ['attribution', 'notice', 'licenseCopy'] as const;
export type TracedClause = (typeof tracedClauses)[number];

/** A duty of a licence in use that, as far as the workspace shows, is not done. */
export interface MissingDuty {
  readonly license: LicenseId;
  readonly clause: TracedClause;
}
