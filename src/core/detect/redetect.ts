import type { Dataset } from '../dataset/dataset.ts';
import type { Reference } from '../reference.ts';
import type { TextRange } from '../text/range.ts';
import { type DetectOptions, detect, readHits } from './detect.ts';
import { type Hit, merged, needlesOf, seeksNames, withNames } from './needles.ts';
import { type DocumentKind, documentKindOf } from './places/documentKind.ts';
import type { Places } from './places/place.ts';
import { placesOf } from './places/placesOf.ts';
import { relex, type TextEdit } from './places/relex.ts';

/** The references of a document, with what the next edit needs. */
export interface Detection {
  readonly references: readonly Reference[];
  /** `null` where every edit is a new beginning: in prose and notebooks a mark far up decides what follows. */
  readonly state: DetectionState | null;
}

interface DetectionState {
  readonly places: Places;
  /** Where the certain needles are; whether there are any decides what else is looked for. */
  readonly certain: readonly Hit[];
}

/** How far ahead and back a reference looks to be judged: the longest token, the longest list. */
const judgedAhead = 500;
const judgedBehind = 1700;
/** Lines longer than this are not worth taking apart. */
const longestLine = 20_000;

/** Every reference of a document, as {@link detect} finds them. */
export function detectFirst(text: string, dataset: Dataset, options: DetectOptions): Detection {
  const kind = documentKindOf(options.path, options.languageId);
  if (!isLexed(kind)) return { references: detect(text, dataset, options), state: null };
  const needles = needlesOf(dataset);
  const certain = needles.certain(text);
  const places = placesOf(text, kind);
  const hits = withNames(certain, text, needles);
  const { mentions } = options;
  return {
    references: readHits({ text, kind, places, dataset, mentions }, hits),
    state: { places, certain },
  };
}

/**
 * The references of `text`, from those before the edit that made it: only what the edit can have touched is looked
 * at again. The result is that of {@link detectFirst}.
 */
export function detectAgain(
  before: Detection,
  text: string,
  edit: TextEdit,
  dataset: Dataset,
  options: DetectOptions,
): Detection {
  const kind = documentKindOf(options.path, options.languageId);
  if (before.state === null || !isLexed(kind)) return detectFirst(text, dataset, options);
  const { places, from, to } = relex(text, kind, before.state.places, edit);
  const window = wholeLines(
    text,
    Math.min(from, edit.start - judgedAhead),
    Math.max(to, edit.start + edit.inserted + judgedBehind),
  );
  if (window === null) return detectFirst(text, dataset, options);
  const needles = needlesOf(dataset);
  const slice = text.slice(window.start, window.end);
  const found = needles.certain(slice).map((hit) => moved(hit, window.start));
  const shift = edit.inserted - edit.removed;
  const certain = spliced(before.state.certain, window, shift, found, (hit) => hit.start, moved);
  const names = seeksNames(certain.length, text.length);
  const namesBefore = seeksNames(before.state.certain.length, text.length - shift);
  if (names !== namesBefore) return detectFirst(text, dataset, options);
  const hits = names
    ? merged(
        found,
        needles.named(slice).map((hit) => moved(hit, window.start)),
      )
    : [];
  const { mentions } = options;
  const references = spliced(
    before.references,
    window,
    shift,
    readHits({ text, kind, places, dataset, mentions }, hits),
    (reference) => reference.range.start,
    movedReference,
  );
  return { references, state: { places, certain } };
}

/** Kinds in which what a character means depends on its line and on open strings and comments only. */
function isLexed(kind: DocumentKind): kind is Exclude<DocumentKind, 'notebook' | 'markdown' | 'text'> {
  return kind !== 'notebook' && kind !== 'markdown' && kind !== 'text';
}

/** The lines that hold `from`–`to`; `null` where a line is too long to be a line. */
function wholeLines(text: string, from: number, to: number): TextRange | null {
  const lowest = Math.max(0, from - longestLine);
  const newline = text.slice(lowest, Math.max(0, from)).lastIndexOf('\n');
  if (newline < 0 && lowest > 0) return null;
  const end = to >= text.length ? text.length : text.indexOf('\n', to);
  if (end > to + longestLine) return null;
  return { start: newline < 0 ? 0 : lowest + newline + 1, end: end < 0 ? text.length : end };
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function movedReference(reference: Reference, by: number): Reference {
  const { range, text, platform, kind, resolution, retirement } = reference;
  return { range: moved(range, by), text, platform, kind, resolution, retirement };
}

/** A list in order in which the items of `window` (in the new text) give way to others, and the rest moves along. */
function spliced<T>(
  before: readonly T[],
  window: TextRange,
  shift: number,
  within: readonly T[],
  startOf: (item: T) => number,
  move: (item: T, by: number) => T,
): readonly T[] {
  const after: T[] = [];
  let i = 0;
  for (let item = before[i]; item !== undefined && startOf(item) < window.start; item = before[++i])
    after.push(item);
  after.push(...within);
  for (; i < before.length; i++) {
    const item = before[i];
    if (item !== undefined && startOf(item) + shift >= window.end) after.push(move(item, shift));
  }
  return after;
}
