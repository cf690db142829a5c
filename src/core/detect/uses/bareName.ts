import { placeholderMark } from '../placeholder.ts';
import type { Resolved } from '../resolve/resolve.ts';
import { isKeyOfFigures } from '../surroundings/entries.ts';
import { takesModel } from '../surroundings/keyMeaning.ts';
import { callOf } from '../surroundings/keys.ts';
import { leftOf, reach } from '../surroundings/lines.ts';
import {
  isAlias,
  isCacheKey,
  isGroupChoice,
  isObjectName,
  isResourceName,
} from '../surroundings/objectNames.ts';
import { isTag } from '../surroundings/surroundings.ts';
import { type Candidate, fillsPlace, surroundingsIn } from './candidate.ts';
import {
  isCompared,
  isDescribed,
  isDescribedEntry,
  isKeyed,
  isKeyOfFact,
  isOtherInString,
  isSought,
  isWholeValue,
  isWord,
} from './inString.ts';
import { isKey, isOtherInValue, isWholeLine } from './inValue.ts';
import { isOtherBareName } from './otherNames.ts';
import { isSpecific } from './specific.ts';

/** Whether a bare name, in a place where a value can stand, is used as a model's. */
export function isBareUse(candidate: Candidate): boolean {
  const { text, start, end, spelling, resolved, place } = candidate;
  if (isResource(resolved) || spelling.openEnded === true || isOtherBareName(candidate)) return false;
  if (place.kind === 'string' ? isOtherInString(candidate) : isOtherInValue(candidate)) return false;
  if (spelling.form === 'routed' && fillsPlace(candidate)) return true;
  if (isObjectName(text, start) || isGroupChoice(text, start) || isAlias(text, start, end)) return false;
  if (isCacheKey(text, start)) return false;
  if (spelling.tag === null && (isResourceName(text, start) || isNamedModel(candidate))) return false;
  const { expectsModel, expectsOther } = surroundingsIn(candidate);
  if (expectsOther && !isOfHost(candidate) && !isAmongTags(candidate)) return false;
  if (!expectsModel && isNamedAfterModel(candidate)) return false;
  if (isSpecific(candidate)) return isSpecificUse(candidate, expectsModel);
  if (isTagged(candidate) || isAmongTags(candidate) || isKeyOfFigures(text, end)) return true;
  return expectsModel && isExpectedUse(candidate);
}

/**
 * Whether the name is spelled as hosts do, whatever its key says: routed, as a JumpStart endpoint, with Ollama's tag.
 */
function isOfHost({ text, start, spelling }: Candidate): boolean {
  if (spelling.form === 'routed' || spelling.platform === 'jumpstart') return true;
  return spelling.platform === 'ollama' && spelling.tag !== null && isTag(text, start);
}

/** Whether a word of the name says that it is something beside the model, unless that is a derivative's name. */
function isResource({ parsed, resolution }: Resolved): boolean {
  return parsed?.resource === true && !(resolution.kind === 'known' && resolution.derivative !== null);
}

/**
 * Whether it is a key, part of a remark, or completed at run time, as the name of a project's bucket or a cache key is.
 */
function isNamedAfterModel(candidate: Candidate): boolean {
  return isKey(candidate) || candidate.spelling.name.includes(placeholderMark) || isDescribed(candidate);
}

/** For a name that says what it is: whether it stands for the model, not for something of the project's own. */
function isSpecificUse(candidate: Candidate, expectsModel: boolean): boolean {
  const { text, start, end, spelling, resolved, place } = candidate;
  const { resolution, parsed } = resolved;
  // A key that does not say which Llama it is: a name of the project's own, `"llama-8b": dict(…)`.
  const unversioned = parsed?.stem === 'llama' && parsed.version === null && parsed.role === null;
  // Nor are `llama-70b` and `llama1b-x` more than that where no model is expected: groups of servers, shapes of tests.
  const isWordOnly = /llama\d/i.test(spelling.name) || parsed?.foreign.length === 0;
  const isOwn =
    isKeyed(text, end) ||
    isBesideId(text, end) ||
    isResult(text, start) ||
    (!expectsModel && (isWordOnly || isNamed(text, start)));
  if (unversioned && resolution.kind === 'unknown' && isOwn) return false;
  if (!expectsModel && (isLabel(candidate) || isResult(text, start))) return false;
  if (isUnlistedDerivative(resolved) && isKeyOfClass(text, end)) return false;
  if (place.kind === 'string' && !isWord(text, start, end)) return false;
  // A derivative's name without its organisation could be anybody's.
  return expectsModel || place.kind === 'value' || !isUnlistedDerivative(resolved) || fillsPlace(candidate);
}

