import { metaLicensesOf, relatedOf, type Rule, subjectOf } from './rule.ts';

/** No weights are published: the model can be used through an API only, on the operator's terms. */
export const proprietaryModel: Rule = {
  code: 'proprietary-model',
  check: (context) => {
    const { reference, dataset } = context;
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'proprietary')
      .map(() => ({
        message: `${subjectOf(reference, dataset)} has no published weights: it runs only behind Meta's API and on its terms, and cannot be self-hosted.`,
        ...relatedOf(reference, dataset),
      }));
  },
};
