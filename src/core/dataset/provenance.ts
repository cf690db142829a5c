import type { Provenance } from './types.ts';

/** Whether there is no doubt about what was stated: the maker said it, or several sources agree. */
export function isSure({ confidence }: Provenance): boolean {
  return confidence === 'primary' || confidence === 'multiple';
}
