import { metaLicensesOf, relatedOf, type Rule, subjectOf } from './rule.ts';

/** Another bespoke licence that allows commercial use with conditions of its own (SAM, DINOv3). */
export const customLicense: Rule = {
  code: 'custom-license',
  check: (context) => {
    const { reference, dataset } = context;
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'custom')
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} is under the ${license.name}, which is not an open-source licence: read its conditions before you ship it.`,
        ...relatedOf(reference, dataset),
      }));
  },
};
