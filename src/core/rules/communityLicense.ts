import type { License } from '../dataset/types.ts';
import { dutiesOf } from '../duties/duties.ts';
import { usersOn } from '../policy/monthlyUsers.ts';
import type { Policy } from '../policy/policy.ts';
import { countWords } from '../render/words.ts';
import { listWords } from '../text/quote.ts';
import { metaLicensesOf, type Rule, type RuleContext, relatedOf, subjectOf } from './rule.ts';

/**
 * Weights under a Llama community licence: free to use, with duties. Stands on the first reference of each licence
 * in a file unless the policy wants every one.
 */
export const communityLicense: Rule = {
  code: 'community-license',
  documentation: {
    why: 'The weights are under a Llama community licence. It allows commercial use and asks for things in return: a line to display, a notice file and a copy of the licence with every distribution, a prefix for the names of derived models, the acceptable use policy, and a licence of your own above 700 million users. Which of these bind you depends on what you distribute.',
    example: 'model = "meta-llama/Llama-3.1-8B-Instruct"',
    mend: 'State in `.model-license.jsonc` what the project distributes: the message then names only what is due. Do what it names, or take a permissive model of the same class from the hover card.',
    clause: 'Llama licences, sections 1.b and 2',
  },
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (policy.report === 'off') return [];
    return metaLicensesOf(context)
      .filter((license) => license.kind === 'community')
      .filter((license) => policy.report === 'every' || context.isFirst(license.id))
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} is under the ${license.name}: ${dutiesInWords(license, context)}.`,
        ...relatedOf(reference, dataset),
        ...(policy.project.distributes === undefined && { mend: { kind: 'state' } as const }),
      }));
  },
};

function dutiesInWords(license: License, { policy }: RuleContext): string {
  const { clauses } = license;
  const { project } = policy;
  const open = new Set(
    dutiesOf(license, { project, multimodal: false })
      .filter(({ state }) => state !== 'met' && state !== 'not-applicable')
      .map(({ clause }) => clause),
  );
  const duties: string[] = [];
  if (clauses.attribution !== null && open.has('attribution'))
    duties.push(`show “${clauses.attribution.value.text}”`);
  if (open.has('licenseCopy')) duties.push('pass on the licence and the notice file');
  const condition =
    project.distributes === undefined && duties.length > 0
      ? 'if you distribute it or build a product on it, '
      : '';
  if (clauses.namePrefix !== null && open.has('namePrefix')) {
    const { prefix, coversOutputs } = clauses.namePrefix.value;
    const fromOutputs = coversOutputs && project.trainsOnOutputs === true;
    duties.push(`name models made with it${fromOutputs ? ' or its outputs' : ''} “${prefix}…”`);
  }
  if (open.has('outputsMayTrainOtherModels'))
    duties.push('train no models on its output other than Llama itself and its derivatives');
  if (duties.length === 0)
    return `nothing is due for ${project.distributes?.includes('service') === true ? 'a service' : 'internal use'} beyond the acceptable use policy${unlessLarge(license, policy)}`;
  return condition + listWords(duties, 'and');
}

/** What is said of the threshold of users: it binds whoever is above it, whatever they distribute. */
function unlessLarge(license: License, { project }: Policy): string {
  const { mauLimit: limit, mauReferenceDate: date } = license.clauses;
  if (limit === null || date === null) return '';
  const users = usersOn(project, license);
  if (users !== null) return users > limit.value ? ', once Meta has granted a licence of its own' : '';
  return `, if the project had no more than ${countWords(limit.value)} monthly users in the month before ${date.value}`;
}
