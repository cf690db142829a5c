import fs from 'node:fs';
import path from 'node:path';
import { compare } from '../../core/compare.ts';
import { systemCode } from '../../scan/systemError.ts';
import { UsageError } from '../terminal.ts';
import { quoted } from '../text.ts';

/** A file that is to hold a report, and the repository that it is about. */
export interface ReportFile {
  readonly name: string;
  readonly file: string;
}

const extension = '.json';

/**
 * The files that arguments name: `FILE` and `NAME=FILE`, and of a folder all that end in `.json`. Without a name a
 * repository is called as its file, below the folder: `reports/acme/api.json` in `reports` is `acme/api`. Fails with
 * {@link UsageError}.
 */
export function reportFiles(written: readonly string[]): readonly ReportFile[] {
  const files = written.flatMap(filesOf);
  const byName = new Map<string, string>();
  for (const { name, file } of files) {
    const other = byName.get(name);
    if (other !== undefined && other !== file)
      throw new UsageError(
        `${quoted(other)} and ${quoted(file)} are both called ${quoted(name)}; write NAME=FILE`,
      );
    byName.set(name, file);
  }
  return [...byName].map(([name, file]) => ({ name, file }));
}

function filesOf(argument: string): ReportFile[] {
  const type = typeOf(argument);
  if (type === 'folder') return filesBelow(argument);
  if (type === 'file') return [{ name: nameOf(path.basename(argument)), file: argument }];
  const equals = argument.indexOf('=');
  const file = argument.slice(equals + 1);
  if (equals > 0 && typeOf(file) === 'file') return [{ name: argument.slice(0, equals), file }];
  throw new UsageError(`${quoted(equals > 0 ? file : argument)}: no such file or folder`);
}

function filesBelow(folder: string): ReportFile[] {
  const files = reading(folder, () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .filter((name) => name.endsWith(extension) && typeOf(path.join(folder, name)) === 'file')
    .sort(compare)
    .map((name) => ({ name: nameOf(name.replaceAll(path.sep, '/')), file: path.join(folder, name) }));
  if (files.length === 0)
    throw new UsageError(
      `${quoted(folder)} holds no ${extension} file; write reports into it with scan --format json --output`,
    );
  return files;
}

/** Turns the failure of an action on a file into one that says which file. Fails with {@link UsageError}. */
export function reading<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(
      `cannot read ${quoted(file)} (${systemCode(error) ?? String(error)}); make it readable or leave it out`,
    );
  }
}

function typeOf(file: string): 'file' | 'folder' | null {
  const stats = reading(file, () => fs.statSync(file, { throwIfNoEntry: false }));
  if (stats === undefined) return null;
  return stats.isDirectory() ? 'folder' : 'file';
}

function nameOf(file: string): string {
  return file.endsWith(extension) ? file.slice(0, -extension.length) : file;
}
