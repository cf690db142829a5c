import type { Dataset } from '../dataset/dataset.ts';
import { isSure } from '../dataset/provenance.ts';
import type { License, Provenance, Retirement } from '../dataset/types.ts';
import { type Explanation, recordsOf } from '../explain.ts';
import { claimWords, sourcesOf } from './words.ts';

interface Fact {
  readonly name: string;
  readonly provenance: Provenance;
}

/** What an answer rests on. */
export interface AnswerBasis {
  /** Of the model, and of its line where that says more. */
  readonly records: readonly Fact[];
  readonly retirement: Retirement | null;
  readonly licenses: readonly License[];
}

/**
 * What is less than sure about a model, its licences and its retirement: who says so, what speaks against it, and
 * why nobody could check. Nothing where several sources agree and none objects.
 */
export function doubtsOf(explanation: Explanation, dataset: Dataset): readonly string[] {
  return doubtsAbout(basisOf(explanation, dataset), dataset);
}

/** The same about the records that an answer rests on. */
export function doubtsAbout(basis: AnswerBasis, dataset: Dataset): readonly string[] {
  return factsOf(basis).flatMap(({ name, provenance }) => {
    const { contradictedBy, note } = provenance;
    const sure = isSure(provenance);
    if (sure && contradictedBy === undefined) return [];
    const claim = claimWords(provenance, sourcesOf(provenance, dataset));
    const against = contradictedBy === undefined ? '' : `; contradicted: ${withStop(contradictedBy)}`;
    const why = sure || note === undefined ? '' : ` ${withStop(note)}`;
    return [`${name}: ${claim}${against === '' ? '.' : against}${why}`];
  });
}

/** `Llama 3.1 8B: Meta’s own words, read on …`, of the facts about the model itself; `null` where there are none. */
export function groundWords(explanation: Explanation, dataset: Dataset): string | null {
  const [fact] = factsOf(basisOf(explanation, dataset));
  if (fact === undefined) return null;
  const { name, provenance } = fact;
  const claim = claimWords(provenance, sourcesOf(provenance, dataset));
  return `${name}: ${claim}${claim.startsWith('read') ? '' : ', read'} on ${provenance.read}`;
}

function basisOf({ reference, licenses }: Explanation, dataset: Dataset): AnswerBasis {
  return {
    records: reference === null ? [] : recordsOf(reference, dataset),
    retirement: reference?.retirement ?? null,
    licenses: licenses.map(({ license }) => license),
  };
}

/** The facts that an answer rests on, those about the model itself first. */
function factsOf({ records: [record, line], retirement, licenses }: AnswerBasis): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (record: Fact | null | undefined): void => {
    if (record != null) facts.push(record);
  };
  add(record);
  // Of the line, what is not said of the model already.
  if (line?.provenance.contradictedBy !== undefined) add(line);
  if (retirement !== null) add({ name: `End on ${retirement.host}`, provenance: retirement.provenance });
  for (const license of licenses) if (license.id !== 'unknown') add(license);
  return facts;
}

function withStop(text: string): string {
  return /[.!?]\s*$/.test(text) ? text.trimEnd() : `${text}.`;
}
