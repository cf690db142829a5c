// Everything that must hold: types, lint, format and unit tests, the summary page in a browser, then the tests inside
// real VS Codes, with the extension from this folder and from the VSIX. `--host electron|server` insists on a host.
// Goes on after a failure, to show all of them, and counts everything in the last line.
import { parseArgs } from 'node:util';
import { countTests, formatTotal } from './counts.mjs';
import { testInEditors } from './editor/testInEditors.mjs';
import { installDependencies } from './install.mjs';
import { repository } from './paths.mjs';
import { run } from './process.mjs';

const { values } = parseArgs({ options: { host: { type: 'string' } } });

/** @type {import('./counts.mjs').Counts[]} */
const all = [];

/**
 * Runs a script of package.json; a failure counts as a failed test.
 * @param {string} script
 */
async function check(script) {
  const code = await run('npm', ['run', '--silent', script], { cwd: repository });
  if (code !== 0) {
    console.error(`\n"npm run ${script}" failed with code ${code}.\n`);
    all.push({ passed: 0, failed: 1, skipped: 0 });
  }
  return code === 0;
}

/**
 * Runs a script of package.json that runs tests, and counts them.
 * @param {string} script
 */
async function tests(script) {
  let output = '';
  const code = await run('npm', ['run', '--silent', script], {
    cwd: repository,
    onOutput(text) {
      output += text;
      process.stdout.write(text);
    },
  });
  all.push(countTests(code, output));
}

try {
  await installDependencies();
  await check('types');
  await check('lint');
  await check('format:check');
  await check('patterns');
  await tests('unit');
  await tests('page');
  // The VSIX is made from a production build, which the tests then find in dist: they try what ships.
  if ((await check('build')) && (await check('package'))) {
    all.push(...(await testInEditors(values)));
  }
} catch (error) {
  console.error(error);
  all.push({ passed: 0, failed: 1, skipped: 0 });
}
if (all.some(({ failed }) => failed > 0)) process.exitCode = 1;
console.log(`\n${formatTotal(all)}`);
