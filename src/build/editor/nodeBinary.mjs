import path from 'node:path';
import { cached } from './cache.mjs';
import { installPackage } from './npm.mjs';

/**
 * A Node of the given major version: this one if it fits, else the one that npm carries for this platform.
 * @param {number} major
 */
export async function nodeBinary(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = await cached(`node-${major}`, (partial) => installPackage(partial, `${name}@${major}`));
  return path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
