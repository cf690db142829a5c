import { decode } from '../decode.ts';
import { exists, FileError, type FileSystem } from '../fileSystem.ts';
import { joinPath, parentOf, relativePath } from '../paths.ts';
import { IgnoreRules } from './ignoreRules.ts';

/** The ignore files that hold for one folder, and through `parent` those of the folders above. */
export interface IgnoreLevel {
  readonly folder: string;
  readonly parent: IgnoreLevel | null;
  /** Of `.ignore`. */
  readonly own: IgnoreRules | null;
  /** Of `.gitignore`. */
  readonly git: IgnoreRules | null;
  /** Of `.git/info/exclude`; not `undefined` where a repository begins: git's rules end there. */
  readonly exclude: IgnoreRules | null | undefined;
}

/**
 * Whether an entry is ignored. `.ignore` has the last word over `.gitignore`, in whatever folder either lies, so that
 * a project can bring back what git leaves out; otherwise the nearest file decides. Of git's own, a repository inside
 * another sees only its own rules.
 */
export function isIgnored(level: IgnoreLevel, path: string, isFolder: boolean): boolean {
  for (let at: IgnoreLevel | null = level; at !== null; at = at.parent) {
    const answer = at.own?.test(relativePath(at.folder, path), isFolder);
    if (answer !== undefined) return answer;
  }
  for (let at: IgnoreLevel | null = level; at !== null; at = at.parent) {
    const answer = at.git?.test(relativePath(at.folder, path), isFolder);
    if (answer !== undefined) return answer;
    if (at.exclude !== undefined) return at.exclude?.test(relativePath(at.folder, path), isFolder) ?? false;
  }
  return false;
}

/** Reads the ignore files of one folder; `entries` are the names in it that may be opened. */
export async function readIgnoreLevel(
  fileSystem: FileSystem,
  folder: string,
  entries: ReadonlySet<string>,
  parent: IgnoreLevel | null,
): Promise<IgnoreLevel> {
  const read = (name: string): Promise<IgnoreRules | null> => readRules(fileSystem, joinPath(folder, name));
  const beginsRepository = entries.has('.git');
  const level: IgnoreLevel = {
    folder,
    parent,
    own: entries.has('.ignore') ? await read('.ignore') : null,
    git: entries.has('.gitignore') ? await read('.gitignore') : null,
    exclude: beginsRepository ? await read('.git/info/exclude') : undefined,
  };
  // Most folders have no ignore files; leaving them out of the chain keeps the look-up short.
  const empty = level.own === null && level.git === null && !beginsRepository;
  return empty && parent !== null ? parent : level;
}

/**
 * The ignore files above a folder, up to the repository's root. Without a repository there are none: a stray ignore
 * file in a home directory must not silence the scan of a project.
 */
export async function readIgnoreLevelsAbove(
  fileSystem: FileSystem,
  folder: string,
): Promise<IgnoreLevel | null> {
  const above: string[] = [];
  for (let at: string | null = folder; at !== null; at = parentOf(at)) {
    if (at !== folder) above.push(at);
    if (!(await exists(fileSystem, joinPath(at, '.git')))) continue;
    let level: IgnoreLevel | null = null;
    for (const ancestor of above.toReversed()) {
      const names = ancestor === at ? ['.ignore', '.gitignore', '.git'] : ['.ignore', '.gitignore'];
      level = await readIgnoreLevel(fileSystem, ancestor, new Set(names), level);
    }
    return level;
  }
  return null;
}

/** `null` for a file that is not there or cannot be read: the walk notes it where it lies. */
async function readRules(fileSystem: FileSystem, path: string): Promise<IgnoreRules | null> {
  try {
    const result = await fileSystem.readFile(path, { maxSize: 8 * 1024 * 1024 });
    return result.kind === 'content' ? new IgnoreRules(decode(result.bytes).text) : null;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}
