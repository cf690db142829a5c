import type { DatasetFiles } from '../core/dataset/types.ts';

/** Stands in for the dataset's own check until that is there: takes every list of records that has a known name. */
export function parseOverlay(
  value: unknown,
  base: DatasetFiles,
): { files: Partial<DatasetFiles>; problems: { path: string; message: string }[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { files: {}, problems: [{ path: '', message: 'must be an object.' }] };
  }
  const files: Record<string, unknown> = {};
  const problems: { path: string; message: string }[] = [];
  for (const [key, records] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (key !== 'meta' && Object.hasOwn(base, key) && Array.isArray(records)) files[key] = records;
    else problems.push({ path: `/${key}`, message: 'is no list of records that the dataset knows.' });
  }
  return { files: files as Partial<DatasetFiles>, problems };
}
