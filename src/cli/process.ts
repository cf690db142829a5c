/** The command line in a process of its own: its streams, its signals and its exit code. */
import { buffer } from 'node:stream/consumers';
import { today } from '../scan/today.ts';
import { run } from './run.ts';
import { exitCodes } from './terminal.ts';

const interruption = new AbortController();
process.on('SIGINT', () => {
  // The scan notices between two files; who presses twice does not want to wait for that.
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
  interruption.abort();
});
// The write itself reports the error; without a listener the process would exit as if there were findings.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

function readStdin(): Promise<Uint8Array> {
  interruption.signal.addEventListener('abort', () => process.stdin.destroy(new Error('interrupted')));
  return buffer(process.stdin);
}

run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  readStdin,
  signal: interruption.signal,
  today: today(),
}).then(
  (exitCode) => {
    // Set, not called: the process ends by itself when everything is written.
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`model-license-lens: unexpected error, please report it\n${errorText(error)}\n`);
    process.exitCode = exitCodes.failed;
  },
);

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
