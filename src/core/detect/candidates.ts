import type { Dataset } from '../dataset/dataset.ts';
import type { Derivative, Lookalike } from '../dataset/types.ts';

/**
 * The cheap first look: where could an identifier be? Text without a hit is not looked at again.
 *
 * One pattern for every needle would be twenty times slower than a search for one word: with hundreds of beginnings
 * the engine cannot skip ahead. So each stem has a pass of its own; names that hide what they are stand behind an
 * organisation, so that only slashes have to be looked at, and of these only the few with the right neighbours; and
 * such names without an organisation are looked for only where something else was found, or where the text is short.
 */
export interface Needles {
  /** Whether the text can hold a reference. Works on Latin-1 text as on decoded text: every needle is ASCII. */
  readonly test: (text: string) => boolean;
  /**
   * The same as a regular expression for engines that search files: plain words, to be looked for in bytes and in
   * either case. Finds more than `test`, and all that `test` finds.
   */
  readonly pattern: string;
  /** Every place of a stem or of a known name behind a slash, in no order. */
  readonly certain: (text: string) => Hit[];
  /** Every place of a bare name that hides what it is, in order. */
  readonly named: (text: string) => Hit[];
}

/** Whether bare names are looked for in a text of this length with so many certain hits. */
export function seeksNames(certain: number, length: number): boolean {
  return certain > 0 || length <= short;
}

/** Every place where an identifier may stand, in order. */
export function hitsIn(text: string, { certain, named }: Needles): readonly Hit[] {
  const hits = certain(text);
  if (seeksNames(hits.length, text.length)) hits.push(...named(text));
  return hits.sort((a, b) => a.start - b.start);
}

/** A part of an identifier: the token around it is what is read. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const llama = /llama/gi;
/** Searching for each in turn is faster than one search that ignores case: the letters of the word are too common. */
const muses = ['muse', 'Muse', 'MUSE'];
const muse = /muse[-_ .]?(?:spark|glimmer|wonder|image)/giy;
/** Behind a slash: the endpoints of the Meta Model API, names in Azure's registry, the cache of the Hub, the guard without `llama` in its name. */
const fixedPaths = ['api.meta.ai', 'facebook-', 'models--', 'prompt-guard', 'prompt_guard'];
const fixedNames = ['prompt-guard', 'prompt_guard'];
/** Organisations of Meta whose models do not say so in their names. */
const organisations = ['facebook', 'facebookai', 'metaresearch', 'meta-models'];
/** Where the organisation stands for code, of which large bundles hold many addresses. */
const notOnGitHub = '(?<!github(?:usercontent)?\\.com[/:])';
/** Text up to this length is searched for bare names whatever else is in it: a Modelfile is short. */
const short = 4096;

const made = new WeakMap<Dataset, Needles>();

/** The needles of a dataset, made once. */
export function needlesOf(dataset: Dataset): Needles {
  let needles = made.get(dataset);
  if (needles === undefined) {
    needles = needlesFor(needleWordsOf(dataset));
    made.set(dataset, needles);
  }
  return needles;
}

/** The needles for words that have come a long way from their dataset. */
export function needlesFor(words: NeedleWords): Needles {
  const organisation = `(?:${[...words.organisations].join('|')})`;
  // One sign for two: twice as many alternatives would make the pattern too large for the engine to optimise.
  const path = `(?:${alternatives(words.paths).replaceAll('-', '[-_]')})`;
  const name = `(?:${alternatives(words.names)})`;
  const paths = new RegExp(`/(?:${path}|(?<=${notOnGitHub}${organisation}/))`, 'giy');
  const neighbours = neighboursOf(words);
  const names = new RegExp(name, 'giy');
  // The same, faster in bytes as text, and up to ten times slower in text with wider characters.
  const anyName = new RegExp(`(?:^|[\\s"'\`=:/,([{|>])${name}`, 'gi');
  const beginnings = beginningsOf(words.names);
  return {
    test: (text) =>
      finds(llama, text) ||
      musesIn(text).next().done === false ||
      pathsIn(text, paths, neighbours).next().done === false ||
      (text.length <= short && finds(anyName, text)),
    pattern: `llama|muse|/${path}|${organisation}/|${name}`,
    certain: (text) => [...collect(llama, text), ...musesIn(text), ...pathsIn(text, paths, neighbours)],
    named: (text) => (wide.test(text) ? [...namesIn(text, names, beginnings)] : collect(anyName, text)),
  };
}

