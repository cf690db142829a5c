import { isBareUse } from './bareName.ts';
import type { Candidate } from './candidate.ts';
import { isConstant, isValueInCode } from './inCode.ts';
import { isValueInComment } from './inComment.ts';
import { isAsked, isIdentifierInProse, isInSentence, isValueInProse } from './inProse.ts';
import { isBeginning, isTypeOfStrings } from './inString.ts';
import { isDatasetName, isOtherName } from './otherNames.ts';
import { isRepositoryUse, isVague } from './repository.ts';

/**
 * Tells a use from a mention and from something that only bears a model's name. Unambiguous forms count wherever a
 * value can stand; a name that could be many things counts only where a model is expected.
 */
export function judge(lexed: Candidate): 'use' | 'mention' | null {
  const candidate = isValue(lexed) ? { ...lexed, place: { ...lexed.place, kind: 'value' as const } } : lexed;
  const { text, start, end, spelling, resolved, place } = candidate;
  if (place.kind === 'comment') return 'mention';
  if (place.kind === 'code') return isConstant(candidate) ? 'use' : null;
  if (place.kind === 'prose' && !isIdentifierInProse(candidate))
    return resolved.resolution.kind === 'endpoint' ? null : 'mention';
  if (isBeginning(candidate) || isTypeOfStrings(candidate)) return null;
  if (spelling.strength === 'certain') return 'use';
  if (isDatasetName(candidate) || isVague(candidate)) return null;
  if (place.kind === 'value' && isInSentence(text, start)) return 'mention';
  if (isAsked(text, start, end)) return 'mention';
  if (isOtherName(candidate)) return null;
  const isUse = spelling.strength === 'likely' ? isRepositoryUse(candidate) : isBareUse(candidate);
  return isUse ? 'use' : null;
}

/** Whether a name is a value, though it stands among code or prose or in a comment. */
function isValue(candidate: Candidate): boolean {
  switch (candidate.place.kind) {
    case 'code':
      return isValueInCode(candidate);
    case 'prose':
      return isValueInProse(candidate);
    case 'comment':
      return isValueInComment(candidate);
    default:
      return false;
  }
}
