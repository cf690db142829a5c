import type { Analysis, AnalyzeInput } from '../../src/core/analyze.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import type { DatasetFiles } from '../../src/core/dataset/types.ts';
import type { Reference } from '../../src/core/reference.ts';
import { nodeFileSystem, toPortablePath } from '../../src/scan/nodeFileSystem.ts';
import type { ScanNote } from '../../src/scan/notes.ts';
import { relativePath } from '../../src/scan/paths.ts';
import { scan } from '../../src/scan/scan.ts';
import type { ScanOptions } from '../../src/scan/scanOptions.ts';
import type { ScanResult } from '../../src/scan/scanResult.ts';
import { type Tree, withTree } from './tree.ts';

export const noFacts: DatasetFiles = {
  meta: { version: '1', asOf: '2026-01-01' },
  sources: [],
  licenses: [],
  families: [],
  models: [],
  derivatives: [],
  lookalikes: [],
  retirements: [],
  events: [],
  labs: [],
  alternatives: [],
  law: [],
};

export const noDataset = createDataset(noFacts);

/** A model on its own, for tests about where things are found, not what they are. */
export const model = 'meta-llama/Llama-3.1-8B';

/** Takes every `meta-llama/…` for a reference with one finding. */
export function analyzeNames({ text }: Pick<AnalyzeInput, 'text'>): Analysis {
  const references = [...text.matchAll(/meta-llama\/[\w.-]*\w/g)].map(
    (match): Reference => ({
      range: { start: match.index, end: match.index + match[0].length },
      text: match[0],
      platform: 'hugging-face',
      kind: 'use',
      resolution: { kind: 'unknown', identity: { id: null, family: null, maker: null, derivedFrom: [] } },
      retirement: null,
    }),
  );
  const findings = references.map(({ range, text: name }, reference) => ({
    code: 'unknown-model' as const,
    severity: 'information' as const,
    range,
    message: `${name} is unknown.`,
    reference,
  }));
  return { references, findings, suppressed: [] };
}

/** What a scan found, by the path that people see. */
export interface Found {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly ScanNote[];
  readonly result: ScanResult;
}

/** Scans paths below the root of a tree, with everything but the analysis real. */
export function scanTree(
  tree: Tree,
  options: Partial<Omit<ScanOptions, 'paths'>> & { readonly paths?: readonly string[] } = {},
): Promise<Found> {
  return withTree(tree, (root) => scanAt(root, options));
}

export async function scanAt(
  root: string,
  { paths = ['.'], ...options }: Partial<ScanOptions> = {},
): Promise<Found> {
  const base = toPortablePath(root);
  const result = await scan({
    fileSystem: nodeFileSystem,
    paths: paths.map((path) => toPortablePath(`${root}/${path}`)),
    display: (path) => relativePath(base, path),
    dataset: noDataset,
    asOf: '2026-01-01',
    analyze: analyzeNames,
    ...options,
  });
  const names = result.files.map(({ path, analysis }) => [path, analysis.references.map(({ text }) => text)]);
  return { names: Object.fromEntries(names), notes: result.notes, result };
}
