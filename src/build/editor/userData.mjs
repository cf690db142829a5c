import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Without these a fresh VS Code greets, asks, updates, and covers what is to be seen or tested. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Lays out the data of a fresh VS Code in a folder, and gives the switches that make VS Code use it.
 * @param {string} folder
 * @param {Record<string, unknown>} [settings] above the quiet ones
 */
export async function prepareData(folder, settings) {
  const user = path.join(folder, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(
    path.join(user, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
  return [
    `--user-data-dir=${path.join(folder, 'data')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
  ];
}
