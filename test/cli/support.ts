import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { build } from 'esbuild';
import { packDataset } from '../../src/build/packDataset.mjs';
import { run as runCommandLine } from '../../src/cli/run.ts';
import { type Tree, withTree } from '../scan/tree.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Ctrl-C was pressed. Within the tests' own process only; see `interrupt`. */
  readonly interrupted?: boolean;
}

export interface ProcessOptions extends RunOptions {
  /** Runs as this user; only for tests that run as root, which may read everything. */
  readonly uid?: number;
  /** Stops reading the output after its first piece. */
  readonly closeEarly?: boolean;
  /** Where the output goes, instead of to the test. */
  readonly stdoutFile?: string;
  /** Leaves standard input open and presses Ctrl-C once it has been read; it must be longer than a pipe holds. */
  readonly interrupt?: boolean;
  /** Presses Ctrl-C when this resolves. */
  readonly interruptAt?: Promise<unknown>;
}

/** A folder that cannot be created: tests leave nothing behind, unless they name a folder of their own. */
const noCache = { XDG_CACHE_HOME: '/dev/null' };

/** The day on which the tests take place. */
export const asOf = ['--as-of', '2026-10-10'] as const;

let bundled: Promise<string> | undefined;

/** The command line tool as it ships: its script and that of its threads. Built once for all tests. */
export function bundle(): Promise<string> {
  bundled ??= buildBundle();
  return bundled;
}

async function buildBundle(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'model-license-lens-cli-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  // Another user must be able to run it, see `uid`.
  fs.chmodSync(folder, 0o755);
  const source = path.join(import.meta.dirname, '../../src');
  await build({
    entryPoints: {
      cli: path.join(source, 'cli/main.ts'),
      searchThread: path.join(source, 'scan/searchThread.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [packDataset],
    logLevel: 'error',
  });
  return path.join(folder, 'cli.js');
}

/** Runs the tool as a process and waits for its end. */
export async function runProcess(args: readonly string[], options: ProcessOptions): Promise<Outcome> {
  const { cwd, stdin, env, uid, closeEarly = false, interrupt = false, interruptAt, stdoutFile } = options;
  const child = spawn(process.execPath, [await bundle(), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...noCache, ...env },
    stdio: ['pipe', stdoutFile === undefined ? 'pipe' : fs.openSync(stdoutFile, 'w'), 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
    if (closeEarly) child.stdout?.destroy();
  });
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  child.stdin?.on('error', () => undefined);
  if (interrupt) child.stdin?.write(stdin ?? '', () => child.kill('SIGINT'));
  else child.stdin?.end(stdin ?? '');
  void interruptAt?.then(() => child.kill('SIGINT'));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}

/** The same within the tests' own process, which takes a tenth of the time. */
export async function run(
  args: readonly string[],
  { cwd, stdin, env = {}, interrupted = false }: RunOptions,
): Promise<Outcome> {
  const stdout = new Collector();
  const stderr = new Collector();
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await runCommandLine(args, {
      stdout,
      stderr,
      env: { ...noCache, ...env },
      readStdin: () => Promise.resolve(Buffer.from(stdin ?? '')),
      signal: interrupted ? AbortSignal.abort() : new AbortController().signal,
      today: '2026-10-10',
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    process.chdir(before);
  }
}

export class Collector extends Writable {
  text = '';

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.text += piece.toString();
    done();
  }
}

/** Runs the tool in a folder made for it. */
export function runIn(
  tree: Tree,
  args: readonly string[],
  options: Omit<RunOptions, 'cwd'> = {},
): Promise<Outcome> {
  return withTree(tree, (cwd) => run(args, { cwd, ...options }));
}

/** Runs the tool as a process in a folder made for it. */
export function runProcessIn(
  tree: Tree,
  args: readonly string[],
  options: Omit<ProcessOptions, 'cwd'> = {},
): Promise<Outcome> {
  return withTree(tree, (cwd) => runProcess(args, { cwd, ...options }));
}
