import { nameOf, type Rule } from './rule.ts';

/** The repository's own card declares a licence that is not the governing one. */
export const licenseTagMismatch: Rule = {
  code: 'license-tag-mismatch',
  check: ({ reference, dataset }) => {
    const { resolution } = reference;
    if (resolution.kind !== 'known' || resolution.derivative?.mistagged === undefined) return [];
    const { declaredTag, mistagged } = resolution.derivative;
    const governing = resolution.licenses
      .filter(({ basis }) => basis === 'derived')
      .flatMap(({ id }) => dataset.licenses.get(id)?.name ?? []);
    const declared = declaredTag === null ? 'no licence' : `“${declaredTag}”`;
    return [
      {
        message: `The card of ${nameOf(reference, dataset)} declares ${declared}, but the ${governing.join(' and ')} governs its weights: ${mistagged.replace(/\.$/, '')}.`,
      },
    ];
  },
};
