import { routePlatform } from '../routes.ts';
import { elementOwner } from './elements.ts';
import { saysModels } from './keyMeaning.ts';
import { lastPart } from './keys.ts';
import { indentOf, isListItem, lineOutside, linesAbove, openBracket } from './lines.ts';
import { isOtherKey } from './otherThings.ts';

/**
 * What a value belongs to where its key says only that it is a value: in `getenv("MODEL", "…")` and
 * `add_argument("--model", default="…")` that is the first argument, in `"model": { "default": "…" }` the key around
 * it, in `- name: MODEL` with `value: …` below it the name.
 */

/** Keys and functions that hand a value on without saying what it is. */
const carrier =
  /^(?:default(?:_?value|_?t)*|const|values?|examples?|enum|choices|options|items|include|exclude|only|except|name|id|get|get_?env|env|environ|fetch|lookup|option|argument|add_?(?:argument|option)|field|string(?:var)?|opt_?string|get_?(?:or_?default|string|property|setting|value)|set_?default|or_?else|unwrap_or(?:_else)?|parametrize|select_?(?:box|_slider)|radio|multi_?select|dropdown|combo_?box|validate_?set)$/i;

/** Whether a key or function only hands a value on. */
export function isCarrier(key: string): boolean {
  return carrier.test(lastPart(key));
}

/** Through how many brackets outwards an owner is looked for. */
const depth = 5;

/** What a `name` or an `id` has to be within to be that of a model: elsewhere things are named after models. */
const named = /(?:^|[_-])(?:model|llm|MODEL|LLM)$|(?:^|[A-Za-z])(?:Model|LLM)(?:Definition|Spec|Info)?$/;
/**
 * What creates the thing in the next bracket: `LaunchModel{Name: "`, `OllamaModel(name="`; bounded to 200 characters.
 */
const maker = /(\w+)\s?$/;
/** What a line creates: `val llama: LLModel = LLModel(`. Lines are bounded to 200 characters. */
const making = /[=:]\s*(?:new\s+)?(\w+)\s*\($/;

/** `class Ollama(Model):`, whose fields have defaults: `id: str = "llama3.1"`. Lines are bounded to 200 characters. */
const classHead = /^\s*class\s+(\w+)\b[^=]*:\s*$/;

/** Whether a class has the name of a host that serves models. */
function isHost(name: string): boolean {
  return routePlatform(name.toLowerCase()) !== undefined;
}

/** The owner of what follows `left`, the beginning of the line at `line`; `left` is bounded to 200 characters. */
export function ownerOf(text: string, line: number, left: string, key: string): string | null {
  const element = elementOwner(text, line + left.length, left);
  if (element !== null) return element;
  // What is allowed for the variable below.
  if (/^validate_?set$/i.test(key)) return null;
  const isName = /^(?:name|id)$/i.test(key);
  if (isName && /^\s*-/.test(left)) return null;
  const owner = seekOwner(text, line, left, isName);
  const isNamed = owner === null || named.test(owner) || isHost(owner) || isOtherKey(owner);
  return isName && !isNamed ? null : owner;
}

/**
 * `#[arg(long, default_value = "…")]` and `[ValidateSet('…')]` stand above the field that they are about,
 * `@DefaultValue("…")` before it.
 */
export function fieldBelow(text: string, start: number): string | null {
  const below = text.slice(start, start + 300);
  const match =
    /^[^\n]{0,200}\]\r?\n\s*(?:pub\s+)?(\w+)\s*:/.exec(below) ??
    /^[\w.:/-]{1,80}"\)\s+(?:final\s+)?[\w<>]{1,60}\s+(\w+)/.exec(below) ??
    /^[^\n)]{0,200}\)\]\s{0,40}(?:\[\w{1,20}\]\s?)?\$(\w{1,40})/.exec(below);
  return match?.[1] ?? null;
}

/** Keys that may stand in a list of models and say something about one. */
const attribute = /^(?:name|id|family|provider|vendor|publisher|kind|alias|generation|series)$/i;

/**
 * Whether a key in a map of models may say what a model is for: `models = { title: '…', image: '…' }`. In an item of a
 * list it says something about the item.
 */
export function isPurpose(key: string, left: string): boolean {
  return /^(?:title|text|image|caption|description|comment|message|test)$/i.test(key) && !isListItem(left);
}

