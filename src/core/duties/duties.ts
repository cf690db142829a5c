import type { Clauses, License } from '../dataset/types.ts';
import type { ProjectFacts } from '../policy/policy.ts';
import { isInEu } from '../policy/regions.ts';
import { usersOn } from '../rules/mauLimit.ts';

export type DutyState = 'applies' | 'not-applicable' | 'met' | 'unmet' | 'unknown';

export interface Duty {
  readonly clause: keyof Clauses;
  readonly state: DutyState;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** What decides a clause beside the project's facts. */
export interface DutyContext {
  readonly project: ProjectFacts;
  /** Whether a multimodal model of this licence is in use. */
  readonly multimodal: boolean;
}

/** Judges every clause of a licence that can bind a project, from the facts that the project states. */
export function dutiesOf(license: License, context: DutyContext): readonly Duty[] {
  return judges.flatMap((judge) => judge(license, context) ?? []);
}

type Judge = (license: License, context: DutyContext) => Duty | null;

const commercialUse: Judge = ({ clauses }, { project }) => {
  if (clauses.commercialUse === null || clauses.commercialUse.value) return null;
  const clause = 'commercialUse';
  if (project.commercial === undefined)
    return {
      clause,
      state: 'unknown',
      reason: 'Commercial use is forbidden; whether the project is commercial is not stated.',
    };
  return project.commercial
    ? { clause, state: 'unmet', reason: 'Commercial use is forbidden, and the project is commercial.' }
    : { clause, state: 'met', reason: 'Commercial use is forbidden; the project is not commercial.' };
};

const mauLimit: Judge = (license, { project }) => {
  const { mauLimit: limit, mauReferenceDate: date } = license.clauses;
  if (limit === null || date === null) return null;
  const clause = 'mauLimit';
  const threshold = `${limit.value / 1e6} million monthly users in the month before ${date.value}`;
  const users = usersOn(project, license);
  if (users === null)
    return {
      clause,
      state: 'unknown',
      reason: `Above ${threshold} a licence of its own is needed; the project's figure is not stated.`,
    };
  return users > limit.value
    ? {
        clause,
        state: 'unmet',
        reason: `The project had more than ${threshold}: it needs a licence of its own from Meta.`,
      }
    : { clause, state: 'not-applicable', reason: `The project had fewer than ${threshold}.` };
};

const attribution: Judge = ({ clauses }, { project }) => {
  if (clauses.attribution === null) return null;
  const { text } = clauses.attribution.value;
  return distributed('attribution', project, ['weights', 'product', 'service'], `show “${text}”`);
};

const namePrefix: Judge = ({ clauses }, { project }) => {
  if (clauses.namePrefix === null) return null;
  const { prefix } = clauses.namePrefix.value;
  return distributed(
    'namePrefix',
    project,
    ['weights'],
    `begin the name of a model made with it with “${prefix}”`,
  );
};

const notice: Judge = ({ clauses }, { project }) =>
  clauses.notice === null
    ? null
    : distributed('notice', project, ['weights', 'product'], 'ship a notice file with the licence’s text');

const licenseCopy: Judge = ({ clauses }, { project }) =>
  clauses.licenseCopy === null
    ? null
    : distributed('licenseCopy', project, ['weights', 'product'], 'pass on a copy of the licence');

const outputs: Judge = ({ clauses }, { project }) => {
  if (clauses.outputsMayTrainOtherModels === null || clauses.outputsMayTrainOtherModels.value) return null;
  const clause = 'outputsMayTrainOtherModels';
  if (project.trainsOnOutputs === undefined)
    return {
      clause,
      state: 'unknown',
      reason: 'Outputs may not train other models; whether the project does so is not stated.',
    };
  return project.trainsOnOutputs
    ? { clause, state: 'unmet', reason: 'Outputs may not train other models, and the project does so.' }
    : { clause, state: 'met', reason: 'Outputs may not train other models; the project does not do so.' };
};

const euExclusion: Judge = ({ clauses }, { project, multimodal }) => {
  if (clauses.euMultimodalExcluded === null) return null;
  const clause = 'euMultimodalExcluded';
  if (!multimodal)
    return { clause, state: 'not-applicable', reason: 'Covers multimodal models only, and none is in use.' };
  const seat = project.regions?.[0];
  if (seat === undefined)
    return {
      clause,
      state: 'unknown',
      reason:
        'Multimodal models are not licensed to companies based in the EU; the project’s place of business is not stated.',
    };
  return isInEu(seat)
    ? {
        clause,
        state: 'applies',
        reason:
          'The project is based in the EU: multimodal models are not licensed to it (end users of a product are exempt).',
      }
    : {
        clause,
        state: 'not-applicable',
        reason: 'The project’s principal place of business is not in the EU.',
      };
};

const acceptableUse: Judge = ({ clauses }) =>
  clauses.acceptableUse === null
    ? null
    : {
        clause: 'acceptableUse',
        state: 'applies',
        reason: 'The acceptable use policy is part of the licence.',
      };

const judges: readonly Judge[] = [
  commercialUse,
  mauLimit,
  attribution,
  namePrefix,
  notice,
  licenseCopy,
  outputs,
  euExclusion,
  acceptableUse,
];

type Distribution = NonNullable<ProjectFacts['distributes']>[number];

function distributed(
  clause: Duty['clause'],
  project: ProjectFacts,
  due: readonly Distribution[],
  what: string,
): Duty {
  const { distributes } = project;
  if (distributes === undefined)
    return {
      clause,
      state: 'unknown',
      reason: `Who distributes ${inWords(due)} must ${what}; what the project distributes is not stated.`,
    };
  const hit = distributes.filter((kind) => due.includes(kind));
  return hit.length > 0
    ? { clause, state: 'applies', reason: `The project distributes ${inWords(hit)}: ${what}.` }
    : { clause, state: 'not-applicable', reason: `Only who distributes ${inWords(due)} must ${what}.` };
}

function inWords(kinds: readonly Distribution[]): string {
  const words: Record<Distribution, string> = {
    weights: 'weights',
    product: 'a product',
    service: 'a service',
    internal: 'nothing',
  };
  return kinds.map((kind) => words[kind]).join(' or ');
}
