import type { CellKind } from './documentKind.ts';
import { lexPlaces, placesOnTheWay } from './lexer.ts';
import { markdownPlaces } from './markdown.ts';
import type { Places } from './place.ts';

/** The places of a document of any kind but notebooks, whose cells are documents of their own. */
export function placesOf(text: string, kind: CellKind): Places {
  if (kind === 'markdown' || kind === 'text') return markdownPlaces(text);
  return lexPlaces(text, kind);
}

/** The same for a caller who asks once, in order. */
export function placesInOrder(text: string, kind: CellKind): Pick<Places, 'at'> {
  if (kind === 'markdown' || kind === 'text') return markdownPlaces(text);
  return placesOnTheWay(text, kind);
}
