import type { DatasetFiles } from '../core/dataset/types.ts';
import { LineIndex } from '../core/lineIndex.ts';
import { parseJsonc, plainValue } from '../core/policy/jsonc.ts';
import { quote } from '../core/policy/problems.ts';
import { decode } from './decode.ts';
import { FileError, type FileSystem } from './fileSystem.ts';
import { parseOverlay } from './parseOverlay.ts';
import { resolvePath } from './paths.ts';

export interface LoadedOverlay {
  readonly files: DatasetFiles;
  /** What is wrong with the overlay file, and where in it; `null` if nothing. */
  readonly problem: string | null;
}

const maxOverlaySize = 64 * 1024 * 1024;

/**
 * Lays the records of an overlay file over a dataset: one with the same id replaces, others are added. Of a file that
 * is only partly right, the right part counts.
 */
export async function loadOverlay(
  fileSystem: FileSystem,
  folder: string,
  name: string,
  base: DatasetFiles,
): Promise<LoadedOverlay> {
  const failed = (problem: string): LoadedOverlay => ({
    files: base,
    problem: `Overlay ${quote(name)}: ${problem}`,
  });
  const text = await readText(fileSystem, resolvePath(folder, name));
  if ('problem' in text) return failed(`${text.problem}.`);
  const { root, syntaxError } = parseJsonc(text.text);
  if (root === null) {
    const { line, character } = new LineIndex(text.text).positionAt(syntaxError.offset);
    return failed(`line ${line + 1}, column ${character + 1}: ${syntaxError.message}.`);
  }
  const { files, problems } = parseOverlay(plainValue(root), base);
  const merged = mergeOverlay(base, files);
  const [first] = problems;
  if (first === undefined) return { files: merged, problem: null };
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  return {
    ...failed(`${first.path === '' ? 'the whole' : first.path}: ${first.message}${more}`),
    files: merged,
  };
}

async function readText(
  fileSystem: FileSystem,
  path: string,
): Promise<{ text: string } | { problem: string }> {
  try {
    const result = await fileSystem.readFile(path, { maxSize: maxOverlaySize });
    if (result.kind === 'content') return { text: decode(result.bytes).text };
    return { problem: result.kind === 'too-large' ? 'it is larger than 64 MB' : 'it is no file' };
  } catch (error) {
    if (error instanceof FileError) return { problem: `it cannot be read (${error.message})` };
    throw error;
  }
}

/** The part of {@link DatasetFiles} that consists of records. */
type Records = Omit<DatasetFiles, 'meta'>;

function mergeOverlay(base: DatasetFiles, overlay: Partial<DatasetFiles>): DatasetFiles {
  const { meta, ...records } = base;
  const merged = Object.fromEntries(
    Object.entries(records).map(([kind, known]) => [
      kind,
      mergeRecords(known, overlay[kind as keyof Records] ?? []),
    ]),
  );
  return { meta, ...(merged as unknown as Records) };
}

function mergeRecords(known: readonly object[], added: readonly object[]): readonly object[] {
  if (added.length === 0) return known;
  const byKey = new Map(known.map((record) => [keyOf(record), record]));
  for (const record of added) byKey.set(keyOf(record), record);
  return [...byKey.values()];
}

/** Alternatives have no id of their own: a repository is suggested once for each use. */
function keyOf(record: object): string {
  if ('id' in record) return String(record.id);
  return 'repoId' in record && 'useClass' in record
    ? `${String(record.useClass)} ${String(record.repoId)}`
    : JSON.stringify(record);
}
