import { followsCommand } from '../surroundings/commands.ts';
import { callOf } from '../surroundings/keys.ts';
import { leftOf, lineStart } from '../surroundings/lines.ts';
import { type Candidate, fillsPlace } from './candidate.ts';
import { isInSentence } from './inProse.ts';

/** Names alone within a string literal. */

/**
 * Whether it is a word of a sentence, part of a path of an interface (`"/v1/llama-3-8b/chat": {`), or what a block of
 * a build or an infrastructure is called.
 */
export function isOtherInString(candidate: Candidate): boolean {
  const { text, start, place } = candidate;
  return (
    isInSentence(text, start) ||
    (text.charAt(place.start) === '/' && isKeyed(text, place.end)) ||
    isBlockLabel(candidate)
  );
}

/** `create("llama3") {` of Gradle, `task "llama-3-8b" {` of HCL. */
function isBlockLabel({ text, start, end, spelling, documentKind }: Candidate): boolean {
  if (spelling.tag !== null) return false;
  const left = leftOf(text, start);
  return documentKind === 'hcl'
    ? /^\s*\w+\s+(?:"[^"]{1,60}"\s+)?"$/.test(left) &&
        /^"\s+(?:"[^"\n]{1,60}"\s+)?\{/.test(text.slice(end, end + 80))
    : /\b(?:create|register|maybeCreate|named)\(["']$/.test(left) &&
        /^["']\)\s*\{/.test(text.slice(end, end + 20));
}

/** Whether words stand beside it in its string and line: `"+0.47 ppl @ Llama-3-8B"`, a remark. Bounded to 200 characters. */
export function isDescribed({ text, start, end, spelling, place }: Candidate): boolean {
  if (place.kind !== 'string' || spelling.tag !== null) return false;
  const before = text.slice(Math.max(place.start, lineStart(text, start)), start);
  const isLast = /(?:^|\s)[A-Za-z]{2,}[,.]?\s+(?:\W\s+)?$/.test(before) && !followsCommand(text, start);
  return isLast || /^[ \t]+[A-Za-z]{2,}(?:[\s,.!?"'`]|$)/.test(text.slice(end, end + 40));
}

/** Whether letters or digits of any script do not run on beside the identifier. */
export function isWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}_]/u;
  const isEscape = text.charAt(start - 2) === '\\';
  return (isEscape || !letter.test(text.charAt(start - 1))) && !letter.test(text.charAt(end));
}

/** Whether it is looked for within one name, not among several: `"llama2" in base_model.lower()`. */
export function isSought(text: string, end: number): boolean {
  return /^["'`]\s+(?:not\s+)?in\s+[\w.]*(?:[^\Ws]|\(\))(?![\w.])/.test(text.slice(end, end + 80));
}

/** Calls that ask how a name begins. */
const asksForBeginning = /^(?:starts?_?with|has_?prefix)$/i;

/** Whether it is how names of a line begin, for which something is done: `model.startsWith("meta.llama3")`. */
export function isBeginning({ text, resolved, place }: Candidate): boolean {
  const { resolution } = resolved;
  const isLine = resolution.kind === 'known' && resolution.model === null && resolution.derivative === null;
  return isLine && place.kind === 'string' && asksForBeginning.test(callOf(leftOf(text, place.start)));
}

/** Whether it is a type of strings, not one of them: `Extract<Model, \`meta-llama/${string}\`>`. Tokens are bounded to 400 characters. */
export function isTypeOfStrings({ text, start, end }: Candidate): boolean {
  return /\$\{(?:string|number)\}/.test(text.slice(start, end));
}

/** Whether the string is a key: a colon or an arrow follows it, and not ` :key` of a Lisp. */
export function isKeyed(text: string, end: number): boolean {
  return /^["'`](?!\s+:[a-z])\s*(?::|=>)/i.test(text.slice(end, end + 6));
}

/**
 * Whether an object that does not say which model it is follows a key: then the key says it, as in the `models` of
 * OpenCode, `"llama3.2": { "name": "Local" }`. Bounded to 300 characters.
 */
export function isDescribedEntry(text: string, end: number): boolean {
  const entry = /^["'`]\s*:\s*\{([^{}]*)/.exec(text.slice(end, end + 300))?.[1];
  return (
    entry !== undefined &&
    !/(?:model|path|id|repo|hf|source|url|file|weights|checkpoint)\w*["']?\s*[:=]/i.test(entry)
  );
}

/** Whether a key has a number behind it, or an object that is made to say something of a model: a price, a size. */
export function isKeyOfFact(text: string, end: number): boolean {
  return /^["'`]\s{0,4}(?::|=>)\s{0,4}(?:[[({]?\s{0,4}-?\d|\w{0,20}Model\w{0,20}\()/.test(
    text.slice(end, end + 60),
  );
}

/** Whether the string is compared with another: `x == "`. */
export function isCompared(text: string, start: number): boolean {
  return /[!=]=\s*["'`]$/.test(text.slice(start - 4, start));
}

/** Whether it is the value that the string holds, or one of several. */
export function isWholeValue(candidate: Candidate): boolean {
  return fillsPlace(candidate) || isWhole(candidate) || isListed(candidate);
}

/** Whether it is a value of its own within a string: a word, the end of a path, quoted itself, a shell's default. */
function isWhole({ text, start, end, place }: Candidate): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || /[\s/:]/.test(before)) return true;
  // `${MODEL:=llama3.2}` of a shell.
  if (text.charAt(end) === '}' && /\$\{\w+:?=$/.test(text.slice(Math.max(0, start - 60), start))) return true;
  // `MODEL=llama3.2 deno run`, a command in a string; `"--model=llama3.2"`, an argument of one, but not what it is served as.
  if (before === '=')
    return end === place.end ? !text.endsWith('name=', start) : /^(?:\s|$)/.test(text.charAt(end));
  if (/["'`]/.test(before))
    return text
      .slice(end, end + 2)
      .replace('\\', '')
      .startsWith(before);
  return (
    text.charAt(end) === '}' && /\$\{\w[\w.-]*(?::[-=?]?|-)$/.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Whether its string is a list: `llama3.2, mistral`, or `%w[llama3.2 mistral]` of Ruby. Bounded to 400 characters. */
function isListed({ text, place }: Candidate): boolean {
  const isBracketed = /[([{]/.test(text.charAt(place.start - 1));
  const list = text.slice(place.start, Math.min(place.end, place.start + 400));
  const items = isBracketed ? list.trim().split(/\s+/) : list.split(/[,;]/);
  return items.length > 1 && items.every((item) => /^\s*[\w.:/-]+\s*$/.test(item));
}
