import type { Dataset } from './dataset/dataset.ts';
import type { Model } from './dataset/types.ts';
import { modelNamesOf } from './detect/resolve/modelNames.ts';
import type { Reference } from './reference.ts';

/** Whether the model, or for a derivative its base, takes more than text. */
export function isMultimodal(reference: Reference, dataset: Dataset): boolean {
  if (reference.resolution.kind !== 'known') return false;
  const { model, identity, vision } = reference.resolution;
  if (vision) return true;
  if (model !== null) return takesMore(model);
  if (identity.derivedFrom.length > 0) {
    return identity.derivedFrom.some((id) => {
      const base = dataset.models.get(id);
      return base === undefined ? isMultimodalLine(id, dataset) : takesMore(base);
    });
  }
  return identity.family !== null && isMultimodalLine(identity.family, dataset);
}

function takesMore(model: Model): boolean {
  return model.modalities.some((modality) => modality !== 'text' && modality !== 'code');
}

/** A line counts only when all of its released models do (Llama 4), not when some do (Llama 3.2). */
function isMultimodalLine(family: string, dataset: Dataset): boolean {
  const models = modelNamesOf(family, dataset).filter(({ model }) => model.availability === 'open-weights');
  return models.length > 0 && models.every(({ model }) => takesMore(model));
}
