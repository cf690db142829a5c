import type { Dataset } from '../dataset/dataset.ts';
import type { Derivative, Lookalike } from '../dataset/types.ts';

/**
 * The cheap first look: where could an identifier be? The pattern names every beginning that a reference can have;
 * text without a hit is not looked at again.
 */

/** Stems of the grammar and organisations of Meta, for hosts that test bytes before they decode them. */
const fixed = [
  'llama',
  'muse[-_ ]?(?:spark|glimmer|wonder|image)',
  'prompt[-_]?guard',
  '(?:facebook|facebookai|metaresearch|meta-models)(?:/|--|%2f)',
  '(?<![a-z0-9.])meta/',
  'api\\.meta\\.ai',
];

/**
 * A pattern that finds every candidate, made from the dataset once. Global and case-insensitive; works on Latin-1
 * text as well as on decoded text, because every needle is ASCII.
 */
export function needlesOf(dataset: Dataset): RegExp {
  const words = new Set<string>();
  for (const record of [...dataset.files.derivatives, ...dataset.files.lookalikes])
    for (const word of wordsOf(record)) words.add(word);
  for (const { stem, family } of dataset.nameStems) if (family.distinctive) words.add(stem);
  for (const model of dataset.files.models)
    for (const alias of model.aliases ?? []) words.add(alias.toLowerCase());
  const own = [...words].filter((word) => !/llama|muse-/.test(word)).sort();
  const escaped = own.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const hidden = escaped.length === 0 ? [] : [`(?<![a-z0-9])(?:${escaped.join('|')})`];
  return new RegExp([...fixed, ...hidden].join('|'), 'gi');
}

/** The beginning of each name of a record, up to the first wildcard. */
function wordsOf(record: Derivative | Lookalike): readonly string[] {
  const words: string[] = [];
  for (const entry of record.match) {
    const name = entry.toLowerCase().slice(entry.lastIndexOf('/') + 1);
    const literal = name.slice(0, name.includes('*') ? name.indexOf('*') : undefined);
    if (literal.length >= 4) words.push(literal);
    else if (entry.includes('/'))
      words.push(entry.toLowerCase().slice(0, entry.indexOf('/') + 1 + literal.length));
  }
  for (const name of record.ollama ?? []) {
    const base = name.toLowerCase();
    if (base.length >= 4) words.push(base);
  }
  return words;
}