function* musesIn(text: string): Generator<Hit> {
  for (const word of muses) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const hit = hitAt(muse, text, at);
      if (hit !== null) yield hit;
    }
  }
}

/** Names behind a slash, or the slash behind an organisation whose every model is meant. */
function* pathsIn(text: string, paths: RegExp, { after, before }: Neighbours): Generator<Hit> {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (!mayStand(after, text, at, 1) && !mayStand(before, text, at, -1)) continue;
    const hit = hitAt(paths, text, at);
    if (hit !== null) yield hit;
  }
}

/** Characters that no text of one byte each has: V8 knows so without looking. */
const wide = /[^\0-\xff]/;

/** Bare names: at the beginning of the text, or behind something that is no part of a name. */
function* namesIn(text: string, names: RegExp, beginnings: Uint8Array): Generator<Hit> {
  let end = 0;
  for (
    let at = nextName(text, 0, beginnings);
    at >= 0;
    at = nextName(text, Math.max(at, end) + 1, beginnings)
  ) {
    const hit = hitAt(names, text, at);
    if (hit === null) continue;
    end = hit.end;
    yield hit;
  }
}

/** Where the next name may begin, `-1` for nowhere. */
function nextName(text: string, from: number, beginnings: Uint8Array): number {
  let letters = ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(from + 1) & 31);
  for (let i = from + 2; i < text.length; i++) {
    letters = ((letters & 1023) << 5) | (text.charCodeAt(i) & 31);
    if (beginnings[letters] === 1 && (i === 2 || isBoundary(text.charCodeAt(i - 3)))) return i - 2;
  }
  return -1;
}

const boundaries = ' \t\n\v\f\r"\'`=:/,([{|>';
const isAsciiBoundary = Uint8Array.from({ length: 128 }, (_, unit) =>
  boundaries.includes(String.fromCharCode(unit)) ? 1 : 0,
);

function isBoundary(unit: number): boolean {
  return unit < 128 ? isAsciiBoundary[unit] === 1 : /\s/.test(String.fromCharCode(unit));
}

/** The first three letters of words. */
function beginningsOf(words: ReadonlySet<string>): Uint8Array {
  const beginnings = new Uint8Array(2 ** 15);
  for (const word of words) beginnings[lettersAt(word, 0)] = 1;
  return beginnings;
}

/** What stands behind and before a slash that is looked at: a few look-ups spare a match. */
interface Neighbours {
  readonly after: Uint8Array;
  readonly before: Uint8Array;
}

function neighboursOf({ paths, organisations }: NeedleWords): Neighbours {
  const after = new Uint8Array(2 ** 15);
  const before = new Uint8Array(2 ** 15);
  for (const path of paths) for (const spelling of spellingsOf(path)) addBeginning(after, spelling);
  for (const organisation of organisations) addBeginning(before, Array.from(organisation).reverse().join(''));
  return { after, before };
}

/** Bit `i` stands where the table has the last three of the first `i + 1` letters: most text is out after one. */
function addBeginning(table: Uint8Array, word: string): void {
  // Behind a word of three letters may stand anything.
  for (let any = 0; any < 32; any++) {
    let letters = 0;
    for (let i = 0; i < 4; i++) {
      letters = ((letters << 5) | (i < word.length ? word.charCodeAt(i) & 31 : any)) & 0x7fff;
      table[letters] = (table[letters] ?? 0) | (1 << i);
    }
  }
}

