import type { DocumentKind } from '../places/documentKind.ts';
import type { Place } from '../places/place.ts';
import type { Resolved } from '../resolve/resolve.ts';
import type { Spelling } from '../spelling.ts';
import { isInColumnOfModels } from '../surroundings/columns.ts';
import { model, type Surroundings, surroundingsOf } from '../surroundings/surroundings.ts';

/** A name that may be a model's, and where it stands. */
export interface Candidate {
  readonly text: string;
  /** Offsets in the document of the identifier. */
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly resolved: Resolved;
  readonly place: Place;
  readonly documentKind: DocumentKind;
}

/** What stands around a candidate; for code within a sentence only that code, as the sentence says nothing about it. */
export function surroundingsIn(candidate: Candidate): Surroundings {
  const { text, start, place, documentKind } = candidate;
  if (documentKind === 'csv' && isInColumnOfModels(text, start)) return model;
  return surroundingsOf(text, start, isInlineCode(candidate) ? place.start : 0);
}

function isInlineCode({ documentKind, place, text, start }: Candidate): boolean {
  if ((documentKind !== 'markdown' && documentKind !== 'text') || place.kind !== 'value') return false;
  return place.start > 0 && !text.slice(place.start, start).includes('\n');
}

/**
 * Whether nothing but quotes, spaces, a scheme and routes stands between the identifier and the bounds of its place.
 */
export function fillsPlace({ text, start, end, place }: Candidate): boolean {
  if (place.start < 0) return false;
  const before = text.slice(place.start, start);
  return (
    (before.trim() === '' || /^(?:[a-z_-]+(?::\/\/|[/:]))+$/i.test(before)) &&
    text.slice(end, place.end).trim() === ''
  );
}
