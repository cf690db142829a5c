import type { Provenance } from './types.ts';

/** Whether nobody doubts that a fact was stated so: its maker said it, or several sources agree. */
export function isSure({ confidence }: Provenance): boolean {
  return confidence === 'primary' || confidence === 'multiple';
}
