import type { DatasetFiles } from '../core/dataset/types.ts';
import { recordKinds } from '../core/dataset/validate/shapes.ts';
import { validateDataset } from '../core/dataset/validate/validateDataset.ts';
import { parseJsonc, plainValue } from '../core/json/jsonc.ts';
import { ConfigurationError, readConfigurationText, syntaxErrorAt } from '../scan/configuration.ts';
import { nodeFileSystem as fileSystem, toPortablePath } from '../scan/nodeFileSystem.ts';
import { joinPath } from '../scan/paths.ts';
import { UsageError } from './terminal.ts';
import { quoted } from './text.ts';

const names = ['meta', ...recordKinds];

/**
 * Reads an edition of the dataset: a folder like `data/`, one with such a folder in it, or the file that
 * `dataset export` writes. Fails with {@link UsageError} or {@link ConfigurationError}.
 */
export async function readDataset(written: string): Promise<DatasetFiles> {
  const path = toPortablePath(written);
  const type = await fileSystem.typeOf(path).catch(() => null);
  if (type === null) throw new UsageError(`${quoted(written)}: no such file or folder`);
  const files = type === 'folder' ? await readFolder(path, written) : await readJson(path);
  const problems = validateDataset(files as DatasetFiles);
  const [first] = problems;
  if (first === undefined) return files as DatasetFiles;
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  const file = type === 'folder' ? joinPath(path, first.file) : path;
  throw new ConfigurationError(
    file,
    `${first.path === '' ? first.file : first.path} ${first.message}${more}`,
  );
}

async function readFolder(path: string, written: string): Promise<unknown> {
  const inside = joinPath(path, 'data');
  const folder = (await exists(joinPath(path, 'meta.json')))
    ? path
    : (await exists(joinPath(inside, 'meta.json')))
      ? inside
      : null;
  if (folder === null) {
    throw new UsageError(
      `${quoted(written)} holds no dataset: name a folder with meta.json and its lists, or a file that "dataset export" wrote`,
    );
  }
  const files: Record<string, unknown> = {};
  for (const name of names) {
    const { $schema: _, ...content } = (await readJson(joinPath(folder, `${name}.json`))) as Record<
      string,
      unknown
    >;
    files[name] = name === 'meta' ? content : content[name];
  }
  return files;
}

async function exists(path: string): Promise<boolean> {
  return (await fileSystem.typeOf(path).catch(() => null)) === 'file';
}

async function readJson(path: string): Promise<unknown> {
  const text = await readConfigurationText(fileSystem, path);
  if (text === null) throw new ConfigurationError(path, 'no such file');
  const { root, syntaxError } = parseJsonc(text);
  if (root === null) throw syntaxErrorAt(path, text, syntaxError.offset, syntaxError.message);
  if (root.type !== 'object') throw new ConfigurationError(path, 'does not hold a JSON object');
  return plainValue(root);
}
