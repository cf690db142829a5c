import assert from 'node:assert/strict';
import { createDataset, type Dataset } from '../../src/core/dataset/dataset.ts';
import type { Clauses, DatasetFiles, License, Model, Provenance } from '../../src/core/dataset/types.ts';
import { type DiagnosticCode, defaultSeverities, type Finding } from '../../src/core/finding.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import type { Reference, Resolution } from '../../src/core/reference.ts';
import { LineIndex, type Position } from '../../src/core/text/lineIndex.ts';
import { AnalyzedDocument } from '../../src/languageService/document.ts';
import type { CodeAction, SnippetEdit, TextEdit } from '../../src/languageService/lsp.ts';

export const asOf = '2026-10-10';

export const provenance: Provenance = { sources: ['meta-post'], read: asOf, confidence: 'primary' };

export const noClauses: Clauses = {
  commercialUse: null,
  mauLimit: null,
  mauReferenceDate: null,
  mauCounted: null,
  attribution: null,
  namePrefix: null,
  notice: null,
  licenseCopy: null,
  outputsMayTrainOtherModels: null,
  euMultimodalExcluded: null,
  acceptableUse: null,
  trademark: null,
  termination: null,
  governingLaw: null,
  amendment: null,
  publicationAcknowledgement: null,
};

export function license(id: string, clauses: Partial<Clauses> = {}, rest: Partial<License> = {}): License {
  return {
    id,
    name: `${id} license`,
    kind: 'community',
    date: null,
    url: `https://example.org/${id}`,
    stableUrl: null,
    tag: id,
    spdxExpression: `LicenseRef-${id}`,
    summary: '',
    clauses: { ...noClauses, ...clauses },
    provenance,
    ...rest,
  };
}

export const llama31Clauses: Partial<Clauses> = {
  commercialUse: { value: true, where: '1.a' },
  mauLimit: { value: 700_000_000, where: '2' },
  mauReferenceDate: { value: '2024-07-23', where: '2' },
  attribution: {
    value: {
      text: 'Built with Llama',
      trigger: 'It is distributed.',
      reach: 'contains',
      places: ['website'],
    },
    where: '1.b.i',
  },
  namePrefix: {
    value: { prefix: 'Llama', trigger: 'It is trained on.', coversOutputs: true },
    where: '1.b.i',
  },
  notice: { value: 'Llama 3.1 is licensed under …', where: '1.b.iii' },
  licenseCopy: { value: 'A copy of this Agreement', where: '1.b.i' },
  outputsMayTrainOtherModels: { value: true, where: '1.b' },
  acceptableUse: { value: 'https://llama.meta.com/llama3_1/use-policy', where: '1.b.iv' },
};

export const llama31Model: Model = {
  id: 'llama-3.1-8b-instruct',
  family: 'llama-3.1',
  name: 'Llama 3.1 8B Instruct',
  released: '2024-07-23',
  availability: 'open-weights',
  modalities: ['text'],
  parameters: '8B',
  repoIds: ['meta-llama/Llama-3.1-8B-Instruct'],
  gated: true,
  successor: null,
  trainingFlop: null,
  useClass: 'small',
  provenance,
};

/** A dataset as small as a test can read. */
export function datasetWith(files: Partial<DatasetFiles> = {}): Dataset {
  return createDataset({
    meta: { version: '1', asOf },
    sources: [{ id: 'meta-post', title: 'Meta post', url: 'https://about.fb.com/news/post' }],
    licenses: [license('llama3.1', llama31Clauses), license('apache-2.0', {}, { kind: 'permissive' })],
    families: [],
    models: [llama31Model],
    derivatives: [],
    lookalikes: [],
    retirements: [],
    events: [],
    labs: [],
    alternatives: [],
    law: [],
    ...files,
  });
}

export const known: Resolution = {
  kind: 'known',
  identity: { id: llama31Model.id, family: llama31Model.family, maker: 'meta', derivedFrom: [] },
  licenses: [{ id: 'llama3.1', basis: 'exact' }],
  model: llama31Model,
  derivative: null,
  vision: false,
  repackedBy: null,
};

export function reference(
  text: string,
  resolution: Resolution = known,
  rest: Partial<Reference> = {},
): Reference {
  const range = { start: 0, end: text.length };
  return { range, text, platform: 'hugging-face', kind: 'use', resolution, retirement: null, ...rest };
}

export interface MarkedOptions extends Partial<Pick<Finding, 'message' | 'severity' | 'mend' | 'related'>> {
  readonly languageId?: string;
  readonly path?: string;
  readonly code?: DiagnosticCode;
  readonly resolution?: Resolution;
  readonly dataset?: Dataset;
}

/** A document in which each `«…»` is a reference with one finding; the marks themselves are removed. */
export function marked(markedText: string, options: MarkedOptions = {}): AnalyzedDocument {
  const {
    languageId = 'python',
    path = '/w/file',
    code = 'community-license',
    resolution,
    dataset,
    ...rest
  } = options;
  const references: Reference[] = [];
  let text = '';
  for (const part of markedText.split(/(«[^»]*»)/)) {
    if (!part.startsWith('«')) {
      text += part;
      continue;
    }
    const inner = part.slice(1, -1);
    const range = { start: text.length, end: text.length + inner.length };
    references.push(reference(inner, resolution, { range }));
    text += inner;
  }
  const findings = references.map(
    ({ range }, index): Finding => ({
      code,
      severity: defaultSeverities[code],
      range,
      message: `About ${code}.`,
      reference: index,
      ...rest,
    }),
  );
  const document = { uri: `file://${path}`, path, languageId, version: 1, text };
  return new AnalyzedDocument(
    document,
    { references, findings, suppressed: [] },
    { dataset: dataset ?? datasetWith(), policy: defaultPolicy, asOf },
  );
}

/** A document's text after a code action that changes it; placeholders keep their text. */
export function textAfter({ source: { uri, text } }: AnalyzedDocument, { edit }: CodeAction): string {
  const edits = edit?.changes?.[uri];
  assert.ok(edits && edits.length > 0);
  return withEdits(text, edits);
}

/** The text of another file after a code action; `text` is what it holds before. */
export function fileAfter(uri: string, text: string, { edit }: CodeAction): string | undefined {
  const [create, change, ...rest] = edit?.documentChanges ?? [];
  assert.deepEqual([create, rest], [{ kind: 'create', uri, options: { ignoreIfExists: true } }, []]);
  assert.ok(change && 'edits' in change && change.textDocument.uri === uri);
  return withEdits(text, change.edits);
}

function withEdits(text: string, edits: readonly (TextEdit | SnippetEdit)[]): string {
  const lines = new LineIndex(text);
  const offsetAt = ({ line, character }: Position): number => lines.lineStart(line) + character;
  const newTextOf = (edit: TextEdit | SnippetEdit): string =>
    'newText' in edit
      ? edit.newText
      : edit.snippet.value.replace(/\$\{1:(.*?)\}/, '$1').replace(/\\([\\$}])/g, '$1');
  return edits
    .map((edit) => ({
      start: offsetAt(edit.range.start),
      end: offsetAt(edit.range.end),
      newText: newTextOf(edit),
    }))
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
      text,
    );
}
