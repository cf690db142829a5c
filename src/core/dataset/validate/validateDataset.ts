import type { DatasetFiles, Derivative } from '../types.ts';
import { type Checked, checkAmongOthers, checkRecords, indexRecords } from './checkRecords.ts';
import { checkShape, type Found, type RecordProblem } from './checkShape.ts';
import { metaShape, recordKinds } from './shapes.ts';

export interface DatasetProblem {
  /** The file's name in `data/`: `models.json`. */
  readonly file: string;
  /** JSON pointer into the file: `/models/3/provenance/sources/0`. */
  readonly path: string;
  readonly message: string;
}

/** Everything that is wrong with a whole dataset; empty for one that may be shipped. */
export function validateDataset(files: DatasetFiles): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const meta: Found = { problems: [], references: [] };
  checkShape(files.meta, metaShape, '', meta);
  problems.push(...meta.problems.map((problem) => ({ file: 'meta.json', ...problem })));

  const checked: Checked[] = [];
  for (const kind of recordKinds) {
    const found: RecordProblem[] = [];
    checked.push(...checkRecords(kind, files[kind], found));
    problems.push(...found.map((problem) => ({ file: `${kind}.json`, ...problem })));
  }
  const index = indexRecords(checked);
  for (const one of checked) {
    const found = checkAmongOthers(one, index, true);
    const read = (one.record as Partial<Derivative>).provenance?.read;
    if (meta.problems.length === 0 && read !== undefined && read > files.meta.asOf) {
      const message = `is after the day of the dataset itself, ${files.meta.asOf}.`;
      found.push({ path: `${one.path}/provenance/read`, message });
    }
    problems.push(...found.map((problem) => ({ file: `${one.kind}.json`, ...problem })));
  }
  return problems;
}
