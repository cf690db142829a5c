/** The examples of `data/README.md`, and what they do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset, type Dataset } from '../../src/core/dataset/dataset.ts';
import { mergeOverlay, readOverlay } from '../../src/core/dataset/overlay.ts';
import { explain } from '../../src/core/explain.ts';

const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
const [fineTune = '', agreement = '', correction = ''] = [...readme.matchAll(/```json\n([^]*?)```/g)].map(
  ([, text]) => text ?? '',
);

/** The dataset with overlays, each of which must be valid. */
function under(...overlays: readonly string[]): Dataset {
  const own = new Set<object>();
  let files = bundledDataset;
  for (const text of overlays) {
    const overlay = readOverlay(text, files);
    assert.deepEqual(overlay.problems, []);
    for (const record of Object.values(overlay.files).flat()) own.add(record);
    files = mergeOverlay(files, overlay.files);
  }
  return createDataset(files, own);
}

/** An overlay with one list: the dataset's record with that id, changed. */
function changed(kind: 'derivatives' | 'lookalikes', id: string, changes: object): string {
  const record = bundledDataset[kind].find((one) => one.id === id);
  return JSON.stringify({ [kind]: [{ ...record, ...changes }] });
}

/** Expects the licences that govern an identifier, each with its basis. */
function check(title: string, overlays: readonly string[], query: string, expected: string): void {
  test(`${title}: ${query}`, () => {
    const { licenses, status } = explain(query, under(...overlays), '2026-11-21');
    const governing = licenses.map(({ license, basis }) => `${license.id} ${basis}`).join(', ');
    assert.equal(`${status}: ${governing}`, expected);
  });
}

suite('overlays', () => {
  check('a tune is governed by its base', [fineTune], 'acme/support-bot', 'open-weights: llama3.1 derived');
  check('so are its builds', [fineTune], 'acme/support-bot-GGUF', 'open-weights: llama3.1 derived');
  check('nobody knows it otherwise', [], 'acme/support-bot', 'unknown: ');

  const agreed = 'acme-meta-agreement';
  check(
    'an agreement governs the line',
    [agreement],
    'meta-llama/Llama-3.1-8B',
    `open-weights: ${agreed} exact`,
  );
  check('however it is spelled', [agreement], 'llama3.1:8b', `open-weights: ${agreed} exact`);
  check(
    'and what is derived from it',
    [agreement, fineTune],
    'acme/support-bot',
    `open-weights: ${agreed} derived`,
  );
  check('but no other line', [agreement], 'meta-llama/Llama-3.2-1B', 'open-weights: llama3.2 exact');

  check(
    'a contract keeps an endpoint',
    [correction],
    'groq/llama-3.1-8b-instant',
    'open-weights: llama3.1 exact',
  );
  check('that others lost', [], 'groq/llama-3.1-8b-instant', 'retired-endpoint: llama3.1 exact');

  const tune = 'vicuna-v1.5';
  check(
    'a glob wins over an exact name of the dataset',
    [
      changed('derivatives', tune, {
        id: 'our-vicuna',
        match: ['lmsys/vicuna*'],
        ollama: ['vicuna'],
        derivedFrom: ['llama-3'],
      }),
    ],
    'lmsys/vicuna-7b-v1.5',
    'open-weights: llama3 derived',
  );
  check(
    'and a look-alike over a derivative',
    [changed('lookalikes', 'tinyllama', { id: 'ours', match: ['deepseek-ai/*llama*'], licenses: ['mit'] })],
    'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
    'open-weights: mit exact',
  );
  check(
    'the later overlay over the earlier',
    [
      changed('derivatives', tune, { id: 'ours', match: ['acme/x-9'], derivedFrom: ['llama-2'] }),
      changed('derivatives', tune, { id: 'theirs', match: ['acme/x-9'], derivedFrom: ['llama-3'] }),
    ],
    'acme/x-9',
    'open-weights: llama3 derived',
  );

  test('keep events in the order of their dates', () => {
    const [first] = bundledDataset.events;
    const text = JSON.stringify({ events: [{ ...first, id: 'ours', date: '2025-05' }] });
    const dates = under(text).files.events.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted());
  });
});
