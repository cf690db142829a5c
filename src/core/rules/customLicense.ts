import { licenseTitle } from '../render/words.ts';
import { metaLicensesOf, type Rule, relatedOf, subjectOf } from './rule.ts';

/** Another bespoke licence with conditions of its own (SAM, DINOv3, NVIDIA’s). */
export const customLicense: Rule = {
  code: 'custom-license',
  documentation: {
    why: 'The weights are under a licence that their maker wrote for them: Meta for SAM and DINOv3, NVIDIA for what it made from Llama. It is not an open-source licence and has conditions of its own, on redistribution above all.',
    example: 'sam = load("facebook/sam3")',
    mend: 'Read the licence before you redistribute. SAM 2.1 and DINOv2 are Apache-2.0.',
    clause: 'SAM License; DINOv3 License; NVIDIA Open Model License; others',
  },
  check: (context) => {
    const { reference, dataset } = context;
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'custom')
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} is under the ${licenseTitle(license.name)}, which is not an open-source licence: read its conditions before you ship it.`,
        ...relatedOf(reference, dataset),
      }));
  },
};
