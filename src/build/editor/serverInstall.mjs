import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findCommand } from '../process.mjs';
import { cached } from './cache.mjs';
import { installDependencies, installPackage, unpackPackage } from './npm.mjs';

/**
 * VS Code's own server and workbench, as the npm package code-server carries them under lib/vscode. Gives the
 * folder of that VS Code. The package's install scripts are left out: they build and download what no test needs.
 * @param {import('./versions.mjs').EditorVersion} version
 */
export async function installServer(version) {
  return cached(`vscode-server-${version.vscode}`, async (folder) => {
    console.log(`Fetching VS Code ${version.vscode} from npm (code-server ${version.server}), once.`);
    await unpackPackage(`code-server@${version.server}`, 'lib/vscode', folder);
    await installDependencies(folder);
    const modules = path.join(folder, 'node_modules');
    // The server loads its web modules from the archive's name, although nothing is archived here.
    await symlink('node_modules', path.join(folder, 'node_modules.asar'));
    await removeGallery(path.join(folder, 'product.json'));
    await copyFile(
      path.join(import.meta.dirname, 'spdlog.cjs'),
      path.join(modules, '@vscode/spdlog/index.js'),
    );
    await supplyRipgrep(modules);
  });
}

/**
 * Without a gallery the workbench looks nothing up outside: runs are the same with and without a network.
 * @param {string} file
 */
async function removeGallery(file) {
  const { extensionsGallery: _, ...product } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(product));
}

/**
 * File search runs ripgrep. Newer releases bring it; in older ones it is a download of its own, without which
 * every search silently finds nothing.
 * @param {string} modules
 */
async function supplyRipgrep(modules) {
  if (!existsSync(path.join(modules, '@vscode/ripgrep'))) return;
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const folder = await cached('ripgrep', (partial) => installPackage(partial, `${name}@1`));
  const packaged = path.join(folder, 'node_modules', name, 'bin/rg');
  const binary = existsSync(packaged) ? packaged : findCommand('rg');
  if (!binary) throw new Error(`${name} holds no ripgrep for this machine; install "rg"`);
  await mkdir(path.join(modules, '@vscode/ripgrep/bin'), { recursive: true });
  await symlink(binary, path.join(modules, '@vscode/ripgrep/bin/rg'));
}
