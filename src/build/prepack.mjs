// What npm runs in a clone before it installs or packs it: builds the command line tool.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { repository } from './paths.mjs';
import { explainFailures, run } from './process.mjs';

explainFailures();

/** @param {readonly [string, ...string[]]} command */
async function must([command, ...args]) {
  const code = await run(command, args, { cwd: repository });
  if (code !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with code ${code}.`);
}

// `npm install -g` of a clone passes its own flag on, and then what the build needs is not installed.
if (!existsSync(path.join(repository, 'node_modules/esbuild')))
  await must(['npm', 'ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
await must(['node', 'src/build/bundle.mjs', '--production']);
