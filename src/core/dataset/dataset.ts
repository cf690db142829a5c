import type { DatasetFiles, Family, License, Model } from './types.ts';

/** The dataset with its indexes. Read-only; made once, shared by every analysis. */
export interface Dataset {
  readonly files: DatasetFiles;
  readonly licenses: ReadonlyMap<string, License>;
  readonly families: ReadonlyMap<string, Family>;
  readonly models: ReadonlyMap<string, Model>;
}

export function createDataset(files: DatasetFiles): Dataset {
  return {
    files,
    licenses: new Map(files.licenses.map((license) => [license.id, license])),
    families: new Map(files.families.map((family) => [family.id, family])),
    models: new Map(files.models.map((model) => [model.id, model])),
  };
}
