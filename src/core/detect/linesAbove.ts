/** How far up the opening of a list or a block, the parent of a key or the owner of a value is looked for. */
const upward = 1200;
const mostLines = 40;

/** The lines above the one that begins at `line`, nearest last; one that the bound cuts is left out, as its indentation is unknown. */
export function linesAbove(text: string, line: number): readonly string[] {
  const from = Math.max(0, line - upward);
  const lines = text.slice(from, line).split('\n').slice(0, -1);
  const isCut = from > 0 && text.charAt(from - 1) !== '\n';
  return lines.slice(isCut ? 1 : 0).slice(-mostLines);
}
