import type { DocumentKind } from '../places/documentKind.ts';
import { followsCommand, isCommandLine, isOptionOfCommand, isPrinted } from '../surroundings/commands.ts';
import { leftOf, lineStart, withoutFolders } from '../surroundings/lines.ts';
import { type Candidate, surroundingsIn } from './candidate.ts';
import { isSpecific } from './specific.ts';

/** Whether a name in prose is part of the document's structure, not one of its words. */
export function isIdentifierInProse(candidate: Candidate): boolean {
  const { text, start, end, spelling, documentKind } = candidate;
  if (spelling.strength === 'likely' && leadsItem(text, start, end)) return true;
  if (!standsAlone(text, start, end, documentKind)) return false;
  return spelling.strength !== 'bare' || isIdentifier(candidate) || isSetting(candidate);
}

/**
 * What is a value though it stands in prose: a command's argument, a line of its output, all that an XML element holds.
 */
export function isValueInProse(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  return (
    isElement(candidate) ||
    isCommandLine(text, start, end) ||
    isOptionOfCommand(text, start) ||
    isPrinted(text, start, end)
  );
}

/** All that an XML element holds: `<model>ollama/llama3.1</model>`. Bounded to 200 characters either way. */
function isElement({ text, start, end, documentKind }: Candidate): boolean {
  return (
    documentKind === 'xml' &&
    /<[A-Za-z_][\w:.-]*(?:\s[^<>]*)?>\s*[^\s<>]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
    /^[^\s<>]*\s*<\//.test(text.slice(end, end + 200))
  );
}

/**
 * Whether four words, bounded to 60 characters, stand right before a name and are no command: then the string or value
 * that holds it is a description, a block of text.
 */
export function isInSentence(text: string, start: number): boolean {
  const words =
    /(?:\(?(?:[A-Za-z’']{2,}[\d.]{0,4}|[A-Z]\d|\d{1,6}[BMK]?|[ei]\.[ge]\.)[,.]? ){4}(?:\((?:default: )?)?$/;
  // In a string a line may end with `\n`.
  const before = text.slice(Math.max(0, start - 60), start).replaceAll('\\n', ' ');
  return words.test(before) && !followsCommand(text, start);
}

/** Whether it is the last word of a question, not of an address: `Are you LLaMA-7B?`, `"Delete meta-llama/Llama-3.1-8B?"`. */
export function isAsked(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) !== '/' && /^\?(?:[\s"'`]|$)/.test(text.slice(end, end + 2));
}

/** `- **Model ID:** ` and `Model: `, as in fact sheets; run on at most 200 characters. */
const labelled =
  /^\s*(?:[-*+][ \t]+)?(?:\*\*[^*\n]{1,30}\*\*:?|(?:[\w-]{1,12} ){0,2}model(?: [\w-]{1,12}){0,1}:)[ \t]*$/i;

/** The quotes of other scripts and languages. */
const quotes = ['“”', '„“', '«»', '‘’', '「」', '『』'];

/** In prose an identifier is structure where it stands alone: in a line, list item, table cell, element or quote. */
function standsAlone(text: string, start: number, end: number, kind: DocumentKind): boolean {
  const quote = text.charAt(start - 1);
  if (/["'`]/.test(text.charAt(end)) && quoteBefore(text, start) === text.charAt(end)) return true;
  if (quote === '[' && text.startsWith('](', end)) return true;
  if (quotes.some((pair) => pair === `${quote}${text.charAt(end)}`)) return true;
  if (isVerbatim(text, start, end)) return true;
  const line = leftOf(text, start);
  // `key = value` in an unknown format, `@key = value` in a file of requests; attributes of AsciiDoc and
  // reStructuredText, properties and keywords of Org.
  const assigned =
    kind === 'text' ? /^\s*@?[\w.-]{1,60}\s*[:=]\s*$/ : /^[ \t]{0,20}(?::|#\+)[\w.-]{1,60}:\s*$/;
  if (assigned.test(line) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 20))) return true;
  if (kind === 'text' && isListOfNames(text, start)) return true;
  // A list of checksums: `e0aad7…  llama-2-7b.Q2_K.gguf`.
  if (/^[0-9a-f]{6,128} [ *](?:[\w.-]+\/)*$/.test(line) && /^\r?(?:\n|$)/.test(text.slice(end, end + 2)))
    return true;
  const before = /(?:^|\n|[|>])[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/.test(
    withoutFolders(text.slice(Math.max(0, start - 60), start)),
  );
  // The rest of a path may follow, except for a recipe in a folder of recipes: `llama-2-7b/lora.yaml`.
  // Bounded to 100 characters.
  const after = /^(?:\/(?![\w./-]*\.(?:ya?ml|py|md|sh|ipynb)\b)[\w./-]*)?[ \t]*(?:\r?\n|$|[|<])/.test(
    text.slice(end, end + 100),
  );
  return (before || labelled.test(line)) && after;
}

/** Whether a list item begins with it and goes on to say something of it: `- meta-llama/Llama-3.1-8B (the default)`. */
function leadsItem(text: string, start: number, end: number): boolean {
  return (
    /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(leftOf(text, start)) &&
    /^(?:[,:;][ \t]|[ \t]+(?:[-–—][ \t]|\())/.test(text.slice(end, end + 20))
  );
}

/** Whether it stands between the marks with which Org writes code: `=llama3.2:3b=`, `~llama3.2:3b~`. */
export function isVerbatim(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s(|])[=~]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    text.charAt(start - 1) === text.charAt(end) &&
    /^(?:[\s|.,;:!?)]|$)/.test(text.slice(end + 1, end + 2))
  );
}

/** Whether a line holds nothing but names with commas between them; bounded to 400 characters. */
function isListOfNames(text: string, start: number): boolean {
  const from = lineStart(text, start);
  const [line = ''] = text.slice(from, from + 400).split(/\r?\n/, 1);
  const names = line.split(',');
  return names.length > 1 && names.every((name) => /^[ \t]*[\w.:/-]+[ \t]*$/.test(name));
}

/** The quote in front of the route, the host or the head of an ARN that stands before an identifier. */
function quoteBefore(text: string, start: number): string {
  let at = start;
  while (at > 0 && start - at < 100 && /[\w:./@-]/.test(text.charAt(at - 1))) at -= 1;
  return text.charAt(at - 1);
}

/** In prose a bare name is an identifier where it is quoted, tagged, or in lower case, as hosts write it. */
function isIdentifier(candidate: Candidate): boolean {
  const { text, start, spelling, documentKind } = candidate;
  if (!isSpecific(candidate)) return false;
  return (
    /["'`]/.test(text.charAt(start - 1)) ||
    // In a path, from its scheme or its root on; bounded to 200 characters.
    /(?:^|\s)(?:[a-z][a-z0-9+.-]*:\/\/|[.~]{0,2}\/)\S*$/.test(leftOf(text, start)) ||
    // A line that holds nothing but a path, as in `.gitignore`.
    (documentKind === 'text' && /^\S+\/$/.test(leftOf(text, start))) ||
    spelling.tag !== null ||
    spelling.name === spelling.name.toLowerCase()
  );
}

/** The value of a key in an unknown format: `model: Llama-3.3-70B-Instruct`. */
function isSetting(candidate: Candidate): boolean {
  return candidate.documentKind === 'text' && isSpecific(candidate) && surroundingsIn(candidate).expectsModel;
}
