import { readCorpus, readLists } from './corpus.ts';
import { add, type Counts, nothing, type Rates, type Recorded, ratesOf, rounded } from './figures.ts';
import { type ListMeasured, measureLists } from './lists.ts';
import { type Measured, type Mistake, measureFile } from './measure.ts';

export interface AllMeasured {
  readonly corpus: Measured;
  readonly byFormat: ReadonlyMap<string, Counts>;
  readonly lists: ListMeasured;
  readonly figures: Recorded;
}

/** Everything that is measured, from the files on disk. */
export function measureAll(): AllMeasured {
  let counts = nothing;
  const byPlatform = new Map<string, Counts>();
  const byFormat = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  for (const file of readCorpus()) {
    const measured = measureFile(file);
    counts = add(counts, measured.counts);
    addTo(byFormat, file.format, measured.counts);
    for (const [platform, more] of measured.byPlatform) addTo(byPlatform, platform, more);
    mistakes.push(...measured.mistakes);
  }
  const lists = measureLists(readLists());
  const corpus = { ...ratesOf(counts), references: counts.references, traps: counts.traps };
  const figures = { corpus: rounded(corpus), lists: rounded(listRates(lists)) };
  return { corpus: { counts, byPlatform, mistakes }, byFormat, lists, figures };
}

export function ratesBy(groups: ReadonlyMap<string, Counts>): Record<string, Rates> {
  return Object.fromEntries([...groups].map(([key, counts]) => [key, rounded(ratesOf(counts))]));
}

function listRates({ byList }: ListMeasured): Recorded['lists'] {
  const sum = (key: 'yes' | 'found' | 'judged' | 'right' | 'no' | 'falseAlarms'): number =>
    [...byList.values()].reduce((total, list) => total + list[key], 0);
  return {
    recall: sum('found') / sum('yes'),
    rightFamily: sum('right') / sum('judged'),
    silent: 1 - sum('falseAlarms') / sum('no'),
  };
}

function addTo(groups: Map<string, Counts>, key: string, more: Counts): void {
  groups.set(key, add(groups.get(key) ?? nothing, more));
}
