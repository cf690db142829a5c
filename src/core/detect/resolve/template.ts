import type { Dataset } from '../../dataset/dataset.ts';
import type { Resolution } from '../../reference.ts';
import { type ParsedName, weight } from '../grammar/nameGrammar.ts';
import { isMetaOrg, publishesMore } from '../organisations.ts';
import { placeholderMark } from '../placeholder.ts';
import type { Spelling } from '../spelling.ts';

/** Names with a placeholder: `meta-llama/{name}`, `llama3.2:$SIZE`. */

/** Whether a part of a spelling is put in at run time. */
export function holdsPlaceholder({ org, name, tag }: Spelling): boolean {
  return [org, name, tag].some((part) => part?.includes(placeholderMark) === true);
}

/** `decided` where the placeholder stands behind everything that decides the model; `null` where it names none. */
export function resolveTemplate(
  spelling: Spelling,
  parsed: ParsedName | null,
  dataset: Dataset,
): Resolution | null | 'decided' {
  const { org, name, tag } = spelling;
  const unresolved: Resolution = { kind: 'unresolved' };
  if (name.endsWith('-evals')) return null;
  if (!name.includes(placeholderMark)) {
    if (parsed === null || weight(parsed) === 0) return null;
    // Whose model it is decides what it was made of.
    if (org?.includes(placeholderMark) === true) return unresolved;
    // `llama3.2:$SIZE`: the tag says which one.
    return tag?.includes(placeholderMark) === true && parsed.size === null ? unresolved : 'decided';
  }
  const decides = parsed !== null && !parsed.placeholder && (parsed.version !== null || parsed.size !== null);
  if (decides && org?.includes(placeholderMark) !== true) return 'decided';
  // A plain `llama` with other words is software: `${BIN}/llama-server-${name}`.
  if (parsed !== null) return weight(parsed) === 0 && parsed.resource && !isMetaOrg(org) ? null : unresolved;
  if (!isMetaOrg(org)) return null;
  // Of who publishes more than models, only a known line is one.
  const lower = name.toLowerCase();
  const known = dataset.nameStems.some(({ stem }) => lower.startsWith(stem));
  return known || !publishesMore(org) ? unresolved : null;
}
