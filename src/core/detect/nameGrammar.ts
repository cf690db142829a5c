import { classifyAfter, classifyBefore } from './words.ts';

/**
 * The grammar of Meta model names, in every spelling that hosts use:
 *
 *     name := vendor* stem [v] version [size] [experts] role* quantization* runtime*
 *
 * with `-`, `_`, `.`, `:`, `/`, space or nothing between the parts. Case is free.
 */

export type Stem =
  | 'llama'
  | 'code-llama'
  | 'llama-guard'
  | 'prompt-guard'
  | 'muse-spark'
  | 'muse-glimmer'
  | 'muse-wonder'
  | 'muse-image';

export interface ParsedName {
  readonly stem: Stem;
  /** As text: `3.1`, never a number, because 3.1 is not 3.10. */
  readonly version: string | null;
  /** Lower case with its unit: `8b`, `22m`, `1.3b`. */
  readonly size: string | null;
  /** `16e` or `128e` as written (some catalogues swap them). */
  readonly experts: string | null;
  readonly variant: 'scout' | 'maverick' | 'behemoth' | null;
  readonly vision: boolean;
  /** What the weights were trained for, `null` where the name does not say. */
  readonly role: 'instruct' | 'base' | 'python' | null;
  /** Words that the grammar does not know, in order: they make the name a derivative's. */
  readonly foreign: readonly string[];
  /** True when a foreign word stands before the stem (`hermes-3-llama-3.1`). */
  readonly foreignBefore: boolean;
  /** True when a word says that this names a pod, a function, a test: not a model. */
  readonly resource: boolean;
  /** Quantisation and serving words, for telling hosts apart. */
  readonly packaging: readonly string[];
  /** True when the placeholder of a template stands where it decides the model. */
  readonly placeholder: boolean;
  /** Offsets of the stem in the name. */
  readonly stemStart: number;
  readonly stemEnd: number;
}

/** Stands for the placeholder of a template inside a name that is given to {@link parseName}. */
export const placeholderMark = '\u0001';

const stemPattern =
  /(?<![a-z])(?:(code[-_ ]?llama)|((?:meta)?llama)[-_. ]?(guard)|((?:meta)?llama)[-_. ]?prompt[-_. ]?guard|(prompt[-_. ]?guard)|muse[-_. ]?(spark|glimmer|wonder|image)|((?:meta)?llama))(?![a-z])(?![-_. ]?(?:factory|index|cpp|parse)(?![a-z]))/g;
/** The stem may be glued to what follows only by a digit or `v` and a digit: `llama3`, `llamav2`. */
const gluedVersion = /(?<![a-z])((?:code|meta)?llama)v(?=[1-9])/g;
/**
 * A word of somebody's own may run into the stem where the case shows the border and what follows is Llama's alone: a
 * version with a dot, a size of Llama 3. Of `VideoLLaMA3-7B` the 3 counts the VideoLLaMAs.
 */
const gluedWord =
  /(?<=[a-z])(?:Llama|LLaMA|LLaMa|LLama)(?=[-_]?(?:3\.[123](?![\w]|\.\d)|3[-_](?:8|70)[bB](?!\w)))/g;

