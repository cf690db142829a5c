import { percent } from '../../src/build/percent.ts';
import { type Counts, ratesOf } from './figures.ts';
import type { ListMeasured } from './lists.ts';
import type { Measured, Mistake, MistakeKind } from './measure.ts';

/** The figures as tables, then every mistake with its place, kind by kind. */
export function renderReport(
  corpus: Measured,
  byFormat: ReadonlyMap<string, Counts>,
  lists: ListMeasured,
  limit: number,
): string {
  return [
    ...table('platform', corpus.byPlatform),
    '',
    ...table('format', byFormat),
    '',
    ...table('in all', new Map([['corpus', corpus.counts]])),
    '',
    ...renderLists(lists),
    '',
    ...kinds.flatMap(([kind, title]) => renderMistakes(title, ofKind(corpus.mistakes, kind), limit)),
    ...renderListMistakes(lists, limit),
  ].join('\n');
}

const kinds: readonly (readonly [MistakeKind, string])[] = [
  ['missed', 'Missed'],
  ['range', 'Another range'],
  ['split', 'One reference reported as several'],
  ['license', 'Another licence'],
  ['lookalike', 'A look-alike taken for Meta’s'],
  ['trap', 'Trapped'],
  ['false', 'Reported outside of all labels'],
];

function table(title: string, rows: ReadonlyMap<string, Counts>): string[] {
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  const head = ['references', 'recall', 'range', 'licence', 'precision', 'traps', 'alarms'];
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    line(title, head),
    ...sorted.map(([name, counts]) => {
      const rates = ratesOf(counts);
      const shares = [rates.recall, rates.exactRange, rates.rightLicense, rates.precision];
      const own = [String(counts.traps), String(counts.falseAlarms)];
      return line(name, [String(counts.references), ...shares.map(percent), ...own]);
    }),
  ];
}

function renderLists({ byList }: ListMeasured): string[] {
  return [...byList].map(
    ([list, { yes, found, judged, right, no, falseAlarms }]) =>
      `${list.padEnd(30)} found ${found}/${yes}, family ${right}/${judged}, false alarms ${falseAlarms}/${no}`,
  );
}

function renderMistakes(title: string, mistakes: readonly Mistake[], limit: number): string[] {
  if (mistakes.length === 0) return [];
  const shown = mistakes
    .slice(0, limit)
    .map(
      ({ path, line, platform, expected, got }) =>
        `  test/corpus/${path}:${line} [${platform}] ${expected}${got === '' ? '' : ` → ${got}`}`,
    );
  return [`${title}: ${mistakes.length}`, ...shown, ''];
}

function renderListMistakes({ mistakes }: ListMeasured, limit: number): string[] {
  if (mistakes.length === 0) return [];
  const shown = mistakes
    .slice(0, limit)
    .map(
      ({ kind, row, got }) =>
        `  test/corpus/ids/${row.list}:${row.line} ${kind} ${row.id} (${row.family}) → ${got}`,
    );
  return [`In the lists: ${mistakes.length}`, ...shown, ''];
}

function ofKind(mistakes: readonly Mistake[], kind: MistakeKind): Mistake[] {
  return mistakes.filter((mistake) => mistake.kind === kind);
}
