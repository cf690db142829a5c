/** The text of a file as an editor shows it: without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** False where bytes had to be guessed at: the text is good enough to search, not to trust. */
  readonly faithful: boolean;
}

type ByteOrderMark = 'utf-8' | 'utf-16le' | 'utf-16be';

/** True for content that is no text: a NUL byte, except in UTF-16, which says so by its mark. */
export function isBinary(head: Uint8Array): boolean {
  const mark = byteOrderMark(head);
  return mark !== 'utf-16le' && mark !== 'utf-16be' && head.includes(0);
}

/** True if letters are more than one byte each, so that searching the bytes for words finds nothing. */
export function isWide(head: Uint8Array): boolean {
  return byteOrderMark(head)?.startsWith('utf-16') === true;
}

/**
 * Decodes UTF-8 and, by its mark, UTF-16. Other bytes are read as Windows-1252, in which each is one character, as an
 * old editor would have written them; a file that mixes both keeps its UTF-8 and has a replacement character for the
 * rest. Never throws.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMark(bytes);
  const encoding = mark ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), faithful: true };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    // Something above ASCII that is no replacement character: part of the file is what it should be.
    if (mark !== null || /[^\0-\x7f\ufffd]/.test(text)) return { text, faithful: false };
    return { text: new TextDecoder('windows-1252').decode(bytes), faithful: !bytes.some(isUnassigned) };
  }
}

/** Bytes in which no writer of Windows-1252 puts a character. */
function isUnassigned(byte: number): boolean {
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
}

function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // FF FE 00 00 would be UTF-32, which nobody writes.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && (bytes[2] !== 0 || bytes[3] !== 0)) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
