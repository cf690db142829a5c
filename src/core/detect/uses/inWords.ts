import { surroundingsOf } from '../surroundings/surroundings.ts';
import type { Candidate } from './candidate.ts';
import { isKeyed } from './inString.ts';
import { isSpecific } from './specific.ts';

/**
 * Whether a name with blanks is used as a model's: it is the whole of a string that a model's key has as its value, as
 * in `model: "Llama 3.1 8B"`. Elsewhere it is a label or part of a sentence.
 */
export function isUsedInWords(candidate: Candidate): boolean {
  const { text, start, end, place } = candidate;
  const isWhole = place.kind === 'string' && place.start === start && place.end === end;
  const isGiven = /[:=]\s?["'`]$/.test(text.slice(Math.max(0, start - 3), start)) && !isKeyed(text, end);
  return isWhole && isGiven && isSpecific(candidate) && surroundingsOf(text, start).expectsModel;
}
