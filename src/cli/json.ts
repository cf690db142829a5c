/**
 * Prints an object as JSON with one line for each entry of its lists, so that a report can be searched and compared
 * line by line; in pieces, because a report may be longer than the longest string.
 */
export function* printJson(value: object): Iterable<string> {
  yield '{';
  let separator = '\n';
  for (const [key, member] of Object.entries(value)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (Array.isArray(member)) yield* printList(member);
    else yield JSON.stringify(member) ?? 'null';
    separator = ',\n';
  }
  yield '\n}\n';
}

function* printList(items: readonly unknown[]): Iterable<string> {
  yield '[';
  let separator = '\n    ';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n    ';
  }
  yield items.length === 0 ? ']' : '\n  ]';
}