/** Whether it is the name of something, by a key that says no more than that: `strategy = {"name": "`, `NAME = "`. */
function isNamed(text: string, start: number): boolean {
  return /(?:^|[\s{(,"'])name["']?\s?[:=]\s?["']?$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether the id that it stands for comes next: `("llama-70b", "meta-llama/Llama-3.3-70B-Instruct")`. */
function isBesideId(text: string, end: number): boolean {
  return /^["'`],\s{0,4}["'`][\w.-]{1,60}\/[\w.-]{0,60}llama/i.test(text.slice(end, end + 140));
}

/** Whether it is what a program calls a class of its own: `"mosaic_llama2_7b": ComposerMosaicLlama,`. */
function isKeyOfClass(text: string, end: number): boolean {
  return /^["'`]\s{0,4}(?::|=>)\s{0,4}[A-Z]\w{0,60}\s{0,4}[,}\r\n]/.test(text.slice(end, end + 80));
}

/** Whether it lies where a run writes: `./out/llama-vet-3b`, `outputs/llama-7b-support`. */
function isResult(text: string, start: number): boolean {
  return /(?:^|[\s"'`=./])(?:out|outputs?|results?|runs?|saves?)\/$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** Whether it is what somebody calls a model of their own, `name="llama3-8b-model"`, or the key of one, `llamaguard_model: `. */
function isNamedModel(candidate: Candidate): boolean {
  const { text, start, spelling } = candidate;
  return /[-_]model$/i.test(spelling.name) && (isNamed(text, start) || isKey(candidate));
}

/**
 * Whether it is a name that anything can have, no more than version and size (`llama-3-8b`), passed to a call or a
 * command that takes no model.
 */
function isLabel({ text, start, spelling, resolved, documentKind }: Candidate): boolean {
  const { parsed } = resolved;
  const isPlain = /^[a-z0-9-]+$/.test(spelling.name) && spelling.tag === null && parsed?.role === null;
  if (!isPlain || parsed.foreign.length + parsed.packaging.length > 0) return false;
  const left = leftOf(text, start);
  if (callOf(left) !== '') return true;
  const command =
    documentKind === 'shell' ? /^\s*([a-z][\w-]*)\s(?:[^=|;&]*\s)?$/.exec(left)?.[1] : undefined;
  return command !== undefined && !takesModel(command);
}

/** A derivative that the dataset does not list: only its name says what it was made from. */
function isUnlistedDerivative({ resolution }: Resolved): boolean {
  return (
    resolution.kind === 'known' &&
    resolution.derivative === null &&
    resolution.identity.derivedFrom.length > 0
  );
}

/**
 * A version with a tag (`llama3:instruct`, `llama3.2:${size}`) is how Ollama names models, and nothing else is named
 * like that. The same holds for the names in its library, and for Meta's own coined names, written as ids.
 */
function isTagged(candidate: Candidate): boolean {
  const { spelling, resolved } = candidate;
  const { parsed } = resolved;
  if (isOfLibrary(candidate)) return true;
  if (parsed === null || parsed.foreign.length > 0) return false;
  const says =
    spelling.tag === null
      ? /^muse-(?:spark|glimmer|wonder)$/.test(spelling.name)
      : parsed.version !== null || parsed.stem === 'code-llama';
  return says && (fillsPlace(candidate) || isWholeLine(candidate));
}

/** Whether a string is the name of a derivative in Ollama's library with a tag: `vicuna:latest`. */
function isOfLibrary(candidate: Candidate): boolean {
  const { spelling, resolved, place } = candidate;
  const { resolution } = resolved;
  const isListed = resolution.kind === 'known' && resolution.derivative?.ollama !== undefined;
  return (
    isListed &&
    spelling.platform === 'ollama' &&
    spelling.tag !== null &&
    place.kind === 'string' &&
    fillsPlace(candidate)
  );
}

/** An item of a list or a member of a union that is a name with a tag: `"llama3:8b",`. */
const tagged = /["'`][\w.-]{1,60}:[\w.-]{1,60}["'`](?=\s?[,|\])};]|$)/g;

/**
 * Whether it stands in one line with two names of Ollama or more that have a tag, as one of them: `["llama3", "llama3:8b",
 * "phi3:mini"]`. One alone may be what a label is for: `{"llama3", "llama3:8b"}`. Looks 200 characters either way.
 */
function isAmongTags({ text, start, end, place, resolved }: Candidate): boolean {
  if (place.kind !== 'string' || place.start !== start || resolved.resolution.kind !== 'known') return false;
  const left = leftOf(text, start);
  const [right = ''] = text.slice(end, end + reach).split('\n', 1);
  if (!/[[|,]\s?["'`]$/.test(left) || !/^["'`]\s?[,|\];]/.test(right)) return false;
  return [...`${left}${text.slice(start, end)}${right}`.matchAll(tagged)].length > 1;
}

/** For a name that could be many things, where a model is expected: whether it is the whole of a value. */
function isExpectedUse(candidate: Candidate): boolean {
  const { text, start, end, resolved, place } = candidate;
  const version = resolved.parsed?.version ?? null;
  if (resolved.resolution.kind === 'unresolved') return version !== null;
  // A torchtune builder without a size makes an architecture.
  if (isSought(text, end) || candidate.spelling.platform === 'torchtune') return false;
  // Half of a name that is shown to people: `"Meta: CodeLlama 70B Instruct"`.
  if (
    place.kind === 'string' &&
    /^ (?:\d+(?:\.\d+)?[BM]|Instruct|Chat|Vision)\b/.test(text.slice(end, end + 12))
  )
    return false;
  // What a project calls a step of its own.
  if (/^prompt[-_]guard$/i.test(candidate.spelling.name)) return false;
  // A key that could be many things is a name of the project's own: `"vicuna": "lmsys/vicuna-13b-v1.5"`.
  // So is a word that only Ollama's library has for a model, whatever number is behind it: `"nemotron": 256000`.
  const saysFact = resolved.parsed !== null && isKeyOfFact(text, end);
  const isOwnKey = isKeyed(text, end) && !isDescribedEntry(text, end) && !saysFact;
  if (isOwnKey && !isCompared(text, start)) return false;
  // `HuatuoGPT-o1-LLaMA-3.1`: without a size only the dot tells a version from any number.
  if (isUnlistedDerivative(resolved) && !(version?.includes('.') === true && fillsPlace(candidate)))
    return false;
  return place.kind !== 'string' || isWholeValue(candidate);
}
