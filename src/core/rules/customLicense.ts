import { metaLicensesOf, type Rule, relatedOf, subjectOf } from './rule.ts';

/** Another bespoke licence that allows commercial use with conditions of its own (SAM, DINOv3). */
export const customLicense: Rule = {
  code: 'custom-license',
  documentation: {
    why: 'The weights are under another licence that Meta wrote: commercial use is allowed, redistribution only under the same terms, with uses that are forbidden, and Meta may amend it.',
    example: 'sam = load("facebook/sam3")',
    mend: 'Read the licence before you redistribute. SAM 2.1 and DINOv2 are Apache-2.0.',
    clause: 'SAM License; DINOv3 License',
  },
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
