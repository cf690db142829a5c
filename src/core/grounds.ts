import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate } from './dataset/types.ts';
import type { Policy } from './policy/policy.ts';

/** What a text is judged by. */
export interface Grounds {
  /** With a project's own additions, where it has any. */
  readonly dataset: Dataset;
  readonly policy: Policy;
  /** The day on which dated facts are judged. */
  readonly asOf: IsoDate;
}

/** Whether the same text gets the same answer on both. */
export function areSameGrounds(a: Grounds, b: Grounds): boolean {
  return a.dataset === b.dataset && a.policy === b.policy && a.asOf === b.asOf;
}
