import { placeholderMark } from './nameGrammar.ts';
import { isCodeRepository, isMetaOrg } from './organisations.ts';
import type { DocumentKind } from './places/languages.ts';
import type { Place } from './places/place.ts';
import type { Resolved } from './resolve.ts';
import type { Spelling } from './spelling.ts';
import {
  followsCommand,
  followsShell,
  isCommandLine,
  isDataset,
  isLoaded,
  isObjectName,
  lineStart,
  surroundingsOf,
  withoutFolders,
} from './surroundings.ts';

/** Names that end so are files about a model, not models. */
const otherFile =
  /\.(?:png|jpe?g|gif|webp|svg|ico|pdf|py|pyc|ipynb|sh|bash|ps1|bat|md|mdx|rst|txt|json|jsonl|ya?ml|toml|ini|cfg|conf|jinja2?|j2|csv|tsv|parquet|log|html?|css|js|mjs|cjs|ts|tsx|jsx|go|rs|c|cc|cpp|h|hpp|cu|java|kt|rb|php|cs|swift|lua|sql|xml|tf|lock|patch|diff|zip|tar|gz|tgz|whl|so|dll|dylib|exe|wasm|proto|gotmpl|tmpl|hbs|qmd|snap|mp4|mp3|wav|ttf)$/i;

/** Machines of an own network, named after what runs on them. */
const machine = /\.(?:internal|local|localdomain|lan|corp|intranet|svc)$/i;
/** What stands behind a colon when it is the port of such a machine. */
const port = /^\d{2,5}$/;
/** Who wrote something, in the trailers of commits: `Co-authored-by: muse-spark-1.3 <…@…>`. */
const author = /^ ?<[^<>\s@]{1,100}@/;
/** How Kubernetes names the pods of a deployment, behind its name: `-5646d8d6d6-nrx7v`. */
const podName = /-[0-9a-f]{8,10}-[a-z0-9]{5}$/;

export interface Candidate {
  readonly text: string;
  /** Offsets in the document of the identifier. */
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly resolved: Resolved;
  readonly place: Place;
  readonly documentKind: DocumentKind;
}

/**
 * Tells a use from a mention and from something that only bears a model's name. Unambiguous forms count wherever a
 * value can stand; a name that could be many things counts only where a model is expected.
 */
export function judge(candidate: Candidate): 'use' | 'mention' | null {
  const { text, start, end, spelling, resolved } = candidate;
  const { resolution, parsed } = resolved;
  const isValue =
    isMagic(candidate) ||
    isCommandInCode(candidate) ||
    isElement(candidate) ||
    isSymbol(candidate) ||
    (candidate.place.kind === 'prose' && isCommandLine(text, start, end));
  const place = isValue ? ({ ...candidate.place, kind: 'value' } as const) : candidate.place;
  if (place.kind === 'comment') return 'mention';
  if (place.kind === 'code') return isConstant(candidate) ? 'use' : null;
  if (place.kind === 'prose') {
    if (!standsAlone(text, start, end, candidate.documentKind))
      return spelling.endpoint === true ? null : 'mention';
    if (spelling.strength === 'bare' && !isIdentifier(candidate) && !isSetting(candidate)) return 'mention';
  }
  if (spelling.strength === 'certain') return 'use';
  if ((resolution.kind === 'unknown' || !isMetaOrg(spelling.org)) && isDataset(text, start)) return null;
  if (resolved.vague === true && !isExpected(candidate)) return null;
  if (place.kind === 'value' && isInSentence(text, start) && !followsCommand(text, start)) return 'mention';
  if (otherFile.test(spelling.name) || author.test(text.slice(end, end + 110))) return null;
  if (
    spelling.org?.toLowerCase() === 'meta-llama' &&
    spelling.openEnded !== true &&
    isCodeRepository(spelling.name)
  )
    return null;
  if (spelling.strength === 'likely') {
    if (
      parsed?.resource === true &&
      parsed.size === null &&
      (resolution.kind === 'unknown' || (resolution.kind === 'known' && resolution.derivative === null))
    )
      return surroundingsOf(text, start, floorOf(candidate)).expectsModel ? 'use' : null;
    if (resolution.kind === 'unresolved') return 'use';
    if (parsed === null || parsed.size !== null || parsed.variant !== null) return 'use';
    if (parsed.stem !== 'llama' && parsed.version !== null) return 'use';
    if (resolution.kind === 'known' && (resolution.derivative !== null || resolution.model !== null))
      return 'use';
    if (resolution.kind === 'lookalike') return 'use';
    if (/^(?:meta-llama|meta|metaresearch|ai|@cf\/meta)$/i.test(spelling.org ?? '')) return 'use';
    return surroundingsOf(text, start, floorOf(candidate)).expectsModel ? 'use' : null;
  }
  return judgeBare({ ...candidate, place });
}

