import fs from 'node:fs';
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

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
