import { stat } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './paths.mjs';
import { run } from './process.mjs';

/** Installs the dependencies unless what is installed is newer than the lock file. */
export async function installDependencies() {
  const [installed, locked] = await Promise.all([
    modified('node_modules/.package-lock.json'),
    modified('package-lock.json'),
  ]);
  if (installed >= locked) return;
  console.log('Installing dependencies (npm ci).');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: repository });
  if (code !== 0) throw new Error(`npm ci ended with code ${code}`);
}

/** @param {string} file */
async function modified(file) {
  const found = await stat(path.join(repository, file)).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
