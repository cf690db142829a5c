import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset, type Dataset } from '../../src/core/dataset/dataset.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { identityOf, licensesOf, type Reference } from '../../src/core/reference.ts';
import type { TextRange } from '../../src/core/text/range.ts';

export const dataset: Dataset = createDataset(bundledDataset);

/** Splits a text in which the expected ranges are marked with `«` and `»`. */
export function readMarks(marked: string): { text: string; marked: string[] } {
  return {
    text: marked.replaceAll(/[«»]/g, ''),
    marked: [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? ''),
  };
}

/** The text with the places between `«` and `»`, as {@link readMarks} takes it. */
export function drawMarks(text: string, places: readonly { readonly range: TextRange }[]): string {
  let drawn = '';
  let at = 0;
  for (const { range } of places) {
    drawn += `${text.slice(at, range.start)}«${text.slice(range.start, range.end)}»`;
    at = range.end;
  }
  return drawn + text.slice(at);
}

export function referencesIn(path: string, text: string, mentions = false): Reference[] {
  return detect(text, dataset, { path, mentions });
}

/** `llama-3.1-8b-instruct llama3.1`: what a reference is resolved to, in one line. */
export function describe(reference: Reference): string {
  const identity = identityOf(reference);
  const licenses = licensesOf(reference).map(({ id }) => id);
  if (reference.resolution.kind !== 'known') return reference.resolution.kind;
  const base = identity?.derivedFrom.length ? ` < ${identity.derivedFrom.join(' ')}` : '';
  return `${identity?.id ?? `(${identity?.family ?? '?'})`}${base} ${licenses.join(' ')}`.trim();
}

/** Asserts that exactly the marked identifiers are found, at exactly their ranges, and what they are resolved to. */
export function check(path: string, marked: string, ...resolved: readonly string[]): void {
  const { text } = readMarks(marked);
  const found = referencesIn(path, text);
  assert.equal(drawMarks(text, found), marked);
  if (resolved.length > 0) assert.deepEqual(found.map(describe), resolved);
}

/** Asserts that nothing in the text is a reference. */
export function silent(path: string, text: string): void {
  check(path, text);
}
