/** A text as a regular expression that matches it to the letter, in JavaScript and in engines that search files. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
