// Shows the project at work: the CLI's report on a folder, then VS Code on that folder with the extension.
//   npm start                 on the sample workspace
//   npm start -- FOLDER       on a folder
//   npm start -- --no-open    the report only
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './editor/server.mjs';
import { current, oldest } from './editor/versions.mjs';
import { repository, sampleWorkspace } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { explainFailures, findCommand, onStop, reasonOf, run } from './process.mjs';

explainFailures();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-open': { type: 'boolean', default: false } },
});
// npm runs scripts in the package's folder; what a person types is relative to theirs.
const folder = positionals[0]
  ? path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
  : sampleWorkspace;
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}`);
  process.exit(2);
}

await prepare();
console.log(`\nmodel-license-lens scan ${folder}\n`);
const code = await run(process.execPath, [path.join(repository, 'dist/cli.js'), 'scan', folder]);
// 1 says that there are findings, which is what this is here to show.
if (code > 1) process.exit(code);
if (!values['no-open'] && !(await openDesktop())) await openInBrowser();

/** Opens the desktop VS Code, if there is one. Gives whether it did. */
async function openDesktop() {
  const executable = process.env.VSCODE_EXECUTABLE || findCommand('code');
  if (!executable) return false;
  console.log(`\nOpening VS Code (${executable}).`);
  const code = await run(executable, [
    '--new-window',
    '--wait',
    `--extensionDevelopmentPath=${repository}`,
    folder,
  ]);
  if (code !== 0) console.log(`It ended with code ${code}.`);
  return code === 0;
}

/** Serves VS Code to a browser until this process is stopped. */
async function openInBrowser() {
  console.log('\nNo desktop VS Code here: starting one for the browser.');
  const options = { trust: folder === sampleWorkspace };
  const server = await startServer({ version: current, ...options }).catch((error) => {
    console.log(`VS Code ${current.vscode} cannot be had: ${reasonOf(error)}`);
    return startServer({ version: oldest, ...options });
  });
  console.log(`\nOpen this address in a browser on this machine; Ctrl-C stops it.\n`);
  console.log(server.workbench(folder, { extensionDevelopmentPath: repository }));
  await new Promise((resolve) => onStop(() => server.dispose().then(resolve)));
}