function judgeBare(candidate: Candidate): 'use' | null {
  const { text, start, end, spelling, resolved, place } = candidate;
  const { resolution, parsed } = resolved;
  const isDerivative = resolution.kind === 'known' && resolution.derivative !== null;
  if ((parsed?.resource === true && !isDerivative) || spelling.openEnded === true) return null;
  if (/={2}$/.test(text.slice(start - 2, start))) return null;
  if (
    podName.test(spelling.name) ||
    machine.test(spelling.name) ||
    port.test(spelling.tag ?? '') ||
    text.charAt(end) === '(' ||
    text.charAt(start - 1) === '#'
  )
    return null;
  if (place.kind === 'string' && isInSentence(text, start) && !followsCommand(text, start)) return null;
  // A path of an interface: `"/v1/llama-3-8b/chat": {`.
  if (place.kind === 'string' && text.charAt(place.start) === '/' && isKeyed(text, place.end)) return null;
  if (place.kind === 'value' || place.kind === 'prose') {
    // A key, a variable that is assigned to, a function that is called.
    const after = text.slice(end, end + 2);
    // Nor is the machine that a line of an inventory is about: `llama-3-8b-01 ansible_host=10.0.0.3`.
    if (text.charAt(start - 1) === '\n' && /^[ \t]+\w+=/.test(text.slice(end, end + 40))) return null;
    if (/^\s?[=(]/.test(after) || /[$.]/.test(text.charAt(start - 1))) return null;
  }
  if (spelling.routed === true && wholePlace(candidate)) return 'use';
  if (isObjectName(text, start)) return null;
  const around = surroundingsOf(text, start, floorOf(candidate));
  if (around.expectsOther && spelling.routed !== true) return null;
  const isKey =
    place.kind === 'value' && candidate.documentKind !== 'csv' && /^:(?:\s|$)/.test(text.slice(end, end + 2));
  if (isKey && !/[./]/.test(spelling.name) && !around.expectsModel) return null;
  // What is named after a model and goes on at run time is a thing of the project's own: a cache key, a bucket.
  if (spelling.name.includes(placeholderMark) && !around.expectsModel) return null;
  if (isDescribed(candidate) && !around.expectsModel) return null;
  if (isSpecific(candidate)) {
    // A key that does not say which Llama is a name of the project's own: `"llama-8b": dict(…)`.
    const unversioned = parsed?.stem === 'llama' && parsed.version === null && parsed.role === null;
    // Nor are `llama-70b` and `llama1b-x` more than that where no model is expected: groups of servers, shapes of tests.
    const isWordOnly = /llama\d/i.test(spelling.name) || parsed?.foreign.length === 0;
    const isOwn = isKeyed(text, end) || (isWordOnly && !around.expectsModel);
    if (unversioned && resolution.kind === 'unknown' && isOwn) return null;
    if (place.kind === 'string' && !isWord(text, start, end)) return null;
    // A derivative's name without its organisation could be anybody's.
    const derived =
      resolution.kind === 'known' &&
      resolution.identity.derivedFrom.length > 0 &&
      resolution.derivative === null;
    if (derived && place.kind !== 'value' && !wholePlace(candidate) && !around.expectsModel) return null;
    return 'use';
  }
  // A version with a tag (`llama3:instruct`, `llama3.2:${size}`) is how Ollama names models, and nothing else is named so.
  // So are Meta's own coined names, written as an id.
  const tagged =
    (spelling.tag !== null || /^muse-(?:spark|glimmer|wonder)$/.test(spelling.name)) &&
    parsed !== null &&
    (parsed.version !== null || parsed.stem === 'code-llama' || spelling.tag === null) &&
    parsed.foreign.length === 0 &&
    (wholePlace(candidate) || isWholeLine(candidate));
  if (tagged) return 'use';
  if (resolution.kind === 'unresolved')
    return parsed !== null && parsed.version !== null && around.expectsModel ? 'use' : null;
  // A key that could be many things is a name of the project's own: `"vicuna": "lmsys/vicuna-13b-v1.5"`.
  const isCompared = /[!=]=\s*["'`]$/.test(text.slice(start - 4, start));
  if (!around.expectsModel || isSought(text, end)) return null;
  if (isKeyed(text, end) && !isCompared && !isDescribedEntry(text, end)) return null;
  const derived =
    resolution.kind === 'known' &&
    resolution.derivative === null &&
    resolution.identity.derivedFrom.length > 0;
  // `HuatuoGPT-o1-LLaMA-3.1`: without a size only the dot tells a version from any number.
  if (derived && !(parsed?.version?.includes('.') === true && wholePlace(candidate))) return null;
  return place.kind !== 'string' || wholePlace(candidate) || isWhole(text, start, end) || isListed(candidate)
    ? 'use'
    : null;
}

/** A line of a notebook that the shell or the kernel runs: `!ollama pull llama3.1`, `%run …`. */
function isMagic({ text, start, place, documentKind }: Candidate): boolean {
  if (place.kind !== 'code' || documentKind !== 'python') return false;
  return /^\s*[!%]/.test(text.slice(lineStart(text, start, 400), start));
}

/** A command in a block of code that says it is of another language. */
function isCommandInCode({ text, start, place, documentKind }: Candidate): boolean {
  return place.kind === 'code' && documentKind === 'markdown' && followsShell(text, start);
}

/** A symbol of Lisp, or one of a list of them, is data: `'llama-3.1-8b-instant`, `'(llama3.2:latest mistral:latest)`. */
function isSymbol({ text, start, place, documentKind }: Candidate): boolean {
  if (place.kind !== 'code' || documentKind !== 'lisp') return false;
  return /'\(?[^()'"]*$/.test(text.slice(lineStart(text, start, 200), start));
}

/** A constant counts where its name says all of a model and it is used: not where it is defined, and no function. */
function isConstant(candidate: Candidate): boolean {
  const { text, end, spelling, resolved } = candidate;
  const { parsed } = resolved;
  if (spelling.constant !== true || parsed === null) return false;
  return (
    isSpecific(candidate) &&
    (parsed.version !== null || parsed.stem !== 'llama') &&
    !parsed.resource &&
    parsed.foreign.length === 0 &&
    !/^[ \t]{0,2}(?:\(|(?:\w{1,30} )?:?=(?![=>]))/.test(text.slice(end, end + 40))
  );
}

/** Facebook and Meta publish programs and data sets by the hundred; their other organisations hardly anything but models. */
function isExpected({ text, start, spelling }: Candidate): boolean {
  if (isLoaded(text, start)) return true;
  return (
    /^(?:facebookai|meta-models|meta-llama)$/i.test(spelling.org ?? '') &&
    surroundingsOf(text, start).expectsModel
  );
}

/** All that an element of XML holds: `<model>ollama/llama3.1</model>`. Bounded to 200 characters either way. */
function isElement({ text, start, end, place, documentKind }: Candidate): boolean {
  return (
    documentKind === 'xml' &&
    place.kind === 'prose' &&
    /<[A-Za-z_][\w:.-]*(?:\s[^<>]*)?>\s*[^\s<>]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
    /^[^\s<>]*\s*<\//.test(text.slice(end, end + 200))
  );
}

/** Code within prose is read by itself: the sentence around it says nothing about it. */
function floorOf({ documentKind, place, text, start }: Candidate): number {
  const inline = (documentKind === 'markdown' || documentKind === 'text') && place.kind === 'value';
  return inline && !text.slice(place.start, start).includes('\n') ? place.start : 0;
}

/** In prose a bare name is an identifier where it is quoted, tagged, or written as hosts write it: in lower case. */
function isIdentifier(candidate: Candidate): boolean {
  const { text, start, spelling } = candidate;
  if (!isSpecific(candidate)) return false;
  return (
    /["'`]/.test(text.charAt(start - 1)) ||
    // In a path, from its scheme or its root on; bounded to 200 characters.
    /(?:^|\s)(?:[a-z][a-z0-9+.-]*:\/\/|[.~]{0,2}\/)\S*$/.test(
      text.slice(lineStart(text, start, 200), start),
    ) ||
    spelling.tag !== null ||
    spelling.name === spelling.name.toLowerCase()
  );
}

/** A value of a key in a format that is not known: `model: Llama-3.3-70B-Instruct`. */
function isSetting(candidate: Candidate): boolean {
  const { text, start, documentKind } = candidate;
  return documentKind === 'text' && isSpecific(candidate) && surroundingsOf(text, start).expectsModel;
}

/** Whether four words stand right before it, bounded to 60 characters: a description, a block of text. */
function isInSentence(text: string, start: number): boolean {
  return /(?:\(?(?:[A-Za-z’']{2,}[\d.]{0,4}|[A-Z]\d|\d{1,6})[,.]? ){4}\(?$/.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** Whether words stand beside it in its string and line: `"+0.47 ppl @ Llama-3-8B"`, a remark. */
function isDescribed({ text, start, end, spelling, place }: Candidate): boolean {
  if (place.kind !== 'string' || spelling.tag !== null) return false;
  const before = text.slice(Math.max(place.start, lineStart(text, start, 200)), start);
  const isLast = /(?:^|\s)[A-Za-z]{2,}[,.]?\s+(?:\W\s+)?$/.test(before) && !followsCommand(text, start);
  return isLast || /^[ \t]+[A-Za-z]{2,}(?:[\s,.!?"'`]|$)/.test(text.slice(end, end + 40));
}

/** Whether the name says enough to be a model's and nothing else's: version and size, a sized tag, a guard's number. */
function isSpecific({ spelling, resolved }: Candidate): boolean {
  const { parsed, resolution } = resolved;
  if (resolution.kind === 'endpoint') return true;
  if (parsed === null) {
    // A library, a task or a class may bear the name of a research line; a coined name with a number is a model's.
    if (resolution.kind !== 'known' || resolution.derivative === null) return false;
    return (
      (/\d/.test(spelling.name) && spelling.name.length >= 9) ||
      (spelling.tag !== null && /^\d/.test(spelling.tag))
    );
  }
  if (resolution.kind === 'lookalike') return parsed.size !== null;
  // Perplexity's tunes have words for sizes: `llama-3.1-sonar-large-128k-online`.
  if (spelling.platform === 'perplexity' && parsed.version !== null) return true;
  if (resolution.kind === 'known' && resolution.derivative !== null && parsed.size === null) return false;
  if (parsed.stem.startsWith('muse-')) return parsed.version !== null || parsed.size !== null;
  if (parsed.stem === 'llama-guard' || parsed.stem === 'prompt-guard')
    return parsed.version !== null || parsed.size !== null;
  if (parsed.stem === 'code-llama') return parsed.size !== null;
  if (parsed.variant !== null) return parsed.version !== null;
  return (
    parsed.size !== null &&
    (parsed.version !== null || resolution.kind === 'known' || resolution.kind === 'unknown')
  );
}

/** Whether nothing but quotes, spaces and the like stand between the identifier and the bounds of its string. */
function wholePlace({ text, start, end, place }: Candidate): boolean {
  if (place.start < 0) return false;
  const before = text.slice(place.start, start);
  return (
    (before.trim() === '' || /^(?:[a-z_-]+(?::\/\/|[/:]))+$/i.test(before)) &&
    text.slice(end, place.end).trim() === ''
  );
}

/** Whether it is a line of its own in a block of values, as commands list models. */
function isWholeLine({ text, start, end, place }: Candidate): boolean {
  return (
    place.kind === 'value' &&
    text.slice(lineStart(text, start, 100), start).trim() === '' &&
    /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 40))
  );
}

/** Whether it is looked for within one name, not among several: `"llama2" in base_model.lower()`. */
function isSought(text: string, end: number): boolean {
  return /^["'`]\s+(?:not\s+)?in\s+[\w.]*(?:[^\Ws]|\(\))(?![\w.])/.test(text.slice(end, end + 80));
}

/** Whether a colon or an arrow follows the string. */
function isKeyed(text: string, end: number): boolean {
  return /^["'`]\s*(?::|=>)/.test(text.slice(end, end + 6));
}

/**
 * Whether an object that does not say which model it is follows a key: then the key says it, as in the `models` of
 * OpenCode, `"llama3.2": { "name": "Local" }`. Bounded to 300 characters.
 */
function isDescribedEntry(text: string, end: number): boolean {
  const entry = /^["'`]\s*:\s*\{([^{}]*)/.exec(text.slice(end, end + 300))?.[1];
  return (
    entry !== undefined &&
    !/(?:model|path|id|repo|hf|source|url|file|weights|checkpoint)\w*["']?\s*[:=]/i.test(entry)
  );
}

/** Whether it is a value of its own within a string: a word, the end of a path, quoted itself, a shell's default. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || /[\s/:]/.test(before)) return true;
  // `MODEL=llama3.2 deno run`, a command in a string.
  if (before === '=') return /^(?:\s|$)/.test(text.slice(end, end + 1));
  if (/["'`]/.test(before))
    return text
      .slice(end, end + 2)
      .replace('\\', '')
      .startsWith(before);
  return (
    text.charAt(end) === '}' && /\$\{\w[\w.-]*(?::[-=?]?|-)$/.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Whether its string is a list without blanks in its items: `llama3.2, mistral`. Bounded to 400 characters. */
function isListed({ text, place }: Candidate): boolean {
  const items = text.slice(place.start, Math.min(place.end, place.start + 400)).split(/[,;]/);
  return items.length > 1 && items.every((item) => /^\s*[\w.:/-]+\s*$/.test(item));
}

/** Whether letters or digits of any script do not run on beside the identifier. */
function isWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}_]/u.test(text.charAt(start - 1)) || text.charAt(start - 2) === '\\'
    ? !/[\p{L}\p{N}_]/u.test(text.charAt(end))
    : false;
}

/** `- **Model ID:** ` and `Model: `, as fact sheets list what they are about; run on at most 200 characters. */
const labelled =
  /^\s*(?:[-*+][ \t]+)?(?:\*\*[^*\n]{1,30}\*\*:?|(?:[\w-]{1,12} ){0,2}model(?: [\w-]{1,12}){0,1}:)[ \t]*$/i;

/** In prose an identifier is structure where it is all there is: a line, a list item, a table cell, an element, a quote. */
function standsAlone(text: string, start: number, end: number, kind: DocumentKind): boolean {
  const quote = text.charAt(start - 1);
  if (/["'`]/.test(text.charAt(end)) && quoteBefore(text, start) === text.charAt(end)) return true;
  if (quote === '[' && text.startsWith('](', end)) return true;
  const line = text.slice(lineStart(text, start, 200), start);
  // `key = value` in a format that is not known, and attributes of AsciiDoc and reStructuredText.
  const assigned = kind === 'text' ? /^\s*[\w.-]{1,60}\s*[:=]\s*$/ : /^:[\w.-]{1,60}:\s*$/;
  if (assigned.test(line) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 20))) return true;
  if (kind === 'text' && isListOfNames(text, start)) return true;
  const before = /(?:^|\n|[|>])[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/.test(
    withoutFolders(text.slice(Math.max(0, start - 60), start)),
  );
  // Of a path the rest may follow, but for a recipe in a folder of them: `llama-2-7b/lora.yaml`.
  const after = /^(?:\/(?![\w./-]*\.(?:ya?ml|py|md|sh|ipynb)\b)[\w./-]*)?[ \t]*(?:\r?\n|$|[|<])/.test(
    text.slice(end, end + 100),
  );
  return (before || labelled.test(line)) && after;
}

/** Whether a line is nothing but names with commas between them; bounded to 400 characters. */
function isListOfNames(text: string, start: number): boolean {
  const from = lineStart(text, start, 200);
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
