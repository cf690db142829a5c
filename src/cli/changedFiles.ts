import { execFile } from 'node:child_process';
import { joinPath, nameOf, parentOf } from '../scan/paths.ts';
import { UsageError } from './terminal.ts';
import { quoted } from './text.ts';

/** What is asked of git, in a folder. */
interface Question {
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** What git answers; a code other than 0 where it does not. */
interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChangeOptions {
  /** The branch, tag or commit to compare with. */
  readonly ref: string;
  /** Takes the untracked files that git ignores, too. */
  readonly noIgnore: boolean;
  readonly signal: AbortSignal;
}

/**
 * The files below a folder, or the one file, that are other than where the history parted from `ref`, and those that
 * git does not know yet. Absolute paths. Fails with {@link UsageError}.
 */
export async function changedFiles(
  path: string,
  isFolder: boolean,
  { ref, noIgnore, signal }: ChangeOptions,
): Promise<readonly string[]> {
  const folder = isFolder ? path : (parentOf(path) ?? path);
  const only = isFolder ? [] : [`:(literal)${nameOf(path)}`];
  const question = { folder, signal };
  const base = await mergeBase(ref, question);
  const answers = [
    await ask(question, [
      'diff',
      '--name-only',
      '-z',
      '--relative',
      '--no-renames',
      '--no-ext-diff',
      base,
      '--',
      ...only,
    ]),
    await ask(question, [
      'ls-files',
      '-z',
      '--others',
      ...(noIgnore ? [] : ['--exclude-standard']),
      '--',
      ...only,
    ]),
  ];
  return answers.flatMap((answer) => names(answer).map((name) => joinPath(folder, name)));
}

async function mergeBase(ref: string, question: Question): Promise<string> {
  const inside = await ask(question, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0)
    throw new UsageError(`--changed needs a git repository: ${firstLine(inside.stderr) || 'there is none'}`);
  const known = await ask(question, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (known.code !== 0) {
    throw new UsageError(
      `--changed does not know ${quoted(ref)}; name a branch, tag or commit that has been fetched, for example origin/main`,
    );
  }
  const base = await ask(question, ['merge-base', known.stdout.trim(), 'HEAD']);
  if (base.code === 0) return base.stdout.trim();
  throw new UsageError(
    `--changed finds no commit that ${quoted(ref)} and HEAD share; in a shallow clone fetch the history first (git fetch --unshallow)`,
  );
}

function names({ code, stdout, stderr }: Answer): string[] {
  if (code !== 0) throw new UsageError(`--changed: git cannot list the files: ${firstLine(stderr)}`);
  return stdout.split('\0').filter((name) => name !== '');
}

function ask({ folder, signal }: Question, args: readonly string[]): Promise<Answer> {
  // A monitor of the file system is a program that the repository's settings name, and would be run.
  const own = ['-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
  return new Promise((resolve, reject) => {
    execFile('git', own, { cwd: folder, signal, maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else
        reject(
          signal.aborted ? error : new UsageError('--changed needs git; install it or leave the option out'),
        );
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