/** Whether the four characters beside `at` may begin a word, read forwards (1) or backwards (-1). */
function mayStand(table: Uint8Array, text: string, at: number, step: 1 | -1): boolean {
  let letters = text.charCodeAt(at + step) & 31;
  if (((table[letters] ?? 0) & 1) === 0) return false;
  letters = (letters << 5) | (text.charCodeAt(at + 2 * step) & 31);
  if (((table[letters] ?? 0) & 2) === 0) return false;
  letters = (letters << 5) | (text.charCodeAt(at + 3 * step) & 31);
  if (((table[letters] ?? 0) & 4) === 0) return false;
  letters = ((letters << 5) | (text.charCodeAt(at + 4 * step) & 31)) & 0x7fff;
  return ((table[letters] ?? 0) & 8) !== 0;
}

/** Where the table has three letters, in either case. Other characters fall together with letters: it costs a match. */
function lettersAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** Files of weights have the other sign: `sam2.1_hiera_large.pt`. */
function spellingsOf(word: string): readonly string[] {
  return [word, word.replaceAll('-', '_')];
}

function finds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Names begin with a letter or a digit. */
function isAnchor(unit: number): boolean {
  return unit < 48 || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || unit > 122;
}

function collect(pattern: RegExp, text: string): Hit[] {
  const hits: Hit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    hits.push(hitOf(match, text));
  return hits;
}

/** What a sticky pattern finds right at `at`. */
function hitAt(pattern: RegExp, text: string, at: number): Hit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : hitOf(match, text);
}

function hitOf({ index, 0: { length } }: RegExpExecArray, text: string): Hit {
  // What stands in front of a name is only its anchor.
  const start = index + (isAnchor(text.charCodeAt(index)) ? 1 : 0);
  return { start, end: Math.max(start, index + length) };
}

/** What the needles of a dataset are made of: plain data, which can be handed to another thread. */
export interface NeedleWords {
  readonly paths: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export function needleWordsOf(dataset: Dataset): NeedleWords {
  const paths = new Set(fixedPaths);
  const orgs = new Set(organisations);
  const names = new Set(fixedNames);
  const { derivatives, lookalikes, models } = dataset.files;
  for (const record of [...derivatives, ...lookalikes]) addRecord(record, paths, orgs, names);
  for (const { stem, family } of dataset.nameStems) {
    paths.add(stem);
    if (family.distinctive) for (const spelling of spellingsOf(stem)) names.add(spelling);
  }
  for (const folder of dataset.localFolders) paths.add(folder.slice(folder.lastIndexOf('/') + 1));
  for (const model of models) for (const alias of model.aliases ?? []) names.add(alias.toLowerCase());
  return { paths: withoutStems(paths), organisations: orgs, names: withoutStems(names) };
}

/** The beginning of each name of a record, up to the first wildcard. */
function addRecord(
  record: Derivative | Lookalike,
  paths: Set<string>,
  orgs: Set<string>,
  names: Set<string>,
): void {
  for (const entry of record.match) {
    const slash = entry.lastIndexOf('/');
    const name = entry.slice(slash + 1).toLowerCase();
    const star = name.indexOf('*');
    const literal = star < 0 ? name : name.slice(0, star);
    if (slash < 0 && literal.length >= 4) names.add(literal);
    else if (literal.length >= 3) paths.add(literal);
    else if (slash > 0 && !/[*]/.test(entry.slice(0, slash))) orgs.add(entry.slice(0, slash).toLowerCase());
  }
  for (const name of record.ollama ?? []) if (name.length >= 4) names.add(name.toLowerCase());
}

/** Words in which a pass of their own finds a stem are left to it. */
function withoutStems(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !/llama|muse[-_ .]?(?:spark|glimmer|wonder|image)/.test(word)));
}

function alternatives(words: ReadonlySet<string>): string {
  const sorted = [...words].sort();
  // What another word begins needs no alternative of its own.
  const beginnings = sorted.filter(
    (word, i) => !sorted.slice(Math.max(0, i - 40), i).some((other) => word.startsWith(other)),
  );
  return beginnings.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
