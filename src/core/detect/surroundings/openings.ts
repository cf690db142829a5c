import { reach } from './lines.ts';

/**
 * The key of the list or block that the end of a line opens: `models:`, `"models": [`, `const models: Model[] = [`,
 * `models := []string{`, `@pytest.mark.parametrize(`; bounded to 200 characters.
 */
const opening =
  /(@?[\w.$-]+)["'`\])]*\s*(?::[^=\n]{0,60}=|:=|=>|=|:|\()\s*(?:(?:\[\]|map\[\w{1,20}\])[\w.]{1,40}\s*|\w+\s*)?[[({]*\s*$/;

/** The key of what the end of a line opens, or the call that takes it; `null` for a line that opens nothing. */
export function keyOpenedBy(line: string): string | null {
  return opening.exec(line.slice(-reach))?.[1] ?? null;
}
