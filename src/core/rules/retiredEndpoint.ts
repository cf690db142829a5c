import { hasCome } from '../reference.ts';
import { nameOf, type Rule } from './rule.ts';

/** The named host or endpoint no longer serves the model on the as-of date. The weights' licence is not affected. */
export const retiredEndpoint: Rule = {
  code: 'retired-endpoint',
  check: ({ reference, dataset, asOf }) => {
    const { retirement } = reference;
    if (retirement === null || !hasCome(retirement.retired, asOf)) return [];
    const subject = reference.resolution.kind === 'endpoint' ? `${retirement.host} (${nameOf(reference, dataset)})` : `${reference.text} on ${retirement.host}`;
    const instead = retirement.replacement === null ? 'choose another host or model' : `use ${retirement.replacement}`;
    return [{ message: `${subject} was retired on ${retirement.retired}: ${instead}.`, deprecated: true }];
  },
};
