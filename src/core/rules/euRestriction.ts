import { isMultimodal } from '../multimodal.ts';
import { hasSeatInEu } from '../policy/regions.ts';
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
            : `${subjectOf(reference, dataset)} is multimodal and this project is based in the EU: the ${license.name} grants it no rights in the model (end users of a product are exempt), so choose another.`,
        ...relatedOf(reference, dataset),
        ...(inEu === null && { mend: { kind: 'state' } as const }),
      }));
  },
};
