import type { Dataset } from '../core/dataset/dataset.ts';
import { needlesOf } from '../core/detect/candidates.ts';

/** A suppression comment must be looked at even where nothing is left to suppress. */
const suppression = 'model-license-ignore';

const byDataset = new WeakMap<Dataset, RegExp>();

/**
 * What a file must contain to be worth a closer look, for text in which each byte is one character as well as for
 * decoded text. Made from the dataset, so that the names of overlays count too.
 */
export function needleFor(dataset: Dataset): RegExp {
  let needle = byDataset.get(dataset);
  if (needle === undefined) {
    // Without the flag `g`, with which a test would begin where the last one ended.
    needle = new RegExp(`${needlesOf(dataset).source}|${suppression}`, 'i');
    byDataset.set(dataset, needle);
  }
  return needle;
}

/** Bytes as text of the same length, for searching. */
export function latin1(bytes: Uint8Array): string {
  if (typeof Buffer === 'undefined') return new TextDecoder('latin1').decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
