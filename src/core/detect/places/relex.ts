import { type LanguageName, languageOf } from './languages.ts';
import { lexNext, lookBehind } from './lexer.ts';
import { Places } from './place.ts';

/** A change of a text: `removed` characters from `start` on gave way to `inserted` others. */
export interface TextEdit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The places after an edit, and the part of the new text in which they may differ from those before. */
export interface Relexed {
  readonly places: Places;
  readonly from: number;
  readonly to: number;
}

/**
 * The places of `text` from those of the text before the edit. Lexing is taken up between two places before the
 * edit, and ends as soon as it finds an old place behind the edit again: from there on nothing has changed.
 */
export function relex(text: string, name: LanguageName, old: Places, edit: TextEdit): Relexed {
  const language = languageOf(name);
  const shift = edit.inserted - edit.removed;
  const kept = old.after(edit.start - lookBehind - 1);
  const places = new Places(language.background);
  places.appendBefore(old, kept);
  const from = old.get(old.previous(kept))?.resume ?? 0;
  const settled = edit.start + edit.inserted + lookBehind;
  let candidate = old.after(edit.start + edit.removed);
  for (let at = from; ; ) {
    const next = lexNext(text, at, text.length, language);
    if (next === null) return { places, from, to: text.length };
    if (next.start > settled) {
      let known = old.get(candidate);
      while (known !== null && known.start + shift < next.start) {
        candidate = old.next(candidate);
        known = old.get(candidate);
      }
      if (
        known !== null &&
        known.kind === next.kind &&
        known.start + shift === next.start &&
        known.end + shift === next.end
      ) {
        places.appendFrom(old, candidate, shift);
        return { places, from, to: next.start };
      }
    }
    places.add(next);
    at = next.resume;
  }
}
