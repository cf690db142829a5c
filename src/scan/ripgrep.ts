import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Dataset } from '../core/dataset/dataset.ts';
import { needlesOf } from '../core/detect/needles.ts';
import { type CandidateSearch, SearchError, type SearchedTree, type SearchNews } from './candidateSearch.ts';
import { joinPath, relativePath } from './paths.ts';

export interface RipgrepOptions {
  readonly fewest?: number;
  /** How the system spells a path of the scan. */
  readonly spell?: (path: string) => string;
}

/** Bytes of arguments: Linux allows 2 MB together with the environment, other systems half, Windows 32 kB. */
const mostBytes = { linux: 1_000_000, win32: 24_000 }[process.platform as string] ?? 256_000;

/**
 * Searches with ripgrep, in a process of its own and on all cores. It walks the folder itself, which costs less than to
 * be handed each file. Which of its files count is for the scan's own walk to say, so that ignore files, links and notes
 * mean the same however a scan searches.
 */
export function ripgrepSearch(
  executable: string,
  { fewest = 200, spell = (path) => path }: RipgrepOptions = {},
): CandidateSearch {
  return {
    fewest,
    tellsStamps: false,
    async *search(tree) {
      const pattern = patternFor(tree.datasets);
      // Building the pattern and starting a process are the longest steps of a scan.
      await setImmediate();
      for (const root of tree.roots) {
        yield* searchBelow(root, tree, { executable, pattern, folder: spell(root) });
      }
    },
  };
}

interface Command {
  readonly executable: string;
  readonly pattern: string;
  /** Where it runs. */
  readonly folder: string;
}

async function* searchBelow(
  root: string,
  { leftOut, maxSize, signal }: SearchedTree,
  { executable, pattern, folder }: Command,
): AsyncGenerator<SearchNews> {
  signal?.throwIfAborted();
  const limit = `--max-filesize=${maxSize}`;
  const child = spawn(executable, [...switches, limit, ...globsFor(root, leftOut), '--file=-', './'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
    ...(signal && { signal }),
  });
  giveWay(child.pid);
  const ended = once(child, 'close').then(
    ([code]) => Number(code),
    () => Number.NaN,
  );
  // A ripgrep that ends at once does not read; its exit code says what there is to say.
  child.stdin.on('error', () => undefined);
  child.stdin.end(pattern);
  try {
    let partial = '';
    for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      const paths = (partial + chunk).split('\0');
      partial = paths.pop() ?? '';
      // A path that is not spelled as asked would not be recognised as a candidate.
      const strange = paths.find((path) => !path.startsWith('./'));
      if (strange !== undefined) throw new SearchError(`unexpected path ${strange}`);
      yield { candidates: paths.map((path) => joinPath(root, path.slice(2))) };
    }
    const code = await ended;
    signal?.throwIfAborted();
    // Code 1 says that nothing was found.
    if (code !== 0 && code !== 1) throw new SearchError(`ripgrep ended with ${code}`);
  } finally {
    child.kill();
  }
}

/** Lowers the priority of ripgrep, which uses all cores: whoever waits for an answer comes first. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not allow it.
  }
}

/** A NUL byte makes a candidate, too: the file is binary, which is counted, or UTF-16, whose bytes spell no word. */
function patternFor(datasets: ReadonlySet<Dataset>): string {
  return `(?i-u)\\x00|${Array.from(datasets, (dataset) => needlesOf(dataset).pattern).join('|')}\n`;
}

const switches = [
  '--no-config',
  '--text',
  '--encoding=none',
  '--no-mmap',
  '--files-with-matches',
  '--null',
  '--no-messages',
  '--path-separator=/',
  // Folders to leave out have globs of their own.
  '--no-ignore',
  '--hidden',
  '--glob=!.git',
];

/** Leaves folders out, as many as a command line has room for: what is searched in vain costs only time. */
function* globsFor(root: string, leftOut: readonly string[]): Generator<string> {
  let bytes = 0;
  for (const folder of leftOut) {
    const path = relativePath(root, folder);
    if (path === '.' || path.startsWith('../')) continue;
    const glob = `--glob=!/${path.replaceAll(/[\\*?[\]{}!]/g, '\\$&')}`;
    bytes += Buffer.byteLength(glob) + 9;
    if (bytes > mostBytes) return;
    yield glob;
  }
}
