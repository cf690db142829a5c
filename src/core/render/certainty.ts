import type { Dataset } from '../dataset/dataset.ts';
import { isSure } from '../dataset/provenance.ts';
import type { Provenance } from '../dataset/types.ts';
import { type Explanation, recordsOf } from '../explain.ts';
import { claimWords, sourcesOf } from './words.ts';

interface Fact {
  readonly name: string;
  readonly provenance: Provenance;
}

/**
 * What is less than sure about a model, its licences and its retirement: who says so, what speaks against it, and
 * why nobody could check. Nothing where several sources agree and none objects.
 */
export function doubtsOf(explanation: Explanation, dataset: Dataset): readonly string[] {
  return factsOf(explanation, dataset).flatMap(({ name, provenance }) => {
    const { contradictedBy, note } = provenance;
    const sure = isSure(provenance);
    if (sure && contradictedBy === undefined) return [];
    const claim = claimWords(provenance, sourcesOf(provenance, dataset));
    const against = contradictedBy === undefined ? '' : `; contradicted: ${withStop(contradictedBy)}`;
    const why = sure || note === undefined ? '' : ` ${withStop(note)}`;
    return [`${name}: ${claim}${against === '' ? '.' : against}${why}`];
  });
}

/** How sure the facts about a model itself are, and when their sources were read; `null` where there are none. */
export function groundWords(explanation: Explanation, dataset: Dataset): string | null {
  const [fact] = factsOf(explanation, dataset);
  if (fact === undefined) return null;
  const { provenance } = fact;
  const claim = claimWords(provenance, sourcesOf(provenance, dataset));
  return claim.startsWith('read') ? `${claim} on ${provenance.read}` : `${claim}, read on ${provenance.read}`;
}

/** The facts that an answer rests on, those about the model itself first. */
function factsOf({ reference, licenses }: Explanation, dataset: Dataset): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (record: Fact | null | undefined): void => {
    if (record != null) facts.push(record);
  };
  const [record, family] = reference === null ? [] : recordsOf(reference, dataset);
  add(record);
  // Of the line, what is not said of the model already.
  if (family?.provenance.contradictedBy !== undefined) add(family);
  const { retirement } = reference ?? {};
  if (retirement) add({ name: `End on ${retirement.host}`, provenance: retirement.provenance });
  for (const { license } of licenses) if (license.id !== 'unknown') add(license);
  return facts;
}

function withStop(text: string): string {
  return /[.!?]\s*$/.test(text) ? text.trimEnd() : `${text}.`;
}
