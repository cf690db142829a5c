import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { licensesOf, type Reference } from '../../src/core/reference.ts';
import type { CorpusFile } from './corpus.ts';
import { add, type Counts, nothing } from './figures.ts';
import { type Label, lineOf, type Span } from './labels.ts';

export const dataset = createDataset(bundledDataset);

export type MistakeKind = 'missed' | 'range' | 'license' | 'trap' | 'false' | 'split' | 'lookalike';

export interface Mistake {
  readonly kind: MistakeKind;
  readonly path: string;
  readonly line: number;
  readonly platform: string;
  readonly expected: string;
  readonly got: string;
}

export interface Measured {
  readonly counts: Counts;
  readonly byPlatform: ReadonlyMap<string, Counts>;
  readonly mistakes: readonly Mistake[];
}

/** Compares what the engine reports in a file with its labels. */
export function measureFile(file: CorpusFile): Measured {
  const byPlatform = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  let counts = nothing;
  const count = (platform: string, more: Partial<Counts>): void => {
    counts = add(counts, more);
    byPlatform.set(platform, add(byPlatform.get(platform) ?? nothing, more));
  };
  const note = (kind: MistakeKind, at: Span, platform: string, expected: string, got: string): void => {
    mistakes.push({ kind, path: file.path, line: lineOf(file.text, at.start), platform, expected, got });
  };

  const left = new Set(detect(file.text, dataset, { path: file.path, mentions: false }));
  for (const label of file.references) {
    const platform = label.platform ?? 'other';
    const text = file.text.slice(label.start, label.end);
    const overlapping = [...left].filter(({ range }) => overlap(range, label) > 0);
    const best = overlapping.sort((a, b) => nearness(b.range, label) - nearness(a.range, label))[0];
    if (best !== undefined) left.delete(best);
    if (label.expected === 'gray') continue;
    if (label.expected === 'lookalike') {
      if (best === undefined || isHarmless(best)) continue;
      count(platform, { reported: 1 });
      note('lookalike', label, platform, text, describe(best));
      continue;
    }
    if (best === undefined) {
      count(platform, { references: 1 });
      note('missed', label, platform, text, '');
      continue;
    }
    const exact = best.range.start === label.start && best.range.end === label.end;
    const right = agrees(label, best);
    const judged = label.expected !== 'known' || label.licenses !== null;
    count(platform, {
      references: 1,
      found: 1,
      ranged: Number(label.rangeJudged),
      exact: Number(label.rangeJudged && exact),
      judged: Number(judged),
      right: Number(judged && right),
      reported: 1,
      labelled: 1,
    });
    if (label.rangeJudged && !exact) note('range', label, platform, text, best.text);
    if (judged && !right) note('license', label, platform, `${text}: ${wanted(label)}`, describe(best));
  }
  for (const reference of left) {
    const split = file.references.find((label) => overlap(reference.range, label) > 0);
    if (split?.expected === 'gray') continue;
    const platform = split?.platform ?? 'other';
    const trapped = file.traps.some((trap) => overlap(reference.range, trap) > 0);
    count(platform, { reported: 1 });
    const kind = split ? 'split' : trapped ? 'trap' : 'false';
    note(kind, reference.range, platform, split ? 'one reference' : 'nothing', describe(reference));
  }
  for (const trap of file.traps) {
    const hit = [...left].some(({ range }) => overlap(range, trap) > 0);
    count('traps', { traps: 1, falseAlarms: Number(hit) });
  }
  return { counts, byPlatform, mistakes };
}

function agrees(label: Label, { resolution }: Reference): boolean {
  switch (label.expected) {
    case 'template':
      return resolution.kind === 'unresolved';
    case 'known': {
      if (resolution.kind !== 'known' || label.licenses === null) return false;
      const ids = resolution.licenses.map(({ id }) => id).sort();
      return ids.join() === label.licenses.join();
    }
    default:
      return resolution.kind === label.expected;
  }
}

const metaLicense =
  /^(?:llama\d|fair-|sam-license|dinov3-|opt-175b|chameleon-|seamless-license|meta-proprietary)/;

/** Whether it says nothing about Meta: it gives no licence of Meta's, and does not say that Meta never released it. */
export function isHarmless(reference: Reference): boolean {
  const { kind } = reference.resolution;
  return (
    (kind === 'lookalike' || kind === 'known') &&
    !licensesOf(reference).some(({ id }) => metaLicense.test(id))
  );
}

export function describe(reference: Reference): string {
  const licenses = licensesOf(reference).map(({ id }) => id);
  return `${reference.text}: ${reference.resolution.kind} ${licenses.join(',')}`.trimEnd();
}

function wanted(label: Label): string {
  return label.licenses === null ? label.expected : label.licenses.join(',');
}

/** How many characters two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function nearness(range: Span, label: Span): number {
  return 2 * overlap(range, label) - (range.end - range.start);
}
