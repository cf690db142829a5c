/** Controls, bidirectional and invisible format characters, lone surrogates. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** One line of visible text: line breaks become blanks, what cannot be seen becomes U+FFFD. */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(unprintable, '\ufffd');
}
