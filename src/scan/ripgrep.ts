import { execFile } from 'node:child_process';
import type { CandidateSearch, SearchOptions, Verdict } from './candidateSearch.ts';
import { patternOf } from './prefilter.ts';

/** Bytes of arguments: Linux allows 2 MB together with the environment, other systems half, Windows 32 kB. */
const mostBytes = { linux: 1_400_000, win32: 24_000 }[process.platform as string] ?? 512_000;
/** What each argument takes beside its text. */
const argumentBytes = 9;

export interface RipgrepOptions {
  /** How many it may use; 0 lets it decide. */
  readonly threads?: number;
  /** Fewer files than this are left to be read, which is done before a process has started. */
  readonly fewest?: number;
  /** How the system spells a path of the scan. */
  readonly spell?: (path: string) => string;
}

/**
 * Searches with ripgrep, in a process of its own and on all cores. It is handed the files one by one: which these are
 * is the walk's business, so that ignore files, links and notes mean the same however a scan searches.
 */
export function ripgrepSearch(
  executable: string,
  { threads = 0, fewest = 200, spell = identity }: RipgrepOptions = {},
): CandidateSearch {
  return {
    batchSize: 16_384,
    // One searches while the candidates of the other are read.
    concurrency: 2,
    needsStamps: true,
    async search(files, options) {
      const verdicts: Verdict[] = files.map(() => null);
      options.signal?.throwIfAborted();
      if (files.length < fewest) return verdicts;
      const indexes = new Map<string, number>();
      for (const [index, { path, stamp }] of files.entries()) {
        if (stamp !== null && stamp.size <= options.maxSize) indexes.set(spell(path), index);
      }
      const folder = commonBeginning(indexes.keys());
      const names = Array.from(indexes.keys(), (path) => path.slice(folder.length));
      for (const part of parts(names)) {
        const candidates = await run({ executable, threads, folder }, part, options);
        if (candidates === null) continue;
        for (const name of part) {
          const index = indexes.get(folder + name) ?? -1;
          const size = files[index]?.stamp?.size;
          if (size !== undefined && !candidates.has(name)) verdicts[index] = { size };
        }
      }
      return verdicts;
    },
  };
}

/** The longest beginning of all paths that ends with a slash: left out, more of them fit on a command line. */
function commonBeginning(paths: Iterable<string>): string {
  let common: string | undefined;
  for (const path of paths) {
    common ??= path.slice(0, path.lastIndexOf('/') + 1);
    while (!path.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  }
  return common ?? '';
}

interface Command {
  readonly executable: string;
  readonly threads: number;
  /** Where it runs; file names are relative to it. Empty for none. */
  readonly folder: string;
}

function identity(path: string): string {
  return path;
}

/** Lists of paths that fit on a command line. */
function* parts(paths: readonly string[]): Generator<readonly string[]> {
  let part: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const length = Buffer.byteLength(path) + argumentBytes;
    if (bytes + length > mostBytes) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(path);
    bytes += length;
  }
  if (part.length > 0) yield part;
}

/**
 * The candidates among some files, `null` if all have to be read because something went wrong. A NUL byte makes a
 * candidate, too: that is a binary file, which is counted, or UTF-16, in whose bytes no word can be found.
 */
async function run(
  { executable, threads, folder }: Command,
  files: readonly string[],
  { dataset, signal }: SearchOptions,
): Promise<ReadonlySet<string> | null> {
  const args = ['--no-config', '--text', '--encoding=none', '--no-mmap', '--files-with-matches', '--null'];
  const found = await new Promise<string | null>((resolve) => {
    const child = execFile(
      executable,
      [...args, '--no-messages', `--threads=${threads}`, '--file=-', '--', ...files],
      {
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
        ...(folder !== '' && { cwd: folder }),
        ...(signal && { signal }),
      },
      // Code 1 says that nothing was found.
      (error, stdout) => resolve(error === null ? stdout : error.code === 1 ? '' : null),
    );
    // A ripgrep that ends at once does not read; its exit code says what there is to say.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`(?i-u)\\x00|${patternOf(dataset)}\n`);
  });
  signal?.throwIfAborted();
  if (found === null) return null;
  const candidates = new Set(found.split('\0').slice(0, -1));
  // Should it spell a path otherwise than it was told to, a candidate would be taken for none.
  const known = new Set(files);
  return [...candidates].every((path) => known.has(path)) ? candidates : null;
}
