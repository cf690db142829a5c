/** Tables of values with a separator between them, whose first line says what stands in each column. */

/** Only so many characters of a line are read. */
const most = 2000;
const ofModels =
  /^(?:(?:base|hf|hub|full|parent|source|llm)[_ -]?)?(?:model|checkpoint)(?:[_ -]?(?:id|name|repo|path|slug|key|tag|full ?name))?$/i;

/** Whether a value stands in a column of models. */
export function isInColumnOfModels(text: string, start: number): boolean {
  const [head = ''] = text.slice(0, most).split('\n', 1);
  const separator = [',', '\t', ';', '|'].find((unit) => head.includes(unit));
  if (separator === undefined) return false;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (from === 0 || start - from > most) return false;
  const title = cells(head, separator)[cells(text.slice(from, start), separator).length - 1];
  return title !== undefined && ofModels.test(title.replaceAll(/["'\uFEFF]/g, '').trim());
}

/** The cells of a line: a separator in quotes is part of its cell. */
function cells(line: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const part of line.split(separator)) {
    if (isOpen) parts.push(`${parts.pop() ?? ''}${separator}${part}`);
    else parts.push(part);
    // An odd number of quotes opens a cell or closes it.
    if (part.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return parts;
}
