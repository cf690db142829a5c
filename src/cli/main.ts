import { writeSync } from 'node:fs';
import { version } from './version.ts';

const [first, ...others] = process.argv.slice(2);
if (first !== '--version' || others.length > 0 || !isWritten(`${version}\n`)) void import('./process.ts');

/** Writes the version without the engine, which is loaded only to say why it cannot be written. */
function isWritten(text: string): boolean {
  try {
    writeSync(1, text);
    return true;
  } catch {
    return false;
  }
}
