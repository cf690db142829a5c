import type { Dataset } from '../dataset/dataset.ts';
import type { Reference } from '../reference.ts';
import type { TextRange } from '../text/range.ts';
import { type Mention, mentionAt } from './mentions.ts';
import { type Hit, hitsIn, needlesOf } from './needles.ts';
import { type CellKind, documentKindOf } from './places/documentKind.ts';
import { readNotebook } from './places/notebook.ts';
import type { Places } from './places/place.ts';
import { placesInOrder } from './places/placesOf.ts';
import { type Recognized, recognize } from './recognize.ts';
import { resolve } from './resolve/resolve.ts';
import { offsetIn, type Token, tokenAround } from './token.ts';
import { isUsedInWords } from './uses/inWords.ts';
import { judge } from './uses/judge.ts';

export interface DetectOptions {
  readonly path: string;
  readonly languageId?: string;
  /** Whether plain words in prose and comments are wanted too. */
  readonly mentions: boolean;
}

/** Every reference in a document, in order. Linear in the text. */
export function detect(text: string, dataset: Dataset, options: DetectOptions): Reference[] {
  const kind = documentKindOf(options.path, options.languageId);
  if (!needlesOf(dataset).test(text)) return [];
  if (kind !== 'notebook') return detectIn(text, kind, dataset, options.mentions);
  const references: Reference[] = [];
  for (const cell of readNotebook(text)) {
    for (const reference of detectIn(cell.text, cell.kind, dataset, options.mentions)) {
      references.push({ ...reference, range: cell.inFile(reference.range) });
    }
  }
  return references.sort((a, b) => a.range.start - b.range.start);
}

function detectIn(text: string, kind: CellKind, dataset: Dataset, mentions: boolean): Reference[] {
  const hits = hitsIn(text, needlesOf(dataset));
  return hits.length === 0
    ? []
    : readHits({ text, kind, places: placesInOrder(text, kind), dataset, mentions }, hits);
}

/** What a hit is read in. */
export interface HitContext {
  readonly text: string;
  readonly kind: CellKind;
  /** Asked in order of position. */
  readonly places: Pick<Places, 'at'>;
  readonly dataset: Dataset;
  readonly mentions: boolean;
}

/** The references at the hits, in order. A token never crosses a line, so hits of whole lines can be read alone. */
export function readHits(context: HitContext, hits: readonly Hit[]): Reference[] {
  const { text, kind, places, dataset, mentions } = context;
  const references: Reference[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.start < done) continue;
    const words = wordsAt(text, hit, mentions);
    if (words !== null && words.start >= done) {
      const resolved = resolve(words.spelling, dataset);
      const isUsed =
        resolved !== null &&
        isUsedInWords({ text, ...words, resolved, place: places.at(words.start), documentKind: kind });
      if (isUsed || mentions) {
        done = words.end;
        if (resolved !== null)
          references.push(inWords(text, words, resolved.resolution, isUsed ? 'use' : 'mention'));
        continue;
      }
    }
    // With a blank in it, `Muse Spark` is no identifier.
    if (hit.end - hit.start > 5 && text.slice(hit.start, hit.end).includes(' ')) continue;
    if (isLlamaIndex(text, hit.end)) continue;
    const token = tokenAround(text, hit.start, hit.end, done);
    if (token === null) continue;
    const tokenEnd = offsetIn(token, token.text.length);
    done = Math.max(done, tokenEnd);
    const recognized = recognize(token, dataset, isConcatenated(text, tokenEnd, token));
    if (recognized === null) continue;
    const { spelling, resolved } = recognized;
    const start = offsetIn(token, spelling.start);
    const end = offsetIn(token, spelling.end);
    const use = judge({ text, start, end, spelling, resolved, place: places.at(start), documentKind: kind });
    if (use === null || (use === 'mention' && !mentions)) continue;
    references.push(referenceOf(text, { start, end }, recognized, use));
  }
  return references;
}

/**
 * The name that stands at a hit if it has blanks in it: a phrase, which is an identifier only in quotes, where a model is
 * expected, and a mention anywhere.
 */
function wordsAt(text: string, { start, end }: Hit, mentions: boolean): Mention | null {
  if (!text.slice(Math.max(0, start - 10), end + 12).includes(' ')) return null;
  const mention = mentionAt(text, start);
  if (mention === null || !text.slice(mention.start, mention.end).includes(' ')) return null;
  return mentions || /["'`]/.test(text.charAt(mention.start - 1)) ? mention : null;
}

const index = /[-_]?index/iy;

/** Whole projects are full of the library's name, which costs as much to read as a model's. */
function isLlamaIndex(text: string, end: number): boolean {
  index.lastIndex = end;
  return index.test(text);
}

function inWords(
  text: string,
  { start, end }: Mention,
  resolution: Reference['resolution'],
  kind: Reference['kind'],
): Reference {
  const range = { start, end };
  return {
    range,
    text: text.slice(start, end),
    platform: 'unknown',
    kind,
    resolution,
    retirement: null,
  };
}

/** Whether a string ends behind the token with a cut-off separator, and something is added to it, or it goes on in the next line. */
function isConcatenated(text: string, end: number, { openEnded }: Token): boolean {
  return (
    (openEnded || text.charAt(end) === '/') &&
    (/^[-_./]{1,2}["'`]\s*(?:\+|\.\.|&|<>|\.\s|%|~)/.test(text.slice(end, end + 8)) ||
      /^[-_.]{1,2}(?:"\r?\n[ \t]{0,40}"|'\r?\n[ \t]{0,40}')/.test(text.slice(end, end + 60)))
  );
}

function referenceOf(
  text: string,
  range: TextRange,
  { spelling, identifier, resolved, retirement }: Recognized,
  kind: Reference['kind'],
): Reference {
  const written = text.slice(range.start, range.end);
  return {
    range,
    // The same string wherever the same stands: comparing it then costs nothing.
    text: written === identifier ? identifier : written,
    platform: spelling.platform,
    kind,
    resolution: resolved.resolution,
    retirement,
  };
}

/** Parts of an identifier that are looked at: an ARN with wildcards has its name in a later one. */
const partsLookedAt = 8;

/** The reference that a whole string is, as `explain` is asked for it; `null` where it names nothing known. */
export function detectIdentifier(query: string, dataset: Dataset): Reference | null {
  const text = query.trim();
  if (text === '' || /\s/.test(text)) return detectWords(text, dataset);
  const places = [{ start: 0, end: 0 }, ...hitsIn(text, needlesOf(dataset)).slice(0, partsLookedAt)];
  for (const { start, end } of places) {
    const token = tokenAround(text, start, end, 0);
    const recognized = token === null ? null : recognize(token, dataset, false);
    if (token === null || recognized === null || recognized.resolved.vague === true) continue;
    const { spelling } = recognized;
    const range = { start: offsetIn(token, spelling.start), end: offsetIn(token, spelling.end) };
    return referenceOf(text, range, recognized, 'use');
  }
  return null;
}

/** The same for a name in words: `Llama 3.1 8B`. */
function detectWords(text: string, dataset: Dataset): Reference | null {
  const mention = mentionAt(text, Math.max(text.search(/llama|muse/i), 0));
  if (mention === null || mention.start > 0 || mention.end < text.length) return null;
  const resolved = resolve(mention.spelling, dataset);
  return resolved === null ? null : inWords(text, mention, resolved.resolution, 'use');
}
