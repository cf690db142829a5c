import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lastLines, onStop, runQuietly, temporaryFolder, withDeadline } from '../process.mjs';
import { nodeBinary } from './nodeBinary.mjs';
import { installServer } from './serverInstall.mjs';
import { quietSettings } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {import('./versions.mjs').EditorVersion} version
 * @property {boolean} trust whether every workspace counts as trusted; if not, workspaces open in Restricted Mode
 * @property {string} [vsix] an extension to install first
 * @property {Record<string, unknown>} [settings] user settings, above the quiet ones
 */

/**
 * Starts VS Code's server on a free loopback port, with data folders of its own that go when it is disposed.
 * @param {ServerOptions} options
 */
export async function startServer({ version, trust, vsix, settings }) {
  const [folder, node, data] = [
    await installServer(version),
    await nodeBinary(version.node),
    await temporaryFolder('server'),
  ];
  const userData = path.join(data.folder, 'user');
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(
    path.join(userData, 'User/settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
  const program = [path.join(folder, 'out/server-main.js'), '--accept-server-license-terms'];
  const folders = ['--user-data-dir', userData, '--extensions-dir', path.join(data.folder, 'extensions')];
  if (vsix) await runQuietly(node, [...program, ...folders, '--install-extension', vsix]);

  // Whoever reaches the port could run code: on a machine with other users, loopback alone is not enough.
  const token = randomUUID();
  const child = spawn(
    node,
    [
      ...program,
      ...folders,
      '--host=127.0.0.1',
      '--port=0',
      `--connection-token=${token}`,
      '--telemetry-level=off',
      ...(trust ? ['--disable-workspace-trust'] : []),
      // Newer workbenches take an extension to develop or test from the address only when this is on.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = onStop(() => child.kill());
  const dispose = async () => {
    stop();
    child.kill();
    await ended;
    await data.dispose();
  };

  let log = '';
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {string} */ text) => {
      log += text;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code's server ended at once:\n${lastLines(log)}`)));
  });
  try {
    const port = await withDeadline(
      listening,
      60_000,
      () => `VS Code's server did not start within a minute:\n${lastLines(log)}`,
    );
    const authority = `127.0.0.1:${port}`;
    return { address: new ServerAddress(authority, token), log: () => log, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Addresses of workbenches that a server shows. */
class ServerAddress {
  #authority;
  #token;

  /**
   * @param {string} authority
   * @param {string} token
   */
  constructor(authority, token) {
    this.#authority = authority;
    this.#token = token;
  }

  /**
   * @param {string} folder the workspace
   * @param {{ extensionDevelopmentPath?: string | undefined, extensionTestsPath?: string | undefined }} [extension]
   */
  workbench(folder, extension = {}) {
    const payload = Object.entries(extension)
      .filter(([, file]) => file !== undefined)
      .map(([key, file]) => [key, `vscode-remote://${this.#authority}${file}`]);
    const query = new URLSearchParams({
      tkn: this.#token,
      folder,
      payload: JSON.stringify([...payload, ['skipWelcome', 'true']]),
    });
    return `http://${this.#authority}/?${query}`;
  }
}
