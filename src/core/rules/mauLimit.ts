import { usersOn } from '../policy/monthlyUsers.ts';
import { countWords } from '../render/words.ts';
import { metaLicensesOf, type Rule, subjectOf } from './rule.ts';

/**
 * The project's own figure exceeds the threshold of users on the licence's reference date (section 2 of the Llama
 * licences). The count is a snapshot: it is taken once per licence version, for the month before its release.
 */
export const mauLimit: Rule = {
  code: 'mau-limit',
  documentation: {
    why: 'The project’s own figure of monthly users exceeded 700 million in the month before the release of the Llama version: the licence grants nothing until Meta does. It is a snapshot: growing later does not matter for this version, and each new version is counted anew.',
    example: 'model = "meta-llama/Llama-4-Scout-17B-16E"  # "monthlyActiveUsers": 900000000',
    mend: 'Ask Meta for a licence, or take a permissive model. If the figure was smaller on the reference date, state figures by date.',
    clause: 'Llama licences, section 2',
  },
  check: (context) => {
    const { reference, dataset, policy } = context;
    return metaLicensesOf(context).flatMap((license) => {
      const { mauLimit: limit, mauReferenceDate: date } = license.clauses;
      const users = usersOn(policy.project, license);
      if (limit === null || date === null || users === null || users <= limit.value) return [];
      const taken =
        typeof policy.project.monthlyActiveUsers === 'number'
          ? ', taking its figure to hold on that day'
          : '';
      return [
        {
          message: `${subjectOf(reference, dataset)} needs a licence of its own from Meta: this project had ${countWords(users)} monthly users, more than the ${countWords(limit.value)} that the ${license.name} allows in the month before ${date.value}${taken}.`,
        },
      ];
    });
  },
};
