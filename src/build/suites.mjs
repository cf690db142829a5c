import path from 'node:path';
import { repository } from './paths.mjs';

/**
 * Tests that run inside a real VS Code: every `*.test.ts` right in the suite's folder.
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder
 * @property {boolean} trust whether the workspace is trusted
 * @property {boolean} installed whether the extension is installed from the VSIX, rather than run from this folder
 */

/** @type {readonly Suite[]} */
export const suites = [
  { name: 'workspace', folder: 'test/host', trust: true, installed: false },
  { name: 'restricted', folder: 'test/host/restricted', trust: false, installed: false },
  { name: 'installed', folder: 'test/host/installed', trust: true, installed: true },
];

/** @param {Suite} suite */
export function testsOf(suite) {
  return path.join(repository, 'dist/test/host', `${suite.name}.js`);
}