/** Whether the key on a line stands right within something called `models`: `small` in `models = { small: '…' }`. */
export function isEntryOfModels(text: string, line: number, left: string, key: string): boolean {
  if (attribute.test(key)) return false;
  const open = openBracket(left);
  if (open >= 0) return saysModels(keyBefore.exec(left.slice(0, open))?.[1] ?? '');
  const around = outsideOf(text, line, left);
  if (saysModels(head.exec(around)?.[1] ?? '') || isOfEnumeration(around)) return true;
  // A map may hold lists of them: `AVAILABLE_MODELS = { "sam2": [`, `models:` above `run:` and `- llama3.2`.
  const isList = /\[\s*$/.test(around) || isListItem(left);
  return isList && saysModels(head.exec(outsideOf(text, line, around))?.[1] ?? '');
}

/** Whether the key on a line stands right within something called a template: `template: { chat: llama3-instruct }`. */
export function isOfTemplate(text: string, line: number, left: string): boolean {
  const open = openBracket(left);
  if (left.charAt(open) === '(') return false;
  const around = open < 0 ? head.exec(outsideOf(text, line, left)) : keyBefore.exec(left.slice(0, open));
  return /templates?$/i.test(around?.[1] ?? '');
}

/** Whether a line opens an enumeration of models: `class Models(str, Enum):`. */
function isOfEnumeration(opening: string): boolean {
  const name = enumeration.exec(opening);
  return name !== null && /(?:Model|LLM)(?:s|Names?|Ids?)?$/.test(name[1] ?? name[2] ?? '');
}

/** In Python, and in most other languages; run on at most 200 characters. */
const enumeration = /^\s*class\s+(\w+)\([^)]*Enum\b|\benum\s+(?:class\s+)?(\w+)/;

/** At most 200 characters of the line that encloses a line. */
function outsideOf(text: string, line: number, left: string): string {
  return lineOutside(text, line, indentOf(left))?.slice(0, 200) ?? '';
}

function seekOwner(text: string, line: number, left: string, isName: boolean): string | null {
  let rest = left;
  for (let i = 0; i < depth; i++) {
    const open = openBracket(rest);
    const beside = isName ? null : nameBeside(rest.slice(open + 1), rest.charAt(open));
    if (beside !== null) return beside;
    if (open < 0) return ownerAbove(text, line, left, isName);
    rest = rest.slice(0, open);
    const made = isName ? (maker.exec(rest)?.[1] ?? '') : '';
    if (named.test(made)) return made;
    // What is called in between says nothing: `model: z.enum(["…"]).default(`.
    const plain = rest.replaceAll(/\[[^[\]]*\]|\([^()[\]]*\)/g, '').replaceAll('()', '');
    const outer = (chained.exec(rest) ?? keyBefore.exec(plain))?.[1] ?? null;
    if (outer !== null && !isCarrier(outer)) return outer;
  }
  return null;
}

/** The key to which the expression at the end is assigned; bounded to 200 characters. */
const keyBefore =
  /([\w.$-]+)["'`\])]?\s*(?::\s*[\w<>|[\]., ]{0,40}=|:=|\?\?=|=>|=|:)\s*(?:await\s|new\s)?\s*[\w.:()"']*$/;
/** `env::var("MODEL").unwrap_or_else` */
const chained = /\(["'`]([^"'`\n]{1,60})["'`]\)\??\.\w+$/;
const firstArgument = /^\s*["'`]([^"'`\n]{1,60})["'`]\s*,/;
/** `name: MODEL, ` in front of `value: …`. */
const nameEntry = /(?:^|[{,\s])["']?name["']?\s*[:=]\s*["']?([\w.-]{1,60})["']?\s*,/;

function nameBeside(inner: string, bracket: string): string | null {
  const match = (bracket === '(' ? firstArgument.exec(inner) : null) ?? nameEntry.exec(inner);
  return match?.[1] ?? null;
}

/** What opens a block: `"model": {`, `inputs:`. Lines are bounded to 200 characters. */
const head =
  /^\s*(?:-\s+)?(?:\w+\s+){0,3}["']?([\w.$-]+)["']?\s*(?::[^=\n]{0,60}=|:=|:|=)\s*[\w.]*\s*[[({]*\s*$/;
/** `variable "model" {` in HCL. */
const block = /^\s*\w+\s+"([\w.-]+)"\s*\{\s*$/;
/** Entries of the same block: `- name: MODEL` above `value:`, `"--model",` above `default=`. */
const nameLine = /^\s*(?:-\s+)?["']?name["']?\s*[:=]\s*["']?([\w.-]+)["']?,?\s*$/;
const argumentLine = /^\s*["'`](-{0,2}[\w-]+)["'`],\s*$/;

/** The owner in the lines above, found by indentation. */
function ownerAbove(text: string, line: number, left: string, isName: boolean): string | null {
  let indent = indentOf(left);
  let beside = true;
  const lines = linesAbove(text, line);
  for (let i = lines.length - 1; i >= 0; i--) {
    const candidate = (lines[i] ?? '').slice(0, 200);
    if (candidate.trim() === '') continue;
    const own = indentOf(candidate);
    const inList = /^\s*-\s/.test(candidate);
    if (beside && !isName && (own === indent || (inList && own + 2 === indent))) {
      const entry = argumentLine.exec(candidate) ?? nameLine.exec(candidate);
      if (entry !== null) return entry[1] ?? null;
    }
    if (own >= indent) continue;
    beside = false;
    const made = isName ? making.exec(candidate.trimEnd())?.[1] : undefined;
    if (made !== undefined && named.test(made)) return made;
    const ofClass = isName ? classHead.exec(candidate)?.[1] : undefined;
    if (ofClass !== undefined) return isHost(ofClass) ? ofClass : null;
    const owner = head.exec(candidate)?.[1] ?? block.exec(candidate)?.[1] ?? null;
    if (owner === null) {
      if (inList) continue;
      return null;
    }
    if (!isCarrier(owner)) return owner;
    indent = own;
  }
  return null;
}
