import type { FactChange } from '../core/dataset/diff.ts';
import type { DatasetFiles } from '../core/dataset/types.ts';
import { type ChangeTopic, changeTopics, countReread, describeChanges } from '../core/render/factChanges.ts';
import { counted, escapeControls, groupBy, type Look, wrap } from './text.ts';

/** `dataset diff` for people: what asks for a decision first. */
export function* printDatasetDiff(
  changes: readonly FactChange[],
  before: DatasetFiles,
  after: DatasetFiles,
  look: Look,
): Iterable<string> {
  yield `${look.paint('bold', `Dataset ${edition(before)} → ${edition(after)}`)}\n`;
  const described = describeChanges(changes, before, after);
  for (const [topic, group] of groupBy(described, (one) => one.topic)) {
    yield `\n${look.paint('bold', changeTopics[topic as ChangeTopic])}\n`;
    for (const { text } of group) yield `  ${wrap(escapeControls(text), look.width, '    ', 2)}\n`;
  }
  const reread = countReread(changes);
  const again = reread === 0 ? '' : `, and the sources of ${counted(reread, 'fact')} were read again`;
  yield described.length === 0
    ? `\nNo fact changed${again}.\n`
    : `\n${look.paint('dim', `${counted(described.length, 'change')}${again}.`)}\n`;
}

function edition({ meta }: DatasetFiles): string {
  return escapeControls(`${meta.version} of ${meta.asOf}`);
}

/** `dataset diff --format json`. */
export function datasetDiffReport(
  changes: readonly FactChange[],
  before: DatasetFiles,
  after: DatasetFiles,
): object {
  return {
    version: 1,
    before: before.meta,
    after: after.meta,
    changes: describeChanges(changes, before, after).map(({ topic, text, change }) => ({
      topic,
      kind: change.kind,
      id: change.id,
      change: change.change,
      field: change.change === 'changed' ? change.field : null,
      before: 'before' in change ? (change.before ?? null) : null,
      after: 'after' in change ? (change.after ?? null) : null,
      text,
    })),
    reread: countReread(changes),
  };
}