/** Sticky, and bounded to 400 characters: names come from tokens. */
const sizeAt = /(?:\d+x)?\d+(?:\.\d+)?[bm](?![a-z0-9])/y;
const expertsAt = /\d+e(?![a-z0-9])/y;
const activeAt = /a\d+(?:\.\d+)?b(?![a-z0-9])/y;
const wordAt = /[a-z0-9]+/y;
/** Only the dotted versions that Llama has, so that a tune's own number is not taken for one. */
const lateVersionAt = /3\.[123](?![a-z0-9.])/y;
const separator = /[-_. :/@#+~=,()[\]]/;

interface Match {
  readonly stem: Stem;
  readonly start: number;
  readonly end: number;
}

/** Reads `name`, or returns `null` when no stem of the grammar stands in it with a word boundary before it. */
export function parseName(name: string): ParsedName | null {
  const lower = name.toLowerCase();
  let found: ParsedName | null = null;
  for (const match of [...stems(lower), ...gluedStems(name)]) {
    const parsed = parseFrom(lower, match);
    // `meta-llama/Llama-3.1-8B` and `vertex llama3.2/Llama-3.2-1B` hold the stem twice: the fuller one counts.
    if (found === null || isFuller(parsed, found)) found = parsed;
  }
  return found;
}

function isFuller(a: ParsedName, b: ParsedName): boolean {
  const more = weight(a) - weight(b);
  return more > 0 || (more === 0 && a.foreign.length < b.foreign.length);
}

/** How much of a model's identity a parse has read. */
export function weight(parsed: ParsedName): number {
  return (
    (parsed.stem === 'llama' ? 0 : 1) +
    (parsed.version === null ? 0 : 2) +
    (parsed.size === null ? 0 : 2) +
    (parsed.variant === null ? 0 : 1)
  );
}

function* stems(lower: string): Generator<Match> {
  for (const match of lower.matchAll(stemPattern)) {
    yield { stem: stemOf(match), start: match.index, end: match.index + match[0].length };
  }
  for (const match of lower.matchAll(gluedVersion)) {
    const word = match[1] ?? '';
    yield {
      stem: word.startsWith('code') ? 'code-llama' : 'llama',
      start: match.index,
      end: match.index + word.length,
    };
  }
}

function* gluedStems(name: string): Generator<Match> {
  for (const match of name.matchAll(gluedWord)) {
    yield { stem: 'llama', start: match.index, end: match.index + match[0].length };
  }
}

function stemOf(match: RegExpMatchArray): Stem {
  if (match[1] !== undefined) return 'code-llama';
  if (match[3] !== undefined) return 'llama-guard';
  if (match[4] !== undefined || match[5] !== undefined) return 'prompt-guard';
  if (match[6] !== undefined) return `muse-${match[6] as 'spark' | 'glimmer' | 'wonder' | 'image'}`;
  return 'llama';
}

function parseFrom(lower: string, stem: Match): ParsedName {
  const version = readVersion(lower, stem.end, stem.stem);
  const rest = readRest(lower, version.end);
  const before = readBefore(lower, stem.start);
  const placeholderAt = lower.indexOf(placeholderMark);
  // Fireworks writes Code Llama as `llama-v2-34b-code`.
  const code =
    stem.stem === 'llama' && rest.foreign[0] === 'code' && (version.text === null || version.text === '2');
  // Ollama calls the base model `codellama:13b-code`.
  const base = stem.stem === 'code-llama' && rest.foreign[0] === 'code';
  const decided = rest.size !== null || rest.variant !== null || stem.stem.startsWith('muse-');
  // Code Llama has no generations: `Code-Llama-3-8B` is somebody's tune of Llama 3 for code.
  const tuned = stem.stem === 'code-llama' && version.text !== null && version.text >= '3';
  return {
    stem: tuned ? 'llama' : code ? 'code-llama' : stem.stem,
    version: version.text ?? rest.version ?? (isSecond(lower, before, rest) ? '2' : null),
    size: rest.size ?? before.size,
    experts: rest.experts,
    variant: rest.variant,
    vision: rest.vision,
    role: base ? 'base' : rest.role,
    foreign: [
      ...before.foreign,
      ...(tuned ? ['code'] : []),
      ...(code || base ? rest.foreign.slice(1) : rest.foreign),
    ],
    foreignBefore: before.foreign.length > 0,
    resource: before.resource || rest.resource,
    packaging: rest.packaging,
    placeholder:
      placeholderAt >= 0 && !(decided && placeholderAt > stem.start && placeholderAt >= rest.decidedAt),
    stemStart: stem.start,
    stemEnd: stem.end,
  };
}

/** Replicate writes Llama 2 as `llama13b-v2-chat`; behind other words `v2` counts the tunes of somebody. */
function isSecond(lower: string, before: Before, rest: Rest): boolean {
  const isPlain = before.foreign.length === 0 && rest.foreign.length === 0;
  return isPlain && /llama[-_]?(?:7|13|70)b[-_]v2(?![\w.])/.test(lower);
}

interface Version {
  readonly text: string | null;
  /** Offset after the version. */
  readonly end: number;
}

function readVersion(lower: string, from: number, stem: Stem): Version {
  const none: Version = { text: null, end: from };
  let at = from;
  if (/[-_. :]/.test(lower.charAt(at))) at += 1;
  if (lower.charAt(at) === 'v' && isDigit(lower, at + 1)) at += 1;
  const major = digitsAt(lower, at);
  if (major === '' || matchAt(sizeAt, lower, at) || matchAt(expertsAt, lower, at)) return none;
  let end = at + major.length;
  if (major.length === 1 && /^point\d(?!\d)/.test(lower.slice(end, end + 7))) {
    return { text: `${major}.${lower.charAt(end + 5)}`, end: end + 6 };
  }
  if (major.length === 2 && /^[34][1-9]$/.test(major) && !isWordChar(lower, end)) {
    // `Meta-Llama-31-70B` is how some catalogues write 3.1.
    return { text: `${major.charAt(0)}.${major.charAt(1)}`, end };
  }
  if (major.length > 1) return none;
  const separatorUnit = lower.charAt(end);
  if (separatorUnit === '.' || separatorUnit === 'p' || separatorUnit === '-' || separatorUnit === '_') {
    const minor = digitsAt(lower, end + 1);
    const after = end + 1 + minor.length;
    const dotted = separatorUnit === '.' || separatorUnit === 'p';
    const plausible = dotted ? minor.length <= 2 : minor.length === 1;
    // Behind a dash only the generations with minor versions have one: `llama-2-1` is the first of some Llama 2.
    const hasMinors = major > '2' || stem.startsWith('muse-');
    const boundary = dotted ? !/[bmk]/.test(lower.charAt(after)) : hasMinors && !isWordChar(lower, after);
    // `Llama3.2.1B` is 3.2 with 1B, `Sheared-LLaMA-2-1.3B` is 2 with 1.3B.
    const sized = matchAt(sizeAt, lower, end + 1);
    const isSize = sized !== null && !(dotted && sized.includes('.'));
    if (minor !== '' && plausible && boundary && !isSize) {
      // Guards have whole versions; a digit after them belongs to something else.
      if (!stem.endsWith('guard')) return { text: minor === '0' ? major : `${major}.${minor}`, end: after };
    }
  }
  // `llama2c`, `llama3d`: a letter glued to the digit makes another word, unless it begins a known one.
  if (
    /[a-z]/.test(lower.charAt(end)) &&
    !/^(?:instruct|chat|text|base|vision|guard)/.test(lower.slice(end, end + 9))
  ) {
    return none;
  }
  while (lower.charAt(end) === placeholderMark) end += 1;
  return { text: major, end };
}

interface Rest {
  /** A version behind other words: `Llama-Doctor-3.2-3B-Instruct`. */
  readonly version: string | null;
  readonly size: string | null;
  readonly experts: string | null;
  readonly variant: ParsedName['variant'];
  readonly vision: boolean;
  readonly role: ParsedName['role'];
  readonly foreign: readonly string[];
  readonly resource: boolean;
  readonly packaging: readonly string[];
  /** Offset after the last part that decides which model it is. */
  readonly decidedAt: number;
}

function readRest(lower: string, from: number): Rest {
  let version: string | null = null;
  let size: string | null = null;
  let experts: string | null = null;
  let variant: ParsedName['variant'] = null;
  let vision = false;
  let role: ParsedName['role'] = null;
  let resource = false;
  let decidedAt = from;
  const foreign: string[] = [];
  const packaging: string[] = [];
  let at = from;
  while (at < lower.length) {
    const unit = lower.charAt(at);
    if (unit === placeholderMark || separator.test(unit)) {
      at += 1;
      continue;
    }
    const sized = matchAt(sizeAt, lower, at);
    if (sized !== null) {
      const [moe, plain] = sized.includes('x')
        ? [sized.slice(0, sized.indexOf('x')), sized.slice(sized.indexOf('x') + 1)]
        : [null, sized];
      if (size === null) {
        size = plain;
        decidedAt = at + sized.length;
        if (moe !== null) experts = `${moe}e`;
      }
      at += sized.length;
      continue;
    }
    const counted = matchAt(expertsAt, lower, at) ?? matchAt(activeAt, lower, at);
    if (counted !== null) {
      if (counted.endsWith('e')) experts = counted;
      decidedAt = at + counted.length;
      at += counted.length;
      continue;
    }
    const late: string | null =
      version === null && foreign.length > 0 ? matchAt(lateVersionAt, lower, at) : null;
    if (late !== null) {
      version = late;
      at += late.length;
      continue;
    }
    const word = matchAt(wordAt, lower, at);
    if (word === null) {
      at += 1;
      continue;
    }
    at += word.length;
    if (word === 'scout' || word === 'maverick' || word === 'behemoth') {
      variant = word;
      decidedAt = at;
      continue;
    }
    // `W8A8-Dynamic-Per-Token`
    const kind = packaging.at(-1) === 'per' ? 'quantization' : classifyAfter(word);
    if (kind === 'role') {
      if (word === 'vision') vision = true;
      else role ??= roleOf(word);
    } else if (kind === 'resource') resource = true;
    else if (kind === 'other') foreign.push(word);
    else packaging.push(word);
  }
  return { version, size, experts, variant, vision, role, foreign, resource, packaging, decidedAt };
}

function roleOf(word: string): ParsedName['role'] {
  if (word === 'python') return 'python';
  if (word === 'hf' || word === 'guard') return null;
  if (word === 'base' || word === 'text' || word.startsWith('pretrain') || word === 'pt') return 'base';
  return 'instruct';
}

interface Before {
  readonly foreign: string[];
  readonly resource: boolean;
  /** Merges name the base last: `Wayfarer-Large-70B-Llama-3.3`. */
  readonly size: string | null;
}

function readBefore(lower: string, until: number): Before {
  const foreign: string[] = [];
  let resource = false;
  let size: string | null = null;
  for (const word of lower.slice(0, until).split(/[^a-z0-9]+/)) {
    if (word === '' || word === placeholderMark) continue;
    const kind = classifyBefore(word);
    if (kind === 'resource') resource = true;
    else if (kind === 'other') {
      foreign.push(word);
      size = matchAt(sizeAt, word, 0) ?? size;
    }
  }
  return { foreign, resource, size };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function digitsAt(text: string, at: number): string {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return text.slice(at, end);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function isWordChar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
