import assert from 'node:assert/strict';
import { helpText } from '../../src/cli/help.ts';
import { fifo, type Tree, withTree } from '../scan/tree.ts';
import { asOf, runIn, runProcess, runProcessIn } from './support.ts';

const config = '.model-license.jsonc';
const llama = 'm = "meta-llama/Llama-3.1-8B"\n';

/** Expects exit code 2, nothing on stdout and exactly one line on stderr. */
function fails(args: readonly string[], line: string, tree: Tree = {}, stdin = ''): void {
  test(args.join(' ') || 'nothing', async () => {
    const { code, stdout, stderr } = await runIn(tree, args, { stdin });
    assert.equal(stderr, `${line}\n`);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  });
}

const says = (text: string): string => `model-license-lens: ${text}`;

suite('command line: what cannot be run', () => {
  fails(['scna'], says('unknown command "scna"; did you mean scan?'));
  fails(['dance'], says('unknown command "dance"; use scan, explain, summary, merge, dataset'));
  fails(['./app'], says('unknown command "./app"; did you mean scan ./app?'));
  for (const model of ['meta-llama/Llama-3.1-8B', 'llama3.2:3b', 'muse-spark-1.3'])
    fails([model], says(`unknown command "${model}"; did you mean explain ${model}?`));
  fails(['llama-app/src'], says('unknown command "llama-app/src"; did you mean scan llama-app/src?'));
  fails(['--format', 'json'], says('no command; write one of scan, explain, summary, merge, dataset first'));
  fails(['scan', '--fromat', 'json'], says('unknown option "--fromat"; did you mean --format?'));
  fails(['scan', '-x'], says('unknown option "-x"; --help lists them all'));
  fails(['scan', '-'], says('unknown option "-"; --help lists them all'));
  fails(['scan', '--format'], says('--format needs a value: --format FORMAT'));
  fails(['scan', '--format', '--no-ignore'], says('--format needs a value: --format FORMAT'));
  fails(
    ['scan', '--format', 'xml'],
    says('--format does not know "xml"; use text, json, sarif, cyclonedx, markdown, html or codequality'),
  );
  fails(
    ['scan', '--fail-on', 'hint'],
    says('--fail-on does not know "hint"; use error, warning, information or never'),
  );
  fails(['scan', '--no-ignore=yes'], says('--no-ignore takes no value'));
  fails(
    ['explain', 'x', '--fail-on', 'error'],
    says('--fail-on is an option of scan and merge, not of explain'),
  );
  fails(
    ['scan', '--as-of', '2026-02-30'],
    says('--as-of "2026-02-30" is not a date; write an existing day as YYYY-MM-DD'),
  );
  fails(
    ['scan', '--jobs', '0'],
    says('--jobs "0" is not a number of threads; write a whole number, 1 or more'),
  );
  fails(['scan', 'nowhere'], says('"nowhere": no such file or folder'));
  fails(['scan', ''], says('"": no such file or folder'));
  fails(['scan', 'C:\\nowhere'], says('"C:\\nowhere": no such file or folder'));
  fails(['scan', 'a\u202eb\n'], says('"a\\u{202e}b\\n": no such file or folder'));
  fails(['summary', 'nowhere'], says('"nowhere": no such file or folder'));
  fails(['scan', '--stdin', 'a.py'], says('--stdin scans no files; leave "a.py" out'), { 'a.py': '' });
  fails(['scan', '--stdin-filename', 'a.py'], says('--stdin-filename belongs to --stdin; add it'));
  fails(['scan', '--stdin-filename', '-x'], says('--stdin-filename belongs to --stdin; add it'));
  fails(
    ['scan', '--output', 'app'],
    says('cannot write "app" (EISDIR): it is a folder; choose a file in it'),
    {
      'app/a.py': '',
    },
  );
  fails(
    ['scan', '--output', 'no/such/folder'],
    says('cannot write "no/such/folder" (ENOENT): no such folder; create it first'),
  );
  fails(
    ['scan', '--stdin', '--update-baseline'],
    says('--update-baseline accepts the findings of a whole scan; leave --stdin out'),
  );
  fails(['explain'], says('explain needs a model, for example: explain meta-llama/Llama-3.1-8B-Instruct'));
  fails(['explain', 'a', 'b'], says('explain takes one model; leave "b" out'));
});

suite('command line: configurations that cannot be used', () => {
  const broken = { [config]: '{\n  "allow" []\n}' };
  const line = `${config}:2:11: expected ":" after the key`;
  fails(['scan'], line, broken);
  fails(['scan', '--format', 'json'], line, broken);
  fails(['summary'], line, broken);
  fails(['explain', 'meta-llama/Llama-3.1-8B'], line, broken);
  fails(['scan'], `x/${config}:1:1: this is not a JSON value; text needs double quotes`, {
    [`x/${config}`]: 'hello',
    'x/a.py': '',
  });
  fails(['scan', '--config', 'p.jsonc'], 'p.jsonc:1:1: the file is empty; write {} to set nothing', {
    'p.jsonc': '',
  });
  fails(['scan', '--config', 'nowhere.jsonc'], 'nowhere.jsonc: no such file');
  fails(['scan'], '.model-license-baseline.json:1:2: this is not a JSON value; text needs double quotes', {
    'a.py': llama,
    '.model-license-baseline.json': '{x',
  });
});

