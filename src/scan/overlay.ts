import { mergeOverlay, readOverlay } from '../core/dataset/overlay.ts';
import type { DatasetFiles } from '../core/dataset/types.ts';
import type { JsonProblem } from '../core/json/problem.ts';
import { quote } from '../core/text/quote.ts';
import { decode } from './decode.ts';
import { FileError, type FileSystem } from './fileSystem.ts';
import { resolvePath } from './paths.ts';

/** An overlay file that could be read, right or wrong. */
export interface OverlayFile {
  readonly path: string;
  readonly text: string;
  /** In order of position. */
  readonly problems: readonly JsonProblem[];
}

export type LoadedOverlay =
  | {
      readonly kind: 'read';
      readonly file: OverlayFile;
      /** The dataset with the overlay's right part. */
      readonly files: DatasetFiles;
      /** The records that the overlay brought. */
      readonly own: readonly object[];
    }
  /** Nothing came of it, and why; said where the overlay is named. */
  | { readonly kind: 'failed'; readonly problem: string };

const maxOverlaySize = 64 * 1024 * 1024;

/** Reads an overlay file that a configuration in `folder` names, and lays it over a dataset. */
export async function loadOverlay(
  fileSystem: FileSystem,
  folder: string,
  name: string,
  base: DatasetFiles,
): Promise<LoadedOverlay> {
  const failed = (problem: string): LoadedOverlay => ({
    kind: 'failed',
    problem: `Overlay ${quote(name)}: ${problem}.`,
  });
  const path = resolvePath(folder, name);
  try {
    const result = await fileSystem.readFile(path, { maxSize: maxOverlaySize });
    if (result.kind === 'too-large') return failed('it is larger than 64 MB');
    if (result.kind !== 'content') return failed('it is not a file');
    const { text } = decode(result.bytes);
    const { files, problems } = readOverlay(text, base);
    const own = Object.values(files).flat();
    return { kind: 'read', file: { path, text, problems }, files: mergeOverlay(base, files), own };
  } catch (error) {
    if (error instanceof FileError) return failed(`it cannot be read (${error.message})`);
    throw error;
  }
}
