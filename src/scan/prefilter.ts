import type { Dataset } from '../core/dataset/dataset.ts';
import {
  type Needles,
  type NeedleWords,
  needlesFor,
  needlesOf,
  needleWordsOf,
} from '../core/detect/candidates.ts';

/** A suppression comment must be looked at even where nothing is left to suppress. */
const suppression = 'model-license-ignore';
/** Makes a model of a Modelfile, which alone may say what of. */
const creation = 'ollama create';

/** What is looked for in files, as plain data that can be handed to another thread. */
export interface Prefilter {
  readonly words: NeedleWords;
  readonly hasModelfiles: boolean;
}

/** The names of overlays and of the workspace's own models count too. */
export function prefilterOf(dataset: Dataset): Prefilter {
  return { words: needleWordsOf(dataset), hasModelfiles: hasModelfiles(dataset) };
}

/** Whether a file is worth a closer look, by its bytes as text or by its decoded text. */
export function mayConcern(text: string, dataset: Dataset): boolean {
  return passes(text, needlesOf(dataset), hasModelfiles(dataset));
}

/** The same for who has no dataset. */
export function testOf({ words, hasModelfiles: own }: Prefilter): (text: string) => boolean {
  const needles = needlesFor(words);
  return (text) => passes(text, needles, own);
}

function passes(text: string, needles: Needles, withCreation: boolean): boolean {
  return needles.test(text) || text.includes(suppression) || (withCreation && text.includes(creation));
}

function hasModelfiles({ localModelfiles }: Dataset): boolean {
  return localModelfiles.size > 0;
}

/** Finds all that {@link mayConcern} finds, and more; see {@link needlesOf}. */
export function patternOf(dataset: Dataset): string {
  const own = hasModelfiles(dataset) ? `${suppression}|${creation}` : suppression;
  return `${own}|${needlesOf(dataset).pattern}`;
}

/** Bytes as text of the same length, for searching. */
export function latin1(bytes: Uint8Array): string {
  if (typeof Buffer === 'undefined') return new TextDecoder('latin1').decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
