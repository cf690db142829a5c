import type { TextOrBytes } from './anchors.ts';

/** Node's and the editor's; many times faster than what every host has. */
declare const Buffer:
  | {
      from(memory: ArrayBufferLike, start: number, length: number): { toString(encoding: 'latin1'): string };
    }
  | undefined;

/** A character of a text, or of bytes of which each is one; 0 outside. */
export function unitAt(searched: TextOrBytes, at: number): number {
  return (typeof searched === 'string' ? searched.charCodeAt(at) : searched[at]) || 0;
}

/** Characters that a call can make at a time. */
const most = 8192;

/** Text as it is, and bytes as text of the same length. */
export function textOf(searched: TextOrBytes): string {
  if (typeof searched === 'string') return searched;
  if (typeof Buffer !== 'undefined')
    return Buffer.from(searched.buffer, searched.byteOffset, searched.length).toString('latin1');
  let text = '';
  for (let at = 0; at < searched.length; at += most)
    text += String.fromCharCode(...searched.subarray(at, at + most));
  return text;
}
