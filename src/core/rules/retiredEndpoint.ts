import { hasCome } from '../reference.ts';
import { replacementOf } from '../replacement.ts';
import { endOf, nameOf, type Rule } from './rule.ts';

/** The named host or endpoint no longer serves the model on the as-of date. The weights' licence is not affected. */
export const retiredEndpoint: Rule = {
  code: 'retired-endpoint',
  documentation: {
    why: 'The host or endpoint that the line names stopped serving the model on the date in the message. Calls fail. The licence of the weights is not affected.',
    example: 'base_url = "https://api.llama.com/v1"',
    mend: 'Move to the replacement in the message, or to another host of the same model.',
    clause: 'The host’s own notice, linked on the hover card',
  },
  check: ({ reference, dataset, asOf }) => {
    const { retirement } = reference;
    if (retirement === null || !hasCome(retirement.retired, asOf)) return [];
    if (endOf(reference, dataset) !== null) {
      const end = `was served by ${retirement.host} alone, which was retired on ${retirement.retired}`;
      return [{ message: `${reference.text} ${end}: choose another model.` }];
    }
    const subject =
      reference.resolution.kind === 'endpoint'
        ? `${retirement.host} (${nameOf(reference, dataset)})`
        : `${reference.text} on ${retirement.host}`;
    const replacement = replacementOf(retirement, dataset, asOf);
    const instead = replacement === null ? 'choose another host or model' : `use ${replacement}`;
    const day = `${retirement.atLatest === true ? 'by' : 'on'} ${retirement.retired}`;
    return [{ message: `${subject} was retired ${day}: ${instead}.` }];
  },
};
