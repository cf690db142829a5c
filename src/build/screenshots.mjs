// Takes the README's pictures: the sample workspace, seen with the packaged extension.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { current } from './editor/versions.mjs';
import { openWorkbench } from './editor/workbench.mjs';
import { installDependencies } from './install.mjs';
import { repository, sampleWorkspace, vsix } from './paths.mjs';
import { explainFailures, runQuietly } from './process.mjs';

explainFailures();
const pictures = path.join(repository, 'media/screenshots');

await installDependencies();
await runQuietly('npm', ['run', 'package'], { cwd: repository });
await mkdir(pictures, { recursive: true });
const workbench = await openWorkbench({
  version: current,
  folder: sampleWorkspace,
  theme: 'dark',
  size: { width: 1280, height: 800 },
  vsix,
});
try {
  await workbench.open('app.py');
  await workbench.waitFor('.squiggly-warning');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.waitFor('.markers-panel .monaco-list-row');
  await save('warnings');
  await workbench.press('ControlOrMeta+J');
  await workbench.hover('meta-llama/Llama-3.1-8B-Instruct');
  await workbench.waitForText('Pass on');
  await save('hover');
  await workbench.command('Model License Lens: Show Policy Summary');
  await workbench.waitForText('files scanned');
  await save('summary');
} finally {
  await workbench.dispose();
}

/** @param {string} name */
async function save(name) {
  const file = path.join(pictures, `${name}.png`);
  await workbench.screenshot(file);
  console.log(path.relative(repository, file));
}
