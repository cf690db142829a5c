/** Stands for the placeholder of a template in a token's text. */
export const placeholderMark = '\u0001';

/** `${name}`, `${{ name }}`, `{{ name }}`, `{$name}`, `#{name}`, `{name}`, `{}`, right before a place; bounded to 90 characters. */
const placeholderBefore =
  /(?:\$\{[^{}\n]{0,80}\}|\$?\{\{[^{}\n]{0,80}\}\}|\{\$[^{}\n]{1,60}\}|#\{[^{}\n]{0,60}\}|\{[A-Za-z_0-9][\w.[\]'"()!:]{0,60}\}|\{\})$/;

/** The placeholder that ends at `at`, if one does, looked for no further left than `lowest`. */
export function placeholderEndingAt(text: string, at: number, lowest = 0): string | null {
  return placeholderBefore.exec(text.slice(Math.max(lowest, at - 90), at))?.[0] ?? null;
}
