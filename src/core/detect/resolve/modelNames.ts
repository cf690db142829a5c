import type { Dataset } from '../../dataset/dataset.ts';
import type { Model } from '../../dataset/types.ts';
import { type ParsedName, parseName } from '../grammar/nameGrammar.ts';

/** A model with its name as the grammar reads it, for comparing with names that hosts spell otherwise. */
export interface ModelName {
  readonly model: Model;
  readonly name: ParsedName;
}

/** By the list of all models, which datasets share that differ in what a workspace holds; then by line. */
const memory = new WeakMap<readonly Model[], Map<string, readonly ModelName[]>>();

/** Models of a line that the grammar reads. */
export function modelNamesOf(family: string, { files: { models } }: Dataset): readonly ModelName[] {
  let known = memory.get(models);
  if (known === undefined) {
    known = new Map();
    memory.set(models, known);
  }
  let names = known.get(family);
  if (names === undefined) {
    names = namesOf(models.filter((model) => model.family === family));
    known.set(family, names);
  }
  return names;
}

function namesOf(models: readonly Model[]): readonly ModelName[] {
  return models.flatMap((model) => {
    const name = parseName(model.id) ?? parseName(model.repoIds[0] ?? '');
    return name === null ? [] : [{ model, name }];
  });
}
