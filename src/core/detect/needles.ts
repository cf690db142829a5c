import type { Dataset } from '../dataset/dataset.ts';
import type { Derivative, Lookalike } from '../dataset/types.ts';
import { lazy } from '../lazy.ts';
import { escapePattern } from '../text/escapePattern.ts';
import type { TextOrBytes } from './anchors/anchors.ts';
import { anchorsOf } from './anchors/anchorsOf.ts';
import { reversed, spellingsOf } from './anchors/letters.ts';
import { textOf, unitAt } from './anchors/textOf.ts';
import { WordTable } from './wordTable.ts';

/**
 * The cheap first look: where could an identifier be? Text without a hit is not looked at again.
 *
 * One pattern for every needle would be twenty times slower than a search for one word: with hundreds of beginnings
 * an engine cannot skip ahead. So `anchors/` finds the few places at which one may begin, and only there is read what
 * stands. Names that hide what they are stand behind a slash; without one they are looked for only where something
 * else was found, or where the text is short.
 */
export interface Needles {
  /** Whether a text, or bytes that are one, can hold a reference or a comment that hides one. */
  readonly test: (searched: TextOrBytes) => boolean;
  /**
   * The same as a regular expression for engines that search files: plain words, to be looked for in bytes and in
   * either case. Finds more than `test`, and all that `test` finds.
   */
  readonly pattern: string;
  /** Every place of a stem or of a known name behind a slash, in order. */
  readonly certain: (text: string) => Hit[];
  /** Every place of a bare name that hides what it is, in order. */
  readonly named: (text: string) => Hit[];
}

/** Whether bare names are looked for in a text of this length with so many certain hits. */
export function seeksNames(certain: number, length: number): boolean {
  return certain > 0 || length <= short;
}

/** Every place where an identifier may stand, in order. */
export function hitsIn(text: string, needles: Needles): readonly Hit[] {
  return withNames(needles.certain(text), text, needles);
}

/** The certain hits of a text, with the bare names where these are looked for. */
export function withNames(certain: readonly Hit[], text: string, { named }: Needles): readonly Hit[] {
  return seeksNames(certain.length, text.length) ? merged(certain, named(text)) : certain;
}

/** Two lists of hits in one, in order. */
export function merged(a: readonly Hit[], b: readonly Hit[]): readonly Hit[] {
  return b.length === 0 ? a : [...a, ...b].sort((one, other) => one.start - other.start);
}

/** A part of an identifier: the token around it is what is read. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const stem = /llama|muse[-_ .]?(?:spark|glimmer|wonder|image)/i;
/** Of words that begin so, the anchors visit every one already. */
const beginsLikeStem = /^(?:llam|muse)/;
/** Such a comment is analysed even where it hides nothing, to be reported. */
const comment = 'model-license-ignore';
/** From where it is found on. */
const commentEnd = comment.slice(comment.indexOf('l-'));
/**
 * Behind a slash: the endpoints of the Meta Model API, names in Azure's registry, the cache of the Hub, the guard without
 * `llama` in its name, and what stood in front of the first files of weights.
 */
const fixedPaths = ['api.meta.ai', 'facebook-', 'models--', 'prompt-guard', 'ggml-'];
/** The same without a slash, and folders that bear the name of an organisation's model: `TheBloke_guanaco-33B-GPTQ`. */
const fixedNames = ['prompt-guard', 'prompt_guard', 'models--', 'ggml-', 'facebook_', 'thebloke_'];
/** Organisations of Meta whose models do not say so in their names. */
const organisations = ['facebook', 'facebookai', 'metaresearch', 'meta-models'];
/** Behind these an organisation owns code, not models; large bundles hold many such addresses. */
const codeHosts = ['github.com/', 'github.com:', 'githubusercontent.com/', 'githubusercontent.com:'];
/** Text up to this length is searched for bare names whatever else is in it: a Modelfile is short. */
const short = 32_768;
/** Bytes per character, so that a short text is short as bytes. */
const mostBytes = 3;

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

