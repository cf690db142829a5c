import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { lastLines, onStop, runQuietly, temporaryFolder, withDeadline } from '../process.mjs';
import { nodeBinary } from './nodeBinary.mjs';
import { installServer } from './serverInstall.mjs';
import { prepareData } from './userData.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {import('./versions.mjs').EditorVersion} version
 * @property {boolean} trust whether every workspace counts as trusted
 * @property {string | undefined} [vsix] an extension to install first
 * @property {Record<string, string>} [env]
 * @property {Record<string, unknown>} [settings] user settings, above the quiet ones
 */

/**
 * Starts VS Code's server on a free loopback port, with data folders of its own that go when it is disposed.
 * @param {ServerOptions} options
 */
export async function startServer({ version, trust, vsix, env, settings }) {
  const program = path.join(await installServer(version), 'out/server-main.js');
  const node = await nodeBinary(version.node);
  const data = await temporaryFolder('server');
  const common = [program, '--accept-server-license-terms', ...(await prepareData(data.folder, settings))];
  if (vsix) await runQuietly(node, [...common, `--install-extension=${vsix}`]);

  // Whoever reaches the port could run code: on a machine with other users, loopback alone is not enough.
  const token = randomUUID();
  const switches = [
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token=${token}`,
    '--telemetry-level=off',
    // Newer workbenches take an extension to develop or test from the address only when this is on.
    '--enable-smoke-test-driver',
    ...(trust ? ['--disable-workspace-trust'] : []),
  ];
  const child = spawn(node, [...common, ...switches], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = async () => {
    child.kill();
    await ended;
    await data.dispose();
  };
  const forget = onStop(end);
  const dispose = () => {
    forget();
    return end();
  };

  let log = '';
  /** @type {Promise<string>} */
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {string} */ text) => {
      log += text;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code's server ended:\n${lastLines(log)}`)));
  });
  const late = () => `VS Code's server did not start within a minute:\n${lastLines(log)}`;
  try {
    const authority = `127.0.0.1:${await withDeadline(listening, 60_000, late)}`;
    return {
      log: () => log,
      dispose,
      /** @type {(workspace: string, extension: ExtensionInAddress) => string} */
      workbench: (workspace, extension) => addressOf(authority, token, workspace, extension),
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** @typedef {{ extensionDevelopmentPath?: string | undefined, extensionTestsPath?: string | undefined }} ExtensionInAddress */

/**
 * The address of a workbench on a folder or workspace file, with an extension to run from its folder.
 * @param {string} authority
 * @param {string} token
 * @param {string} workspace
 * @param {ExtensionInAddress} extension
 */
function addressOf(authority, token, workspace, { extensionDevelopmentPath, extensionTestsPath }) {
  const payload = Object.entries({ extensionDevelopmentPath, extensionTestsPath })
    .filter(([, file]) => file !== undefined)
    .map(([key, file]) => [key, `vscode-remote://${authority}${file}`]);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: token, [kind]: workspace, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
