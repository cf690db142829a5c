import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, onOutput?: (text: string) => void }} RunOptions */

/**
 * Runs a command to its end and gives its exit code. Its output is passed on, unless `onOutput` takes it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env, timeout, onOutput } = {}) {
  const child = spawn(command, args, {
    cwd,
    timeout,
    env: { ...process.env, ...env },
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    // npm and tsc are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (onOutput) {
    child.stdout?.setEncoding('utf8').on('data', onOutput);
    child.stderr?.setEncoding('utf8').on('data', onOutput);
  }
  const forget = onStop(() => child.kill());
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return ended.finally(forget);
}

/**
 * Runs a command whose output matters only when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function runQuietly(command, args, options = {}) {
  let output = '';
  const code = await run(command, args, { ...options, onOutput: (text) => (output += text) });
  if (code !== 0)
    throw new Error(`"${command} ${args.join(' ')}" ended with code ${code}:\n${lastLines(output)}`);
  return output;
}

/** @param {string} text */
export function lastLines(text, count = 40) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * The full path of a command, looked for along PATH.
 * @param {string} name
 */
export function findCommand(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, process.platform === 'win32' ? `${name}.cmd` : name);
    if (folder && existsSync(candidate)) return candidate;
  }
  return undefined;
}

/** For the scripts that people start: what went wrong, in place of a stack trace, and the exit code that says so. */
export function explainFailures() {
  process.on('uncaughtException', (error) => {
    console.error(`\n${reasonOf(error)}`);
    process.exitCode = 1;
  });
}

/** @param {unknown} error */
export function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * A temporary folder, and the way to be rid of it. Its path has no symbolic links, so that it compares equal to
 * what the editor reports.
 * @param {string} purpose
 */
export async function temporaryFolder(purpose) {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), `model-license-lens-${purpose}-`));
  // A process that was just ended may still write its last file: hence the retries.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = onStop(remove);
  const dispose = () => {
    forget();
    return remove();
  };
  return { folder, dispose };
}

/** @type {Set<() => unknown>} */
const atExit = new Set();
let listening = false;

/**
 * Runs `cleanUp` when this process is told to stop, so that no server or browser outlives it.
 * @param {() => unknown} cleanUp
 * @returns a function that takes it back
 */
export function onStop(cleanUp) {
  if (!listening) {
    listening = true;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => {
        void Promise.allSettled([...atExit].map(async (action) => action())).then(() =>
          process.exit(signal === 'SIGINT' ? 130 : 143),
        );
      });
    }
  }
  atExit.add(cleanUp);
  return () => atExit.delete(cleanUp);
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {() => string} explain says what did not happen in time
 * @returns {Promise<T>}
 */
export async function withDeadline(promise, milliseconds, explain) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(explain())), milliseconds);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (deadline)]);
  } finally {
    clearTimeout(timer);
  }
}
