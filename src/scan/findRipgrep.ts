import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
const platform = `${process.platform}-${process.arch}`;

/** Where ripgrep lies in a `node_modules` folder, in the order of the releases that put it there. */
const places = [
  ['@vscode', 'ripgrep', 'bin', name],
  ['@vscode', 'ripgrep-universal', 'bin', platform, name],
  ['@vscode', `ripgrep-${platform}`, 'bin', name],
];

/** The ripgrep that an installed editor carries. */
export function ripgrepOfEditor(appRoot: string): string | undefined {
  return ['node_modules', 'node_modules.asar.unpacked']
    .flatMap((modules) => places.map((place) => path.join(appRoot, modules, ...place)))
    .find(isExecutable);
}

/** The `@vscode/ripgrep` that is installed where a module can import it, else `rg` on the path. */
export function ripgrepOfSystem(from: string, searchPath: string | undefined): string | undefined {
  const installed = (createRequire(from).resolve.paths('@vscode/ripgrep') ?? []).flatMap((modules) =>
    places.map((place) => path.join(modules, ...place)),
  );
  const onPath = (searchPath ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name));
  return [...installed, ...onPath].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
