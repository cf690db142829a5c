import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { Log, Result, Run } from 'sarif';
import { diagnosticCodes } from '../../../src/core/finding.ts';
import { type Tree, withTree } from '../../scan/tree.ts';
import { asOf, run } from '../support.ts';
import { assertValid } from './schemas.ts';

const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const muse = 'model = "muse-spark"\n';

/** Scans a folder, and gives the single run of the log, which must conform to the schema. */
async function sarifOf(cwd: string): Promise<Run> {
  const { stdout, stderr } = await run(['scan', '--format', 'sarif', ...asOf], { cwd });
  assert.equal(stderr, '');
  const log = JSON.parse(stdout) as Log;
  assertValid('sarif', log);
  const [only, ...others] = log.runs;
  assert.ok(only !== undefined && others.length === 0);
  return only;
}

const sarifOfTree = (tree: Tree): Promise<Run> => withTree(tree, sarifOf);

const fingerprintsOf = ({ results = [] }: Run): (string | undefined)[] =>
  results.map(({ partialFingerprints }) => partialFingerprints?.['modelLicenseLens/v1']);

/** What a table of results shows of each. */
const summaryOf = ({ ruleId, level, baselineState, suppressions }: Result): object => ({
  ruleId,
  level,
  ...(baselineState !== undefined && { baselineState }),
  ...(suppressions !== undefined && { suppressions }),
});

suite('scan --format sarif', () => {
  test('an empty folder is a valid log', async () => {
    const { results, artifacts, invocations } = await sarifOfTree({});
    assert.deepEqual({ results, artifacts }, { results: [], artifacts: [] });
    assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  test('explains every code', async () => {
    const { tool } = await sarifOfTree({});
    const { rules = [] } = tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      diagnosticCodes,
    );
    assert.ok(rules.every(({ help, helpUri, shortDescription }) => help && helpUri && shortDescription));
  });

  test('counts lines and UTF-16 columns from one', async () => {
    const { results, columnKind } = await sarifOfTree({
      'a b.py': `\nx = "🦙", "meta-llama/Llama-3.1-8B"\n`,
    });
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(results?.[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b.py', uriBaseId: 'SRCROOT', index: 0 },
          region: {
            startLine: 2,
            startColumn: 12,
            endLine: 2,
            endColumn: 35,
            snippet: { text: 'meta-llama/Llama-3.1-8B' },
          },
        },
      },
    ]);
  });

  test('says which rule, which model and which licence', async () => {
    const { results, tool } = await sarifOfTree({ 'a.py': llama });
    const [result] = results ?? [];
    assert.equal(tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'community-license');
    assert.deepEqual(result?.properties, {
      platform: 'hugging-face',
      model: 'llama-3.1-8b',
      family: 'llama-3.1',
      licenses: [{ id: 'llama3.1', basis: 'exact' }],
    });
  });

  test('a fingerprint does not depend on the line, and is unique in a file', async () => {
    const twice = `${muse}${muse}`;
    const before = fingerprintsOf(await sarifOfTree({ 'a.py': twice }));
    const after = fingerprintsOf(await sarifOfTree({ 'a.py': `\n\n# more\n${twice}` }));
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(fingerprintsOf(await sarifOfTree({ 'a.py': muse })), before.slice(0, 1));
  });

  test('shows what a comment hides, with the reason', async () => {
    const tree = { 'a.py': `${muse}# model-license-ignore-next-line -- agreed with legal\n${muse}` };
    const { results } = await sarifOfTree(tree);
    assert.deepEqual(results?.map(summaryOf), [
      { ruleId: 'proprietary-model', level: 'warning', suppressions: [] },
      {
        ruleId: 'proprietary-model',
        level: 'warning',
        suppressions: [{ kind: 'inSource', justification: 'agreed with legal' }],
      },
    ]);
  });

  test('shows what the baseline accepts, and what is new', async () => {
    await withTree({ 'a.py': muse }, async (cwd) => {
      await run(['scan', ...asOf, '--update-baseline'], { cwd });
      fs.writeFileSync(`${cwd}/b.py`, llama);
      const { results } = await sarifOf(cwd);
      assert.deepEqual(results?.map(summaryOf), [
        {
          ruleId: 'proprietary-model',
          level: 'warning',
          baselineState: 'unchanged',
          suppressions: [{ kind: 'external', status: 'accepted' }],
        },
        { ruleId: 'community-license', level: 'note', baselineState: 'new', suppressions: [] },
      ]);
    });
  });

  test('notes become notifications', async () => {
    const { invocations, artifacts } = await sarifOfTree({ 'a.bin': '\0', 'gone away': { link: 'nowhere' } });
    assert.deepEqual(invocations?.[0]?.toolExecutionNotifications, [
      {
        descriptor: { id: 'broken-symlink' },
        level: 'note',
        message: { text: 'gone away: link to nothing.' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'gone%20away', uriBaseId: 'SRCROOT', index: 0 } },
          },
        ],
      },
      { descriptor: { id: 'binary' }, level: 'note', message: { text: '1 binary file not read.' } },
    ]);
    assert.equal(artifacts?.length, 1);
  });

  test('a configuration above the folder has its place, too', async () => {
    await withTree({ '.model-license.jsonc': '{ "alow": [] }', 'x/a.py': '' }, async (root) => {
      const { results } = await sarifOf(`${root}/x`);
      assert.equal(
        results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        '../.model-license.jsonc',
      );
    });
  });

  test('the same input gives the same bytes', async () => {
    await withTree({ 'a.py': llama, 'b.py': muse }, async (cwd) => {
      const args = ['scan', '--format', 'sarif', ...asOf];
      assert.deepEqual(await run(args, { cwd }), await run(args, { cwd }));
    });
  });
});
