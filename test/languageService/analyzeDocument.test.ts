import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { createLanguageService } from '../../src/languageService/index.ts';
import { asOf } from './support.ts';

const service = createLanguageService({ dataset: createDataset(bundledDataset), asOf: () => asOf });
const judgement = { policy: defaultPolicy };

function documentOf(text: string, languageId = 'python') {
  return { uri: 'file:///w/a', path: '/w/a', languageId, version: 1, text };
}

/** The analysis after each text, built on the one before, is that of the text alone. */
function check(...texts: readonly string[]): void {
  let before: ReturnType<typeof service.analyze> | undefined;
  for (const text of texts) {
    before = service.analyze(documentOf(text), judgement, before);
    assert.deepEqual(before.analysis, service.analyze(documentOf(text), judgement).analysis);
  }
}

suite('Analysis of the next version', () => {
  const line = 'm = "meta-llama/Llama-3.1-8B"\n';
  test('Should follow typing', () =>
    check('m = "meta-llama/Llama-3."\n', 'm = "meta-llama/Llama-3.1"\n', line));
  test('Should follow a deletion', () => check(line + line, line, ''));
  test('Should follow an insertion above', () => check(line, `# x\n${line}`));
  test('Should follow a string that opens and closes', () =>
    check(line, `"""${line}`, `"""${line}"""`, line));
  test('Should follow changes in two places', () => check(`${line}a\n${line}`, `x${line}a\ny${line}`));
  test('Should follow a suppression that is typed', () => {
    check(
      line,
      `# model-license-ignore-next-line\n${line}`,
      `# model-license-ignore-next-line x\n${line}`,
      line,
    );
  });
  test('Should follow repeated characters', () => check('aaaa', 'aaaaaa', 'aa'));
  test('Should follow repeated lines', () => check(line.repeat(200), line.repeat(201), line.repeat(150)));

  test('Should begin anew in another language or under another policy', () => {
    const before = service.analyze(documentOf(line), judgement);
    const markdown = documentOf(line, 'markdown');
    assert.deepEqual(
      service.analyze(markdown, judgement, before).analysis,
      service.analyze(markdown, judgement).analysis,
    );
    const off = { policy: { ...defaultPolicy, severities: { 'community-license': 'off' } as const } };
    assert.deepEqual(service.analyze(documentOf(line), off, before).analysis.findings, []);
  });
});