/** The needles for words that come without their dataset, in a thread. */
export function needlesFor(words: NeedleWords, anchors = anchorsOf(words)): Needles {
  const paths = new WordTable(words.paths, { eitherSign: true });
  const organisations = new WordTable(Array.from(words.organisations, reversed));
  const names = new WordTable(words.names);
  /** Of what stands behind a slash; `null` for no needle. */
  const endBehindSlash = (searched: TextOrBytes, start: number): number | null => {
    const length = paths.lengthAt(searched, start);
    if (length > 0) return start + length;
    const before = start - 1 - organisations.lengthAt(searched, start - 2, -1);
    const isNeedle = before < start - 1 && onCodeHosts.lengthAt(searched, before - 1, -1) === 0;
    return isNeedle ? start : null;
  };
  const endAt =
    (stems: RegExp) =>
    (searched: TextOrBytes, at: number): number | null =>
      unitAt(searched, at) === slash ? endBehindSlash(searched, at + 1) : endOf(stems, searched, at);
  const stems = [stem.source, ...Array.from(words.stems, inEitherSign)].join('|');
  const stemEnd = endAt(new RegExp(stems, 'iy'));
  const stemOrCommentEnd = endAt(new RegExp(`${stems}|${commentEnd}`, 'iy'));
  const nameEnd = (searched: TextOrBytes, at: number): number | null => {
    const length = isBoundary(searched, at - 1) ? names.lengthAt(searched, at) : 0;
    return length === 0 ? null : at + length;
  };
  const pattern = lazy(() => patternOf(words));
  return {
    test: (searched) =>
      anchors.visitStems(searched, (at) => stemOrCommentEnd(searched, at) !== null) ||
      (searched.length <= (typeof searched === 'string' ? short : short * mostBytes) &&
        anchors.visitNames(searched, (at) => nameEnd(searched, at) !== null)),
    get pattern() {
      return pattern();
    },
    certain: (text) => {
      const hits: Hit[] = [];
      anchors.visitStems(text, (at) => {
        const end = stemEnd(text, at);
        // A hit begins behind its slash.
        if (end !== null) hits.push({ start: text.charCodeAt(at) === slash ? at + 1 : at, end });
        return false;
      });
      return hits;
    },
    named: (text) => {
      const hits: Hit[] = [];
      let done = 0;
      anchors.visitNames(text, (at) => {
        const end = at < done ? null : nameEnd(text, at);
        if (end === null) return false;
        hits.push({ start: at, end });
        done = end;
        return false;
      });
      return hits;
    },
  };
}

const slash = 47;
const onCodeHosts = new WordTable(codeHosts.map(reversed));

const boundaries = ' \t\n\v\f\r"\'`=:/\\,([{|>';
const isAsciiBoundary = Uint8Array.from({ length: 128 }, (_, unit) =>
  boundaries.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * Whether a name may begin behind the character at `at`, or at the beginning. Of the blanks only U+205F does not count,
 * whose lower byte is an underscore; of bytes, any that is not ASCII may be of a blank.
 */
function isBoundary(searched: TextOrBytes, at: number): boolean {
  if (at < 0) return true;
  const unit = unitAt(searched, at);
  if (unit < 128) return isAsciiBoundary[unit] === 1;
  return typeof searched !== 'string' || /[^\S\u205f]/.test(searched.charAt(at));
}

/** No stem and no comment is longer. */
const longest = 32;

/** The end of what a sticky pattern matches right at `at`; `null` where it does not. */
function endOf(pattern: RegExp, searched: TextOrBytes, at: number): number | null {
  const isText = typeof searched === 'string';
  pattern.lastIndex = isText ? at : 0;
  const text = isText ? searched : textOf(searched.subarray(at, at + longest));
  return pattern.test(text) ? pattern.lastIndex + (isText ? 0 : at) : null;
}

/** What the needles of a dataset are made of: plain data, which can be handed to another thread. */
export interface NeedleWords {
  /** What begins like a stem and is none: `llammas`. */
  readonly stems: ReadonlySet<string>;
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
  for (const folder of dataset.local.folders) paths.add(folder.slice(folder.lastIndexOf('/') + 1));
  for (const model of models) for (const alias of model.aliases ?? []) names.add(alias.toLowerCase());
  const stems = new Set([...paths, ...names].filter((word) => beginsLikeStem.test(word) && !stem.test(word)));
  return { stems, paths: withoutStems(paths), organisations: orgs, names: withoutStems(names) };
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

/** Without the words that hold a stem or begin like one: these are found where stems are. */
function withoutStems(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !stem.test(word) && !beginsLikeStem.test(word)));
}

function inEitherSign(word: string): string {
  return escapePattern(word).replaceAll('-', '[-_]');
}

function patternOf({ stems, paths, organisations, names }: NeedleWords): string {
  // One sign for two: twice as many alternatives would make the pattern too large for an engine to optimise.
  const path = alternatives(paths).replaceAll('-', '[-_]');
  const beginnings = ['llama', 'muse', ...Array.from(stems, inEitherSign)].join('|');
  return `${comment}|${beginnings}|/(?:${path})|(?:${[...organisations].map(escapePattern).join('|')})/|(?:${alternatives(names)})`;
}

function alternatives(words: ReadonlySet<string>): string {
  const sorted = [...words].sort();
  // A word that begins with another one needs no alternative.
  const beginnings = sorted.filter(
    (word, i) => !sorted.slice(Math.max(0, i - 40), i).some((other) => word.startsWith(other)),
  );
  return beginnings.map(escapePattern).join('|');
}
