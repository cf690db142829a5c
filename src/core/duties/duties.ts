import type { Clauses, License } from '../dataset/types.ts';
import { usersOn } from '../policy/monthlyUsers.ts';
import type { ProjectFacts } from '../policy/policy.ts';
import { hasSeatInEu } from '../policy/regions.ts';
import { countWords } from '../render/words.ts';
import { listWords } from '../text/quote.ts';
import { leavesTraces } from './evidencePatterns.ts';

/** What needs attention comes first. */
const dutyStates = ['unmet', 'applies', 'unknown', 'met', 'not-applicable'] as const;
export type DutyState = (typeof dutyStates)[number];

export interface Duty {
  readonly clause: keyof Clauses;
  readonly state: DutyState;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Compares duties by how much they need attention. */
export function byUrgency(a: Duty, b: Duty): number {
  return dutyStates.indexOf(a.state) - dutyStates.indexOf(b.state);
}

/** What decides a clause beside the project's facts. */
export interface DutyContext {
  readonly project: ProjectFacts;
  /** Whether a multimodal model of this licence is in use. */
  readonly multimodal: boolean;
  /** Whether the models of this licence are all called on somebody else's host. */
  readonly hosted?: boolean;
  /** What was found in the workspace about this licence; `null` where nobody has looked. */
  readonly evidence?: readonly { readonly clause: keyof Clauses; readonly fulfils: boolean }[] | null;
}

/** Judges every clause of a licence that can bind a project, from the facts that the project states. */
export function dutiesOf(license: License, context: DutyContext): readonly Duty[] {
  return judges.flatMap(([clause, judge]) => {
    const judgement = judge(license, context);
    return judgement === null ? [] : [{ clause, ...judgement }];
  });
}

/** What a clause comes to for a project. */
type Judgement = Omit<Duty, 'clause'>;

/** Judges one clause; `null` for a licence that does not have it. */
type Judge = (license: License, context: DutyContext) => Judgement | null;

const commercialUse: Judge = ({ clauses }, { project }) =>
  clauses.commercialUse?.value === false
    ? forbidden('Commercial use is forbidden', project.commercial, ['is commercial', 'is not commercial'])
    : null;

const mauLimit: Judge = (license, { project }) => {
  const { mauLimit: limit, mauReferenceDate: date } = license.clauses;
  if (limit === null || date === null) return null;
  const threshold = `${countWords(limit.value)} monthly users in the month before ${date.value}`;
  const users = usersOn(project, license);
  if (users === null)
    return {
      state: 'unknown',
      reason: `Above ${threshold} a licence of its own from Meta is needed; the project’s figure is not stated.`,
    };
  const taken = typeof project.monthlyActiveUsers === 'number' ? ', taking its figure to hold then' : '';
  return users > limit.value
    ? {
        state: 'unmet',
        reason: `The project had more than ${threshold}${taken}: it needs a licence of its own from Meta.`,
      }
    : { state: 'not-applicable', reason: `The project had no more than ${threshold}${taken}.` };
};

const attribution: Judge = (license, context) => {
  const { clauses } = license;
  if (clauses.attribution === null) return null;
  const { text, reach } = clauses.attribution.value;
  const due = ['weights', 'product', 'service'] as const;
  const judgement = distributed('attribution', license, context, due, `show “${text}”`);
  const onlyServes = context.project.distributes?.every((what) => what === 'service' || what === 'internal');
  const isOpen = reach === 'contains' && onlyServes === true && context.hosted === true;
  return judgement.state === 'unmet' && isOpen
    ? {
        state: 'unknown',
        reason: `A service that contains the model must show “${text}”; this one calls it on somebody else’s host.`,
      }
    : judgement;
};

const namePrefix: Judge = (license, context) => {
  const { clauses } = license;
  if (clauses.namePrefix === null) return null;
  const { prefix, coversOutputs } = clauses.namePrefix.value;
  const fromOutputs = coversOutputs && context.project.trainsOnOutputs === true;
  const what = `begin the name of a model made with it${fromOutputs ? ', or trained on its outputs,' : ''} with “${prefix}”`;
  // Whoever trains on outputs makes models; a service makes them available as weights do.
  const due: readonly Distribution[] = fromOutputs ? ['weights', 'product', 'service'] : ['weights'];
  const judgement = distributed('namePrefix', license, context, due, what);
  if (judgement.state !== 'unmet' && judgement.state !== 'met') return judgement;
  const names = context.evidence?.filter(({ clause }) => clause === 'namePrefix') ?? [];
  if (names.some(({ fulfils }) => !fulfils))
    return { state: 'unmet', reason: `${sentence(what)}; a name that is published here does not.` };
  // No name is published here: there is nothing to be seen either way.
  return names.length > 0
    ? judgement
    : { state: 'applies', reason: `${sentence(what)}; no such name is published here.` };
};

const notice: Judge = (license, context) =>
  license.clauses.notice === null
    ? null
    : distributed(
        'notice',
        license,
        context,
        ['weights', 'product'],
        'ship a notice file with the licence’s notice',
      );

const licenseCopy: Judge = (license, context) =>
  license.clauses.licenseCopy === null
    ? null
    : distributed('licenseCopy', license, context, ['weights', 'product'], 'pass on a copy of the licence');

const outputsMayTrainOtherModels: Judge = ({ clauses }, { project }) =>
  clauses.outputsMayTrainOtherModels?.value === false
    ? forbidden(
        'Outputs may not train models other than Llama and its derivatives',
        project.trainsOnOutputs,
        ['does so', 'does not do so'],
      )
    : null;

const euMultimodalExcluded: Judge = ({ clauses }, { project, multimodal }) => {
  if (clauses.euMultimodalExcluded === null) return null;
  if (!multimodal)
    return { state: 'not-applicable', reason: 'Covers multimodal models only, and none is in use.' };
  const inEu = hasSeatInEu(project);
  if (inEu === null)
    return {
      state: 'unknown',
      reason:
        'Multimodal models are not licensed to companies based in the EU; whether the project’s place of business is there is not stated.',
    };
  return inEu
    ? {
        state: 'applies',
        reason:
          'The project is based in the EU: multimodal models are not licensed to it (end users of a product are exempt).',
      }
    : {
        state: 'not-applicable',
        reason: 'The project’s principal place of business is not in the EU.',
      };
};

const acceptableUse: Judge = ({ clauses }) =>
  clauses.acceptableUse === null
    ? null
    : { state: 'applies', reason: 'The acceptable use policy is part of the licence.' };

/** In the order in which people are shown them. */
const judges: readonly (readonly [clause: keyof Clauses, judge: Judge])[] = [
  ['commercialUse', commercialUse],
  ['mauLimit', mauLimit],
  ['attribution', attribution],
  ['namePrefix', namePrefix],
  ['notice', notice],
  ['licenseCopy', licenseCopy],
  ['outputsMayTrainOtherModels', outputsMayTrainOtherModels],
  ['euMultimodalExcluded', euMultimodalExcluded],
  ['acceptableUse', acceptableUse],
];

/** What is forbidden to everybody: it depends on whether the project says that it does so. */
function forbidden(
  ban: string,
  answer: boolean | undefined,
  [does, doesNot]: readonly [does: string, doesNot: string],
): Judgement {
  if (answer === undefined)
    return { state: 'unknown', reason: `${ban}; whether the project ${does} is not stated.` };
  return answer
    ? { state: 'unmet', reason: `${ban}, and the project ${does}.` }
    : { state: 'met', reason: `${ban}; the project ${doesNot}.` };
}

type Distribution = NonNullable<ProjectFacts['distributes']>[number];

/** A duty of those who distribute the model; where somebody has looked for evidence, it is met or unmet. */
function distributed(
  clause: keyof Clauses,
  license: License,
  { project: { distributes }, evidence }: DutyContext,
  due: readonly Distribution[],
  what: string,
): Judgement {
  if (distributes === undefined)
    return {
      state: 'unknown',
      reason: `Anyone who distributes ${inWords(due)} must ${what}; what the project distributes is not stated.`,
    };
  const hit = distributes.filter((kind) => due.includes(kind));
  if (hit.length === 0)
    return {
      state: 'not-applicable',
      reason: `Only those who distribute ${inWords(due)} must ${what}.`,
    };
  const reason = `The project distributes ${inWords(hit)}: ${what}`;
  if (evidence == null || !leavesTraces(license, clause)) return { state: 'applies', reason: `${reason}.` };
  return evidence.some((one) => one.clause === clause && one.fulfils)
    ? { state: 'met', reason: `${reason}.` }
    : { state: 'unmet', reason: `${reason}; no file here does so.` };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inWords(kinds: readonly Distribution[]): string {
  const words: Record<Distribution, string> = {
    weights: 'weights',
    product: 'a product',
    service: 'a service',
    internal: 'nothing',
  };
  return listWords(kinds.map((kind) => words[kind]));
}
