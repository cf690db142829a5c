import { routePlatform } from '../routes.ts';
import { saysModels } from './keyMeaning.ts';
import { lastPart } from './keys.ts';
import { isListItem, linesAbove, linesAround, openBracket } from './lines.ts';
import { keyOpenedBy } from './openings.ts';

/**
 * Entries in lists of models that give no more than a name, as in catalogues: `models: [{ name: 'llama3.1' }]`. If an
 * entry says elsewhere which model it is, its name is the project's own.
 */

/** The key of a name, right before it. Run on what stands to the left on a line, bounded to 200 characters. */
const nameKey = /(?:^|[\s{(,"'`-])(?:name|id)["'`]?\s*(?::|=>?)\s*["'`]?$/i;
/** `[[models]]` and `[models.small]` in TOML. */
const table = /^\s*\[{1,2}(?:[\w-]+\.)*?(models)(?:\.[\w"-]+)?\]{1,2}\s*$/i;

/** What says which model an entry is about. Entries are looked at for 400 characters either way. */
const elsewhere =
  /(?:^|[\s{,"'`])(?!model_?types?\b)(?:\w*model\w*|path|repo\w*|hf\w*|source|ur[il]|file\w*|weights|checkpoint|base\w*|target)["'`]?\s*[:=]/i;
/** What OpenAI's API says of each model that it lists, and Ollama's library of each that it holds. */
const listed = /["'`]?object["'`]?\s*[:=]\s*["'`]model["'`]|(?:pull_?counts?|pulls|tag_?count)["'`]?\s*[:=]/i;
/** What a catalogue says of models, and of nothing else; bounded to 600 characters. */
const figures =
  /(?:max_?(?:(?:input_?|output_?|total_?)?tokens|output)|context_?(?:window|length|size)(?:_?tokens)?|(?:input|output|prompt|completion)_?(?:cost|price)\w{0,30}|litellm_provider|pull_?counts?|pulls|function_?calling|structured_?outputs?)["'`]?\s{0,4}[:=]/i;
const within = 400;
/** Who serves it: `"providerId": "ollama"`. */
const provider = /["'`]?provider(?:_?(?:id|name))?["'`]?\s{0,4}(?::|=>?)\s{0,4}["'`]([\w.-]{1,40})["'`]/i;
/**
 * Where another entry begins or this one ends: a brace, a record or a call in a list, an item of YAML, a table of TOML;
 * bounded to 400 characters.
 */
const edge = /[{}]|[[,]\s*\w*\(|\n[ \t]*-[ \t]|\n\[/;

/**
 * Whether what follows `left`, the beginning of the line at `line`, is all by which an entry of a list of models says
 * which model it is.
 */
export function isNameOfEntry(text: string, line: number, left: string): boolean {
  if (!nameKey.test(left)) return false;
  const entry = entryAround(text, line + left.length);
  if (listed.test(entry) || routePlatform(provider.exec(entry)?.[1]?.toLowerCase() ?? '') !== undefined)
    return true;
  return (
    !elsewhere.test(entry) &&
    (figures.test(entry) || saysModels(lastPart(listAround(text, line, left) ?? '')))
  );
}

/**
 * Whether a name is that of a TOML table, one of several for models: `[models.llama-3-8b]`. Run on at most 200
 * characters.
 */
export function isInTableOfModels(left: string): boolean {
  return /^\s*\[{1,2}(?:[\w-]+\.){0,6}models\.["']?$/i.test(left);
}

/**
 * Whether a name in quotes is that of such a table, which does not say otherwise which model it is:
 * `[models."llama3.3"]`.
 */
export function isTableOfModel(text: string, start: number, left: string): boolean {
  if (!/["']$/.test(left) || !isInTableOfModels(left)) return false;
  const [entry = ''] = text.slice(start, start + within).split('\n[', 1);
  return !elsewhere.test(entry);
}

/**
 * Whether a key is followed by the figures of a model, as in catalogues: `"llama3.1": { "max_tokens": 8192 }`.
 * Bounded to 600 characters.
 */
export function isKeyOfFigures(text: string, end: number): boolean {
  const entry = /^["'`]\s*(?::|=>)\s*\{([^{}]*)/.exec(text.slice(end, end + 600))?.[1];
  return entry !== undefined && figures.test(entry);
}

/** The rest of the entry. */
function entryAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - within), at).split(edge);
  const after = text.slice(at, at + within).split(edge);
  return `${before.at(-1) ?? ''}${after[0] ?? ''}`;
}

/** The key of the list or map that an entry is one of. */
function listAround(text: string, line: number, left: string): string | null {
  const entry = openBracket(left);
  const outside = entry < 0 ? left : left.slice(0, entry);
  const list = entry < 0 ? -1 : openBracket(outside);
  if (list >= 0) return keyOpenedBy(outside.slice(0, list + 1));
  for (const above of linesAround(text, line, left)) {
    // The head of an item, or a bracket on a line of its own.
    if (isListItem(above) || /^\s*[[({]\s*$/.test(above)) continue;
    return keyOpenedBy(above);
  }
  const head = linesAbove(text, line).findLast((above) => table.test(above)) ?? '';
  return table.exec(head)?.[1] ?? null;
}
