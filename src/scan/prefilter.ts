import type { Dataset } from '../core/dataset/dataset.ts';
import { needlesOf } from '../core/detect/candidates.ts';

/** A suppression comment must be looked at even where nothing is left to suppress. */
const suppression = 'model-license-ignore';
/** Makes a model of a Modelfile, which alone may say what of. */
const creation = 'ollama create';

/**
 * Whether a file is worth a closer look, by its bytes as text or by its decoded text. The needles are the
 * dataset's, so the names of overlays count too.
 */
export function mayConcern(text: string, dataset: Dataset): boolean {
  return (
    needlesOf(dataset).test(text) ||
    text.includes(suppression) ||
    (dataset.localModelfiles.size > 0 && text.includes(creation))
  );
}

/** Finds all that {@link mayConcern} finds, and more; see {@link needlesOf}. */
export function patternOf(dataset: Dataset): string {
  const own = dataset.localModelfiles.size > 0 ? `${suppression}|${creation}` : suppression;
  return `${own}|${needlesOf(dataset).pattern}`;
}

/** Bytes as text of the same length, for searching. */
export function latin1(bytes: Uint8Array): string {
  if (typeof Buffer === 'undefined') return new TextDecoder('latin1').decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
