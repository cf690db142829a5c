import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../paths.mjs';
import { findCommand, reasonOf, run, runQuietly, temporaryFolder } from '../process.mjs';
import { quietSettings } from './settings.mjs';

/** The desktop VS Code of the given release: `VSCODE_EXECUTABLE`, or a download. */
async function desktopExecutable(/** @type {string} */ release) {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ version: release, cachePath: path.join(cacheFolder, 'vscode-desktop') });
}

/**
 * Runs a test bundle in the desktop VS Code.
 * @type {import('./launchEditor.mjs').Host['launch']}
 */
export async function launchInElectron({
  version,
  workspace,
  extensionDevelopmentPath,
  extensionTestsPath,
  vsix,
  trust,
}) {
  const executable = await desktopExecutable(version.vscode);
  const data = await temporaryFolder('desktop');
  try {
    const userData = path.join(data.folder, 'user');
    await mkdir(path.join(userData, 'User'), { recursive: true });
    await writeFile(path.join(userData, 'User/settings.json'), JSON.stringify(quietSettings, undefined, 2));
    const folders = [
      `--user-data-dir=${userData}`,
      `--extensions-dir=${path.join(data.folder, 'extensions')}`,
    ];
    if (vsix) {
      const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
      const cli = resolveCliPathFromVSCodeExecutablePath(executable);
      await runQuietly(cli, ['--no-sandbox', ...folders, '--install-extension', vsix]);
    }
    // The switches that @vscode/test-electron's runTests sets, but for trust, which that one always turns off.
    const switches = [
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      ...(trust ? ['--disable-workspace-trust'] : []),
      ...folders,
      `--extensionDevelopmentPath=${extensionDevelopmentPath}`,
      `--extensionTestsPath=${extensionTestsPath}`,
      workspace,
    ];
    const [command, args] = needsVirtualDisplay()
      ? ['xvfb-run', ['-a', executable, ...switches]]
      : [executable, switches];
    let output = '';
    const code = await run(command, args, {
      onOutput(text) {
        output += text;
        process.stdout.write(text);
      },
    });
    return { code, output };
  } finally {
    await data.dispose();
  }
}

function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** Why the desktop VS Code cannot run here, or undefined if it can. */
export async function desktopObstacle() {
  if (needsVirtualDisplay() && !findCommand('xvfb-run')) return 'no display, and no xvfb-run';
  if (process.env.VSCODE_EXECUTABLE) return undefined;
  const { fetchStableVersions } = await import('@vscode/test-electron/out/download.js');
  try {
    await fetchStableVersions(true, 10_000);
    return undefined;
  } catch (error) {
    return `VS Code cannot be downloaded: ${reasonOf(error)}`;
  }
}
