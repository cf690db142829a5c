import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { repository } from '../paths.mjs';

/**
 * Names the TypeScript files in stack traces that name a bundle. Node would do so by itself, but VS Code's extension
 * host has a way of its own to print a stack.
 * @param {string} report
 * @param {string} bundle
 */
export async function mapStacks(report, bundle) {
  const map = new SourceMap(JSON.parse(await readFile(`${bundle}.map`, 'utf8')));
  const name = path.relative(repository, bundle).replaceAll('.', '\\.');
  return report.replace(new RegExp(`[^\\s(]*${name}:(\\d+):(\\d+)`, 'g'), (place, line, column) => {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) return place;
    const file = path.resolve(path.dirname(bundle), entry.originalSource);
    return `${path.relative(repository, file)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
