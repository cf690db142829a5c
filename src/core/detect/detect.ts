import type { Dataset } from '../dataset/dataset.ts';
import type { Reference } from '../reference.ts';
import { needlesOf } from './candidates.ts';
import { judge } from './judge.ts';
import { type Mention, mentionAt } from './mentions.ts';
import { type DocumentKind, documentKindOf } from './places/languages.ts';
import { readNotebook } from './places/notebook.ts';
import { type Places, placeAt } from './places/place.ts';
import { placesOf } from './places/placesOf.ts';
import { readSpelling } from './readSpelling.ts';
import { resolve } from './resolve.ts';
import type { Spelling } from './spelling.ts';
import { type Token, tokenAround } from './token.ts';

export interface DetectOptions {
  readonly path: string;
  readonly languageId?: string;
  /** Whether plain words in prose and comments are wanted too. */
  readonly mentions: boolean;
}

const needles = new WeakMap<Dataset, RegExp>();

/** The candidate pattern of a dataset; the same object each time, so callers must not rely on `lastIndex`. */
export function needlesFor(dataset: Dataset): RegExp {
  let pattern = needles.get(dataset);
  if (pattern === undefined) {
    pattern = needlesOf(dataset);
    needles.set(dataset, pattern);
  }
  return pattern;
}

/** Every reference in a document, in order. Linear in the text. */
export function detect(text: string, dataset: Dataset, options: DetectOptions): Reference[] {
  const kind = documentKindOf(options.path, options.languageId);
  const pattern = needlesFor(dataset);
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  if (kind !== 'notebook') return detectIn(text, kind, dataset, options.mentions);
  const references: Reference[] = [];
  for (const cell of readNotebook(text)) {
    for (const reference of detectIn(cell.text, cell.kind, dataset, options.mentions)) {
      const start = cell.offsets[reference.range.start] ?? 0;
      const end = (cell.offsets[reference.range.end - 1] ?? start) + 1;
      references.push({ ...reference, range: { start, end } });
    }
  }
  return references.sort((a, b) => a.range.start - b.range.start);
}

function detectIn(
  text: string,
  kind: Exclude<DocumentKind, 'notebook'>,
  dataset: Dataset,
  mentions: boolean,
): Reference[] {
  const pattern = needlesFor(dataset);
  const references: Reference[] = [];
  let places: Places | null = null;
  let done = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    if (hit.index < done) continue;
    if (mentions) {
      const mention = mentionAt(text, hit.index);
      // A phrase with a blank in it is never an identifier.
      if (mention !== null && text.slice(mention.start, mention.end).includes(' ')) {
        const resolved = resolve(mention.spelling, dataset);
        done = mention.end;
        if (resolved !== null) references.push(mentionOf(text, mention, resolved.resolution));
        continue;
      }
    }
    const token = tokenAround(text, hit.index, hit.index + hit[0].length, done, text.length);
    if (token === null) continue;
    const tokenEnd = token.offsets[token.offsets.length - 1] ?? hit.index;
    done = Math.max(done, tokenEnd);
    const read = readSpelling(token);
    if (read === null) continue;
    const spelling =
      isConcatenated(text, tokenEnd, token) || (token.openEnded && read.strength === 'bare')
        ? { ...read, openEnded: true }
        : read;
    const resolved = resolve(spelling, dataset);
    if (resolved === null) continue;
    const start = token.offsets[spelling.start] ?? hit.index;
    const end = token.offsets[spelling.end] ?? tokenEnd;
    places ??= placesOf(text, kind);
    const place = placeAt(places, start);
    const use = judge({ text, start, end, spelling, resolved, place, documentKind: kind });
    if (use === null || (use === 'mention' && !mentions)) continue;
    references.push({
      range: { start, end },
      text: text.slice(start, end),
      platform: spelling.platform,
      kind: use,
      resolution: resolved.resolution,
      retirement: retirementOf(spelling, text.slice(start, end), dataset),
    });
  }
  return references;
}

function mentionOf(text: string, { start, end }: Mention, resolution: Reference['resolution']): Reference {
  const range = { start, end };
  return {
    range,
    text: text.slice(start, end),
    platform: 'unknown',
    kind: 'mention',
    resolution,
    retirement: null,
  };
}

/** Whether a string ends behind the token with a cut-off separator, and something is added to it. */
function isConcatenated(text: string, end: number, { openEnded }: Token): boolean {
  return openEnded && /^[-_./]{1,2}["'`]\s*(?:\+|\.\.|&|<>|\.\s|%|~)/.test(text.slice(end, end + 8));
}

function retirementOf(spelling: Spelling, identifier: string, dataset: Dataset): Reference['retirement'] {
  if (spelling.endpoint === true) return dataset.retirementOf(null, spelling.name);
  return (
    dataset.retirementOf(spelling.platform, identifier) ??
    dataset.retirementOf(spelling.platform, spelling.name)
  );
}

/** The reference that a whole string is, as `explain` is asked for it; `null` where it names nothing known. */
export function detectIdentifier(query: string, dataset: Dataset): Reference | null {
  const text = query.trim();
  if (text === '') return null;
  const token = tokenAround(text, 0, text.length, 0, text.length);
  const spelling = token === null ? null : readSpelling(token);
  if (token === null || spelling === null) return null;
  const resolved = resolve(spelling, dataset);
  if (resolved === null) return null;
  const start = token.offsets[spelling.start] ?? 0;
  const end = token.offsets[spelling.end] ?? text.length;
  return {
    range: { start, end },
    text: text.slice(start, end),
    platform: spelling.platform,
    kind: 'use',
    resolution: resolved.resolution,
    retirement: retirementOf(spelling, text.slice(start, end), dataset),
  };
}
