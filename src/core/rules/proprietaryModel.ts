import { hasCome } from '../reference.ts';
import { endOf, metaLicensesOf, type Rule, relatedOf, subjectOf } from './rule.ts';

/** No weights are published: the model can be used through an API only, on the operator's terms. */
export const proprietaryModel: Rule = {
  code: 'proprietary-model',
  documentation: {
    why: 'No weights are published. The model runs only behind Meta’s API, on terms that can change, and cannot be self-hosted, audited or kept when it is retired.',
    example: 'model: "muse-spark-1.3"',
    mend: 'Fine if you want an API. If you need weights, Muse Glimmer 30B (Apache-2.0) is Meta’s own open model of the same line.',
    clause: 'Meta Model API terms',
  },
  check: (context) => {
    const { reference, dataset, asOf } = context;
    // What nobody runs any more is for `retired-endpoint` to say.
    const end = endOf(reference, dataset);
    if (end !== null && hasCome(end.retired, asOf)) return [];
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'proprietary')
      .map(() => ({
        message: `${subjectOf(reference, dataset)} has no published weights: it runs only behind Meta’s API and on its terms, and cannot be self-hosted.`,
        ...relatedOf(reference, dataset),
      }));
  },
};
