import type { Dataset } from '../dataset/dataset.ts';
import type { Model } from '../dataset/types.ts';
import { hasSeatInEu } from '../policy/regions.ts';
import type { Reference } from '../reference.ts';
import { metaLicensesOf, type Rule, relatedOf, subjectOf } from './rule.ts';

/**
 * The acceptable use policies of Llama 3.2, 3.3 and 4 grant no rights in *multimodal* models to people domiciled in
 * the EU and companies with their principal place of business there; end users of a product are exempt.
 */
export const euRestriction: Rule = {
  code: 'eu-restriction',
  documentation: {
    why: 'The acceptable use policies of Llama 3.2, 3.3 and 4 grant no rights in their multimodal models to people domiciled in the European Union and companies with their principal place of business there. Text-only models of the same versions are not covered, and end users of a product that contains the model are exempt. It is a term of the licence, not a law.',
    example: 'model = "meta-llama/Llama-3.2-11B-Vision-Instruct"',
    mend: 'State your `regions`, the principal place of business first. If it is in the EU, take a vision model without such a clause from the hover card.',
    clause: 'Acceptable Use Policy of Llama 3.2, 3.3 and 4, last section',
  },
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (!isMultimodal(reference, dataset)) return [];
    const inEu = hasSeatInEu(policy.project);
    if (inEu === false) return [];
    return metaLicensesOf(context)
      .filter((license) => license.clauses.euMultimodalExcluded !== null)
      .map((license) => ({
        message:
          inEu === null
            ? `${subjectOf(reference, dataset)} is multimodal: if your principal place of business is in the EU, the ${license.name} grants you no rights in it (end users of a product are exempt).`
            : `${subjectOf(reference, dataset)} is multimodal and this project is based in the EU: the ${license.name} grants it no rights in the model (end users of a product are exempt).`,
        ...relatedOf(reference, dataset),
        ...(inEu === null && { asks: 'regions' as const }),
      }));
  },
};

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
  const models = dataset.modelNamesOf(family).filter(({ model }) => model.availability === 'open-weights');
  return models.length > 0 && models.every(({ model }) => takesMore(model));
}
