// Only the tests inside a real VS Code, to be run by hand after a build and, for the VSIX, a package. For example:
//   npm run host -- --suite workspace --vscode 1.99.3 --host server
import { parseArgs } from 'node:util';
import { formatTotal } from './counts.mjs';
import { testInEditors } from './editor/testInEditors.mjs';
import { explainFailures } from './process.mjs';

explainFailures();
const { values } = parseArgs({
  options: { host: { type: 'string' }, suite: { type: 'string' }, vscode: { type: 'string' } },
});
const all = await testInEditors(values);
if (all.some(({ failed }) => failed > 0)) process.exitCode = 1;
console.log(`\n${formatTotal(all)}`);
