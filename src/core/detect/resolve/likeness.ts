import { isCodeRepository, isMetaOrg, publishesMore } from '../organisations.ts';
import type { Spelling } from '../spelling.ts';

/** What guides write for a name that the reader is to put in. */
const placeholderName = /^(?:(?:your|my|some|the)[-_])?(?:model|repo)(?:[-_]?(?:name|id))?$/i;
/** A size in numbers or in words. */
const sized =
  /(?:^|[-_.])\d+(?:\.\d+)?[bm](?:$|[-_.])|[-_](?:base|large|small|giant|huge|tiny|xl)(?:$|[-_])/i;
const modelName = /^(?:meta-)?llama-|^muse-/i;
/** Programs and documents around the models. */
const program =
  /^llama-(?:stack|models?|recipes|cookbook|api|prompt-ops|toolchain|verif|agentic|synthetic|usage)/i;

/** How surely a name under an organisation of Meta is a model's that the dataset does not hold; `null` for no such name. */
export function likenessOf({ org, strength }: Spelling, name: string): 'clear' | 'vague' | null {
  if (org === null || !isMetaOrg(org) || isCodeRepository(name) || placeholderName.test(name)) return null;
  const isNamed = modelName.test(name) && !program.test(name) && !publishesMore(org);
  const isClear = strength === 'certain' || sized.test(name) || isNamed;
  return isClear ? 'clear' : 'vague';
}
