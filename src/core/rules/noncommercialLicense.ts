import { metaLicensesOf, relatedOf, type Rule, subjectOf } from './rule.ts';

/** The terms of the weights forbid commercial use. Silent when the project says that it is not commercial. */
export const noncommercialLicense: Rule = {
  code: 'noncommercial-license',
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (policy.project.commercial === false) return [];
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'noncommercial')
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} is under the ${license.name}, which forbids commercial use${
          policy.project.commercial === true ? ': this project is commercial, so choose another model' : '; a commercial project needs another model'
        }.`,
        ...relatedOf(reference, dataset),
      }));
  },
};
