import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runQuietly } from '../process.mjs';

const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/**
 * Installs one package into a folder of its own. `--force` because the package may ask for a Node other than the
 * one that installs it; whoever starts it sees to that.
 * @param {string} folder
 * @param {string} specifier
 */
export async function installPackage(folder, specifier) {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await runQuietly('npm', ['install', '--force', '--no-save', '--no-package-lock', ...quiet, specifier], {
    cwd: folder,
  });
}

/**
 * Installs what a package that was unpacked by hand depends on, in the versions it was published with.
 * @param {string} folder
 */
export async function installDependencies(folder) {
  await runQuietly('npm', ['install', '--force', '--omit=dev', ...quiet], { cwd: folder });
}

/**
 * Unpacks one folder of a published package, without what the package depends on.
 * @param {string} specifier
 * @param {string} inside
 * @param {string} folder
 */
export async function unpackPackage(specifier, inside, folder) {
  await runQuietly('npm', ['pack', '--ignore-scripts', '--loglevel=error', specifier], { cwd: folder });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${specifier} left no archive in ${folder}`);
  const depth = inside.split('/').length + 1;
  await runQuietly('tar', ['-xzf', archive, `--strip-components=${depth}`, `package/${inside}`], {
    cwd: folder,
  });
  await rm(path.join(folder, archive));
}
