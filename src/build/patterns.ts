/**
 * Asks `recheck` whether any regular expression of the product can take more than linear time. One that can must
 * run on short input only, and say so: a comment above it names the bound, as in "bounded to 200 characters".
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';

const root = join(import.meta.dirname, '..');
const folders = ['core', 'languageService', 'scan', 'cli', 'extension', 'webview'];
/** A literal where an expression can begin; the flags end it. */
const literal =
  /(?<![\w)\]*/<])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\\/\n[])+)\/([gimsuy]*)(?=[\s,.;)\]:]|$)/gm;
/** How many lines above the literal its bound may stand. */
const reach = 12;

let checked = 0;
const complaints: string[] = [];
for (const folder of folders) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    const path = join(root, folder, file);
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(literal)) {
      const [source, body = '', flags = ''] = match;
      // Parts of template strings and divisions look like literals and are none.
      if (
        body.includes('${') ||
        /[\w)\]]\s*$/.test(text.slice(Math.max(0, match.index - 20), match.index).replace(/\breturn\s$/, ''))
      )
        continue;
      checked += 1;
      const check = (timeout: number): string =>
        checkSync(body, flags.replaceAll(/[gy]/g, ''), { timeout }).status;
      if (check(5000) === 'safe') continue;
      const before = text.slice(0, match.index).split('\n');
      if (before.slice(-reach).some((line) => /bounded to (?:\d[\d,]* characters|one \w+)/i.test(line)))
        continue;
      // On a busy machine a pattern can take longer to be judged.
      const status = check(60_000);
      if (status === 'safe') continue;
      complaints.push(`${relative(root, path)}:${before.length}: ${status}: ${source.slice(0, 100)}`);
    }
  }
}
process.stdout.write(`${checked} patterns checked, ${complaints.length} that may be slow on long input.\n`);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
if (complaints.length > 0 || checked < 100) process.exitCode = 1;
