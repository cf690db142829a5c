import type { Dataset } from '../dataset/dataset.ts';
import type { Alternative, PolicyEvent } from '../dataset/types.ts';
import type { Explanation } from '../explain.ts';
import { respell } from '../respell.ts';
import { didYouMean } from '../text/nearest.ts';
import { nameOf, statusWords } from './words.ts';

/** What is explained, by the name that people know; where only the line is known, with the query behind it. */
export function titleOf({ query, reference }: Explanation, dataset: Dataset): string {
  const resolution = reference?.resolution;
  if (resolution?.kind === 'lookalike') return resolution.lookalike.name;
  if (resolution?.kind !== 'known') return query;
  const { family } = resolution.identity;
  const known = resolution.model?.name ?? resolution.derivative?.name;
  return known ?? (family === null ? query : `${nameOf(family, dataset)} (${query})`);
}

/** What became of it, and what becomes of the host that serves it. */
export function standingOf({ status, reference, replacement }: Explanation): string {
  const words = reference?.resolution.kind === 'endpoint' ? 'hosted endpoint' : statusWords[status];
  const retirement = reference?.retirement;
  if (!retirement) return words;
  const { host, retired, atLatest = false } = retirement;
  const instead = replacement === null ? '' : `, use ${replacement}`;
  return status === 'retired-endpoint'
    ? `retired on ${host} ${atLatest ? 'by' : 'since'} ${retired}${instead}`
    : `${words}, retires on ${host} ${atLatest ? 'by' : 'on'} ${retired}${instead}`;
}

/** Why nothing can be said of terms, that this does not allow anything, and what a misspelt name was meant to be. */
export function unknownWords({ query, reference, licenses }: Explanation, dataset: Dataset): string {
  const why =
    reference === null && licenses.length === 0
      ? 'The dataset knows no model of Meta, and none built on one, by this name'
      : 'Its terms are not known here';
  const isKnown = reference !== null && reference.resolution.kind !== 'unknown';
  const meant = isKnown ? undefined : respell(query, dataset);
  return `${why}, so it is not known to be allowed: check the name, or read the terms at its source.${didYouMean(meant)}`;
}

/** Models of the same class; none for a model that is permissive itself. */
export function alternativesTo({ alternatives, licenses }: Explanation): readonly Alternative[] {
  const isPermissive = licenses.length > 0 && licenses.every(({ license }) => license.kind === 'permissive');
  return isPermissive ? [] : alternatives;
}

/** What happened and was not refuted, newest first; only what concerns the model's own line if anything does. */
export function changesOf({ events, model }: Explanation): readonly PolicyEvent[] {
  const told = events.filter(({ provenance }) => provenance.confidence !== 'refuted').toReversed();
  const own = told.filter(({ families }) => model?.family != null && families.includes(model.family));
  return own.length > 0 ? own : told;
}
