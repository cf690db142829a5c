/** Reading a name from a place on. Patterns are sticky, and bounded to 400 characters: names come from tokens. */

/** `8b`, `22m`, `8x7b`. */
export const sizeAt = /(?:\d+x)?\d+(?:\.\d+)?[bm](?![a-z0-9])/y;
/** `16e`. */
export const expertsAt = /\d+e(?![a-z0-9])/y;

/** What a sticky pattern matches right at `at`; `null` where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The digits that stand at `at`, as many as there are. */
export function digitsAt(text: string, at: number): string {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return text.slice(at, end);
}

/** Whether an ASCII digit stands at `at`; `false` outside the text. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** Whether an ASCII letter or digit stands at `at`; `false` outside the text. */
export function isWordChar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
