import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import type { ReportFinding, ScanReport } from '../../../src/cli/scanReport.ts';
import { closeAll, codeOf, deleteFile, diagnosticsOf, openFile, writeFile } from '../support/documents.ts';
import { extensionUnderTest, workspaceFile } from '../support/editor.ts';
import { waitUntil } from '../support/waitUntil.ts';

const model = 'meta-llama/Llama-3.1-8B';
const python = (name: string): string => `m = "${name}"\n`;
const cell = (source: string) => ({ cell_type: 'code', metadata: {}, outputs: [], source: [source] });
const notebook = (...sources: string[]): string =>
  JSON.stringify({ cells: sources.map(cell), metadata: {}, nbformat: 4, nbformat_minor: 5 });

/** Projects in addition to the sample, each with its files. */
const projects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  duties: {
    '.model-license.jsonc': '{ "project": { "distributes": ["product"] } }',
    'README.md': '# Shop\n',
    'app.py': python(model),
    'deep/older.py': python('meta-llama/Meta-Llama-3-8B'),
  },
  suppressions: {
    '.model-license.jsonc': '{}',
    'next.py': `# model-license-ignore-next-line community-license -- known\n${python(model)}`,
    'file.ts': `// model-license-ignore-file\nconst m = "${model}";\n`,
    'unused.yaml': `# model-license-ignore-next-line eu-restriction\nmodel: ${model}\n`,
    'misspelt.py': `m = "${model}"  # model-license-ignore-line comunity-license\n`,
  },
  baseline: {
    '.model-license.jsonc': '{ "report": "every" }',
    '.model-license-baseline.json': `{ "version": 1, "findings": [{ "path": "app.py", "code": "community-license", "text": "${model}", "count": 1, "reason": "known" }] }`,
    'app.py': python(model) + python(model),
  },
  notebook: {
    '.model-license.jsonc': '{}',
    'explore.ipynb': notebook(
      `a = '${model}'`,
      "b = 'meta-llama/Llama-3.1-70B'\nc = 'meta-llama/Llama-4-Scout-17B-16E'",
    ),
  },
  mistakes: {
    '.model-license.jsonc':
      '{\n  "rulez": {},\n  "rules": { "comunity-license": "off", "unknown-model": 7 },\n  "deny": ["*Llama-3.1*"]\n}\n',
    'app.py': python(model),
  },
  facts: {
    '.model-license.jsonc':
      '{ "project": { "regions": ["EU"], "monthlyActiveUsers": 900000000, "trainsOnOutputs": true }, "exclude": ["left/**"] }',
    'app.py': `${python('meta-llama/Llama-3.2-11B-Vision')}n = "meta-llama/Meta-Llama-3-8B"\n`,
    'left/out.py': python(model),
    'card/README.md': `---\nbase_model: ${model}\nlicense: mit\n---\n# Support 8B\n`,
  },
};

/** A finding as one line: everything that a person sees of it. */
function inOneLine(
  file: string,
  {
    range: { start, end },
    severity,
    code,
    message,
  }: Pick<ReportFinding, 'range' | 'severity' | 'code' | 'message'>,
): string {
  const place = `${start.line}:${start.character}-${end.line}:${end.character}`;
  return `${file} ${place} ${severity} ${code} ${message}`;
}

const severities = ['error', 'warning', 'information', 'hint'] as const;

async function shown(): Promise<string[]> {
  const root = workspaceFile('').path.replace(/\/$/, '');
  const found: string[] = [];
  for (const [uri] of vscode.languages.getDiagnostics()) {
    // A document can outlive its file for minutes.
    if (!uri.path.startsWith(`${root}/`) || !(await exists(uri))) continue;
    for (const diagnostic of diagnosticsOf(uri)) {
      const code = codeOf(diagnostic) as ReportFinding['code'];
      const severity = severities[diagnostic.severity] ?? 'hint';
      const { range, message } = diagnostic;
      found.push(inOneLine(uri.path.slice(root.length + 1), { range, message, code, severity }));
    }
  }
  return found.sort();
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Runs the command line as a process of its own. */
async function commandLine(...args: readonly string[]) {
  const script = path.join(extensionUnderTest().extensionPath, 'dist/cli.js');
  const options = {
    cwd: workspaceFile('').fsPath,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  };
  return promisify(execFile)(process.execPath, [script, ...args], options);
}

suite('The editor and the command line', () => {
  suiteSetup(async () => {
    await closeAll();
    for (const [folder, files] of Object.entries(projects))
      for (const [name, text] of Object.entries(files)) await writeFile(`parity/${folder}/${name}`, text);
  });

  suiteTeardown(() => deleteFile(workspaceFile('parity')));

  test('find the same in the sample and in projects of every kind', async () => {
    const { stdout } = await commandLine('scan', '.', '--format', 'json', '--fail-on', 'never');
    const report: ScanReport = JSON.parse(stdout);
    const expected = report.findings.map((finding) => inOneLine(finding.path, finding)).sort();
    await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
    const areSame = async (): Promise<boolean> => (await shown()).join('\n') === expected.join('\n');
    await waitUntil('the same findings', areSame).catch(async () =>
      assert.deepEqual(await shown(), expected),
    );
    for (const folder of Object.keys(projects))
      assert.ok(
        expected.some((line) => line.startsWith(`parity/${folder}/`)),
        `nothing in ${folder}`,
      );
    assert.deepEqual(
      report.suppressed
        .filter(({ path: file }) => file.startsWith('parity/'))
        .map(({ path: file, by, reason }) => `${file} ${by} ${reason}`),
      [
        'parity/baseline/app.py baseline known',
        'parity/suppressions/file.ts comment null',
        'parity/suppressions/next.py comment known',
      ],
    );
  });

  test('point at the same place of a configuration that is no JSON', async () => {
    const configuration = await writeFile('broken/.model-license.jsonc', '{\n  "deny": [,]\n}\n');
    try {
      await openFile(await writeFile('broken/app.py', python(model)));
      const [mistake] = await waitUntil('a mistake', () => {
        const found = diagnosticsOf(configuration);
        return found.length > 0 && found;
      });
      assert.ok(mistake);
      const { line, character } = mistake.range.start;
      const failed = await commandLine('scan', 'broken').then(
        () => assert.fail('it ran'),
        (error: { readonly code: number; readonly stderr: string }) => error,
      );
      assert.equal(failed.code, 2);
      assert.equal(
        failed.stderr.trim(),
        `broken/.model-license.jsonc:${line + 1}:${character + 1}: ${mistake.message}`,
      );
    } finally {
      await closeAll();
      await deleteFile(workspaceFile('broken'));
    }
  });
});
