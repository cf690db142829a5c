import type { TextOrBytes } from './anchors.ts';

/** Characters that a call can make at a time. */
const most = 8192;

/** Text as it is, and bytes as text of the same length. */
export function textOf(searched: TextOrBytes): string {
  if (typeof searched === 'string') return searched;
  let text = '';
  for (let at = 0; at < searched.length; at += most)
    text += String.fromCharCode(...searched.subarray(at, at + most));
  return text;
}
