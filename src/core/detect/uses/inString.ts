import { followsCommand } from '../surroundings/commands.ts';
import { callOf } from '../surroundings/keys.ts';
import { leftOf, lineStart } from '../surroundings/lines.ts';
import { type Candidate, fillsPlace } from './candidate.ts';
import { isInSentence } from './inProse.ts';

/** Bare names within a string literal. */

/**
 * Whether it is a word of a sentence, part of an API's path (`"/v1/llama-3-8b/chat": {`), or the name of a block in a
 * build script or a description of infrastructure.
 */
export function isOtherInString(candidate: Candidate): boolean {
  const { text, start, place } = candidate;
  return (
    isInSentence(text, start) ||
    (text.charAt(place.start) === '/' && isKeyed(text, place.end)) ||
    isBlockLabel(candidate)
  );
}

/** `create("llama3") {` in Gradle, `task "llama-3-8b" {` in HCL. */
function isBlockLabel({ text, start, end, spelling, documentKind }: Candidate): boolean {
  if (spelling.tag !== null) return false;
  const left = leftOf(text, start);
  return documentKind === 'hcl'
    ? /^\s*\w+\s+(?:"[^"]{1,60}"\s+)?"$/.test(left) &&
        /^"\s+(?:"[^"\n]{1,60}"\s+)?\{/.test(text.slice(end, end + 80))
    : /\b(?:create|register|maybeCreate|named)\(["']$/.test(left) &&
        /^["']\)\s*\{/.test(text.slice(end, end + 20));
}

/**
 * Whether words stand beside it in its string and line, as in a remark: `"+0.47 ppl @ Llama-3-8B"`.
 * Bounded to 200 characters.
 */
export function isDescribed({ text, start, end, spelling, place }: Candidate): boolean {
  if (place.kind !== 'string' || spelling.tag !== null) return false;
  const before = text.slice(Math.max(place.start, lineStart(text, start)), start);
  const isLast = /(?:^|\s)[A-Za-z]{2,}[,.]?\s+(?:\W\s+)?$/.test(before) && !followsCommand(text, start);
  return isLast || /^[ \t]+[A-Za-z]{2,}(?:[\s,.!?"'`]|$)/.test(text.slice(end, end + 40));
}

/** Whether no letter or digit of any script adjoins the identifier. */
export function isWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}_]/u;
  const isEscape = text.charAt(start - 2) === '\\';
  return (isEscape || !letter.test(text.charAt(start - 1))) && !letter.test(text.charAt(end));
}

/** Whether it is searched for within a single name, not among several: `"llama2" in base_model.lower()`. */
export function isSought(text: string, end: number): boolean {
  return /^["'`]\s+(?:not\s+)?in\s+[\w.]*(?:[^\Ws]|\(\))(?![\w.])/.test(text.slice(end, end + 80));
}

/** Calls that ask whether a name begins with their argument. */
const asksForBeginning = /^(?:starts?_?with|has_?prefix)$/i;

/** Whether it is only the beginning of a line's names, which a program asks for: `model.startsWith("meta.llama3")`. */
export function isBeginning({ text, resolved, place }: Candidate): boolean {
  const { resolution } = resolved;
  const isLine = resolution.kind === 'known' && resolution.model === null && resolution.derivative === null;
  return isLine && place.kind === 'string' && asksForBeginning.test(callOf(leftOf(text, place.start)));
}

/** Whether it is a type of strings, not one of them: `Extract<Model, \`meta-llama/${string}\`>`. Tokens are bounded to 400 characters. */
export function isTypeOfStrings({ text, start, end }: Candidate): boolean {
  return /\$\{(?:string|number)\}/.test(text.slice(start, end));
}

/** Whether the string is a key: a colon or an arrow follows it, but not the ` :key` of a Lisp. */
export function isKeyed(text: string, end: number): boolean {
  return /^["'`](?!\s+:[a-z])\s*(?::|=>)/i.test(text.slice(end, end + 6));
}

/**
 * Whether the object that follows a key does not say which model it is: then the key does, as in OpenCode's `models`,
 * `"llama3.2": { "name": "Local" }`. Bounded to 300 characters.
 */
export function isDescribedEntry(text: string, end: number): boolean {
  const entry = /^["'`]\s*:\s*\{([^{}]*)/.exec(text.slice(end, end + 300))?.[1];
  return (
    entry !== undefined &&
    !/(?:model|path|id|repo|hf|source|url|file|weights|checkpoint)\w*["']?\s*[:=]/i.test(entry)
  );
}

/** Whether a key is followed by a number, or by an object made to describe a model: a price, a size. */
export function isKeyOfFact(text: string, end: number): boolean {
  return /^["'`]\s{0,4}(?::|=>)\s{0,4}(?:[[({]?\s{0,4}-?\d|\w{0,20}Model\w{0,20}\()/.test(
    text.slice(end, end + 60),
  );
}

/** Whether the string is compared with another: `x == "`. */
export function isCompared(text: string, start: number): boolean {
  return /[!=]=\s*["'`]$/.test(text.slice(start - 4, start));
}

/** Whether it is the value that the string holds, or one of the values. */
export function isWholeValue(candidate: Candidate): boolean {
  return fillsPlace(candidate) || isWhole(candidate) || isListed(candidate);
}

/** Whether it is a value of its own within a string: a word, the end of a path, quoted itself, a shell's default. */
function isWhole({ text, start, end, place }: Candidate): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || /[\s/:]/.test(before)) return true;
  // `${MODEL:=llama3.2}` in a shell.
  if (text.charAt(end) === '}' && /\$\{\w+:?=$/.test(text.slice(Math.max(0, start - 60), start))) return true;
  // `MODEL=llama3.2 deno run`, a command in a string; `"--model=llama3.2"`, an argument of one, but not what it is served as.
  if (before === '=')
    return end === place.end || /["'`]/.test(text.charAt(end))
      ? !text.endsWith('name=', start)
      : /^(?:\s|$)/.test(text.charAt(end));
  if (/["'`]/.test(before))
    return text
      .slice(end, end + 2)
      .replace('\\', '')
      .startsWith(before);
  return (
    text.charAt(end) === '}' && /\$\{\w[\w.-]*(?::[-=?]?|-)$/.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Whether its string is a list: `llama3.2, mistral`, or Ruby's `%w[llama3.2 mistral]`. Bounded to 400 characters. */
function isListed({ text, place }: Candidate): boolean {
  const isBracketed = /[([{]/.test(text.charAt(place.start - 1));
  const list = text.slice(place.start, Math.min(place.end, place.start + 400));
  const items = isBracketed ? list.trim().split(/\s+/) : list.split(/[,;]/);
  return items.length > 1 && items.every((item) => /^\s*[\w.:/-]+\s*$/.test(item));
}
