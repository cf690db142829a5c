/**
 * Prints an object as JSON with one line for each entry of the lists in its first `levels`, so that a report can be
 * searched and compared line by line; in pieces, because a report may be longer than the longest string.
 */
export function* printJson(value: object, levels = 2): Iterable<string> {
  yield* printValue(value, levels, '\n');
  yield '\n';
}

function* printValue(value: unknown, levels: number, lineBreak: string): Iterable<string> {
  if (levels === 0 || !holdsList(value)) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  const isList = Array.isArray(value);
  let separator = `${lineBreak}  `;
  yield isList ? '[' : '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield isList ? separator : `${separator}${JSON.stringify(key)}: `;
    yield* printValue(member, levels - 1, `${lineBreak}  `);
    separator = `,${lineBreak}  `;
  }
  if (separator.startsWith(',')) yield lineBreak;
  yield isList ? ']' : '}';
}

/** True for a list, and for an object with one: every other value stands on one line. */
function holdsList(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.values(value).some((member) => Array.isArray(member));
}
