import path from 'node:path';
import { repository, sampleWorkspace, vsix } from '../paths.mjs';
import { reasonOf } from '../process.mjs';
import { suites, testsOf } from '../suites.mjs';
import { chooseHost, launchEditor } from './launchEditor.mjs';
import { nodeBinary } from './nodeBinary.mjs';
import { installServer } from './serverInstall.mjs';
import { current, oldest } from './versions.mjs';

/**
 * Runs every host suite in the oldest VS Code that the extension supports and in the current one.
 * @param {string} [wantedHost]
 */
export async function testInEditors(wantedHost) {
  const host = await chooseHost(wantedHost);
  console.log(`\nEditor host: ${host.name} (${host.reason})`);
  const versions = process.env.VSCODE_EXECUTABLE && host.name === 'electron' ? [current] : [oldest, current];
  const all = [];
  for (const version of versions) {
    const obstacle = host.name === 'server' ? await serverObstacle(version) : undefined;
    if (obstacle && version === current) {
      console.log(`\nNOT tested in the current VS Code ${version.vscode}: ${obstacle}`);
      all.push({ passed: 0, failed: 0, skipped: 1 });
      continue;
    }
    if (obstacle) throw new Error(`VS Code ${version.vscode} cannot be had: ${obstacle}`);
    for (const suite of suites) {
      console.log(`\n=== VS Code ${version.vscode}, ${host.name} host, suite "${suite.name}"`);
      all.push(
        await launchEditor(host, {
          version,
          workspace: sampleWorkspace,
          extensionDevelopmentPath: suite.installed
            ? path.join(repository, suite.folder, 'emptyExtension')
            : repository,
          extensionTestsPath: testsOf(suite),
          vsix: suite.installed ? vsix : undefined,
          trust: suite.trust,
        }),
      );
    }
  }
  return all;
}

/** @param {import('./versions.mjs').EditorVersion} version */
async function serverObstacle(version) {
  try {
    await Promise.all([installServer(version), nodeBinary(version.node)]);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
