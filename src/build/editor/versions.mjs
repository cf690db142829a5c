/**
 * The releases of VS Code that the extension is tried on, oldest first.
 *
 * `server` is the version of the npm package code-server that carries this release's server and workbench,
 * `node` the major version of Node that it was built for.
 * @typedef {{ vscode: string, server: string, node: number }} EditorVersion
 */

/** The release that `engines.vscode` in package.json promises. */
/** @type {EditorVersion} */
export const oldest = { vscode: '1.99.3', server: '4.99.4', node: 20 };

/** @type {EditorVersion} */
export const current = { vscode: '1.139.1', server: '4.139.1', node: 24 };
