import assert from 'node:assert/strict';
import { withTree } from '../scan/tree.ts';
import { asOf, run, runIn } from './support.ts';

const tree = {
  'a.py': 'm = "meta-llama/Llama-3.1-8B"\n',
  'README.md': '# Acme\n',
  '.model-license.jsonc': '{ "project": { "distributes": ["service"] } }',
};

suite('duties on the command line', () => {
  test('what is missing is a finding, in order, and counts for the exit code', async () => {
    const { code, stdout } = await runIn(tree, ['scan', '--format', 'json', ...asOf]);
    const { findings } = JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] };
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map((finding) => [finding['path'], finding['code'], finding['reference']]),
      [
        ['README.md', 'missing-attribution', null],
        ['a.py', 'community-license', 0],
      ],
    );
    assert.deepEqual(Object.keys(findings[0] ?? {}), [
      'path',
      'range',
      'code',
      'severity',
      'message',
      'reference',
      'fingerprint',
    ]);
    assert.deepEqual(findings[0]?.['range'], {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 6 },
    });
  });

  test('a baseline accepts it', () =>
    withTree(tree, async (cwd) => {
      assert.equal((await run(['scan', '--update-baseline', ...asOf], { cwd })).code, 0);
      const { code, stdout } = await run(['scan', '--format', 'json', ...asOf], { cwd });
      const { suppressed } = JSON.parse(stdout) as { suppressed: readonly { code: string; by: string }[] };
      assert.equal(code, 0);
      assert.ok(
        suppressed.some((finding) => finding.code === 'missing-attribution' && finding.by === 'baseline'),
      );
    }));

  test('the summary shows the evidence', async () => {
    const shown = { ...tree, 'README.md': '# Acme\n\nBuilt with Llama\n' };
    const { stdout } = await runIn(shown, ['summary', '--format', 'json', ...asOf]);
    const { duties } = JSON.parse(stdout) as { duties: readonly { clause: string; state: string }[] };
    assert.deepEqual(
      duties.find(({ clause }) => clause === 'attribution'),
      {
        license: 'llama3.1',
        clause: 'attribution',
        state: 'met',
        reason: 'The project distributes a service: show “Built with Llama”.',
        evidence: [{ path: 'README.md', line: 2 }],
      },
    );
    const text = await runIn(shown, ['summary', ...asOf]);
    assert.match(text.stdout, /met {6}Display text, llama3\.1: .*\n? *.*\(README\.md:3\)/);
  });
});
