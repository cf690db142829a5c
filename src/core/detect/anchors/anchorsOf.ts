import type { Anchors, AnchorWords } from './anchors.ts';
import { nativeAnchors } from './nativeAnchors.ts';
import { plainAnchors } from './plainAnchors.ts';

/** Sixteen characters at a time where the host can, else one by one: the places worth a look are the same. */
export function anchorsOf(words: AnchorWords): Anchors {
  return nativeAnchors(words) ?? plainAnchors(words);
}
