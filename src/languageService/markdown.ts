import { visibleText } from '../core/render/visibleText.ts';

/**
 * Text from documents and from the dataset on its way into Markdown. Nothing that a file says may become markup,
 * a link, an icon or a hidden direction change in the card.
 */

/** Escapes text for Markdown, so that it renders as it reads. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>|~&@]/g, '\\$&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^(\s*)([#+=-]|\d+(?=[.)](?:\s|$)))/, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    );
}

/** A code span whatever the text holds: its fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const visible = visibleText(text);
  const longest = (visible.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(visible) || visible === '' ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** A link, or the bare label where the address is not an ordinary web address. */
export function link(label: string, href: string): string {
  const text = escapeMarkdown(label);
  if (!isWebAddress(href)) return text;
  return `[${text}](${href.replace(/[()`]/g, percentEncode)})`;
}

/** Whether an address may be shown as a link and opened: http or https, no blanks, quotes, controls or brackets. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\/[\w-][^\s"<>\\^{}[\]\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f]*$/i.test(
    href,
  );
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