suite('command line: exit codes', () => {
  /** Expects an exit code of `scan` and nothing on stderr. */
  function check(title: string, tree: Tree, args: readonly string[], expected: number): void {
    test(title, async () => {
      const { code, stderr } = await runIn(tree, ['scan', ...asOf, ...args]);
      assert.deepEqual({ code, stderr }, { code: expected, stderr: '' });
    });
  }

  const information = { 'a.py': llama };
  const warning = { 'a.py': 'model = "muse-spark"\n' };
  const error = { ...information, [config]: '{ "deny": ["*Llama*"] }' };
  check('an empty folder is clean', {}, [], 0);
  check('information is clean', information, [], 0);
  check('unless it is asked for', information, ['--fail-on', 'information'], 1);
  check('a warning is a finding', warning, [], 1);
  check('unless errors are asked for', warning, ['--fail-on', 'error'], 0);
  check('an error is a finding', error, ['--fail-on', 'error'], 1);
  check('unless nothing is', error, ['--fail-on', 'never'], 0);
  check(
    'a suppressed finding does not count',
    { 'a.py': '# model-license-ignore-file\nmodel = "muse-spark"\n' },
    [],
    0,
  );
  check('an invalid configuration is an error', { [config]: '{ "alow": [] }' }, ['--fail-on', 'error'], 1);
  check('the last of two options counts', warning, ['--fail-on', 'warning', '--fail-on=never'], 0);
  check('jobs and cache are accepted', information, ['--jobs', '40000', '--no-cache'], 0);
});

suite('command line: help', () => {
  test('--help and --version go to stdout', async () => {
    for (const args of [['--help'], ['-h'], ['scan', '--help'], ['help'], ['--version']]) {
      const { code, stdout, stderr } = await runIn({}, args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.match(stdout, args.includes('--version') ? /^\d+\.\d+\.\d+\n$/ : /^Finds the Llama/);
    }
  });

  for (const width of [60, 80, 100]) {
    test(`no line of it is wider than ${width} columns`, () => {
      const wide = helpText(width)
        .split('\n')
        .filter((line) => line.length > width);
      assert.deepEqual(wide, []);
    });
  }

  test('says which commands have an option, unless all that look at a project do', () => {
    const help = helpText(100);
    assert.match(help, /leave out \(scan, summary\)$/m);
    assert.match(help, /instead of the nearest one$/m);
  });

  test('without arguments it is an error', async () => {
    const { code, stdout, stderr } = await runIn({}, []);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^Finds the Llama/);
  });
});

suite('command line: the process', () => {
  const findings = { 'a.py': 'model = "muse-spark"\n' };

  test('ends with the exit code', async () => {
    const codes = [];
    for (const args of [
      ['scan'],
      ['scan', '--fail-on', 'never'],
      ['scan', 'nowhere'],
      ['explain', 'nobody/nothing'],
    ]) {
      codes.push((await runProcessIn(findings, args)).code);
    }
    assert.deepEqual(codes, [1, 0, 2, 1]);
  });

  test('a configuration that cannot be used is one line on stderr', async () => {
    assert.deepEqual(await runProcessIn({ [config]: '{\n  "allow" []\n}' }, ['scan']), {
      code: 2,
      stdout: '',
      stderr: `${config}:2:11: expected ":" after the key\n`,
    });
  });

  test('reads standard input', async () => {
    const { code, stdout } = await runProcessIn({}, ['scan', '--stdin', '--stdin-filename', 'x.py'], {
      stdin: findings['a.py'],
    });
    assert.equal(code, 1);
    assert.match(stdout, /^x\.py\n/);
  });

  test('a reader that leaves early is no error', async () => {
    const tree = { 'a.py': llama.repeat(20_000) };
    const { code, stderr } = await runProcessIn(tree, ['scan', '--format', 'json'], { closeEarly: true });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });

  test('Ctrl-C is exit code 130', async () => {
    const stdin = 'x'.repeat(4_000_000);
    assert.deepEqual(await runProcessIn({}, ['scan', '--stdin'], { stdin, interrupt: true }), {
      code: 130,
      stdout: '',
      stderr: '',
    });
  });

  test('everything arrives before the process ends', async () => {
    await withTree({ 'a.py': llama.repeat(30_000) }, async (cwd) => {
      const { stdout } = await runProcess(['scan', '--format', 'json', '.'], { cwd });
      const report = JSON.parse(stdout) as { references: unknown[] };
      assert.equal(report.references.length, 30_000);
    });
  });

  test('a pipe among the files does not hang it', async () => {
    const { code, stdout } = await runProcessIn({ pipe: fifo }, ['scan']);
    assert.equal(code, 0);
    assert.match(stdout, /pipe: not a regular file, not read/);
  });
});
