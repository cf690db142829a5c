import { licenseTitle } from '../render/words.ts';
import { metaLicensesOf, type Rule, relatedOf, subjectOf } from './rule.ts';

/** The terms of the weights forbid commercial use. Silent when the project says that it is not commercial. */
export const noncommercialLicense: Rule = {
  code: 'noncommercial-license',
  documentation: {
    why: 'The terms of the weights, or of the weights they were made from, forbid commercial use: LLaMA 1, OPT, MusicGen, NLLB, the FAIR research models, and what was made from them.',
    example: 'model = "facebook/musicgen-small"',
    mend: 'Choose a model from the alternatives on the hover card, or state `"commercial": false` if the project is research.',
    clause: 'LLaMA 1 licence; CC-BY-NC-4.0, section 2; FAIR Noncommercial Research License, section 1.a',
  },
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (policy.project.commercial === false) return [];
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'noncommercial')
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} is under the ${licenseTitle(license.name)}, which forbids commercial use: ${
          policy.project.commercial === true
            ? 'this project is commercial, so choose another model'
            : 'if this project is commercial, it needs another model'
        }.`,
        ...relatedOf(reference, dataset),
        ...(policy.project.commercial === undefined && { mend: { kind: 'state' } as const }),
      }));
  },
};
