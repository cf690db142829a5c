/** What a value in a page or in XML belongs to. What stands to the left on a line is bounded to 200 characters. */

/** An attribute that only holds a value: `<select name="model" defaultValue="`, `<add key="Model" value="`. */
const attribute = /<[A-Za-z][\w.]*\s([^<>]*)\s(?:default_?value|value)=[{"'`]+$/i;
/** Attributes that say what an element is for. */
const purpose = /(?:^|\s)(?:name|key)=[{"'`]+([\w.-]+)/;
/** One of several to choose from: `<option value="`, `<option>`. */
const choice = /<option(?:\s[^<>]*)?(?:>\s*|\svalue=[{"'`]+)$/i;
/** How far up their list may begin, in characters. */
const upward = 1200;

/** The name of the element that holds the value at `start`; `left` is what stands to its left on its line. */
export function elementOwner(text: string, start: number, left: string): string | null {
  if (choice.test(left)) return listOf(text.slice(Math.max(0, start - upward), start));
  const element = attribute.exec(left);
  return element === null ? null : (purpose.exec(element[1] ?? '')?.[1] ?? null);
}

/** The name of the list that was opened last before a choice and is not closed. */
function listOf(before: string): string | null {
  const at = before.lastIndexOf('<select');
  if (at < 0 || before.includes('</select', at)) return null;
  const end = before.indexOf('>', at);
  const attributes = before.slice(at, end < 0 ? before.length : end);
  return /\s(?:name|id|aria-label|v-model|formControlName)=[{"'`]+([\w.-]+)/i.exec(attributes)?.[1] ?? null;
}
