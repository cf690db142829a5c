import type { Dataset } from '../../dataset/dataset.ts';
import type { Family, Model } from '../../dataset/types.ts';
import type { Resolution } from '../../reference.ts';
import type { ParsedName } from '../grammar/nameGrammar.ts';
import { type ModelName, modelNamesOf } from './modelNames.ts';
import { nonexistent } from './resolutions.ts';

/** A line in a version or size that was never released. */
export function neverReleased(
  parsed: ParsedName,
  family: Family,
  candidates: readonly ModelName[],
  dataset: Dataset,
  maker: string | null,
): Resolution {
  const released = candidates.filter(
    (entry) => entry.model.repoIds.length > 0 && sameRole(entry.name, parsed),
  );
  const sameSize = nearestInSize(parsed, dataset);
  const isSized = parsed.size === null || candidates.some(({ name }) => name.size === parsed.size);
  // Who asks for 70B wants 70B: the same size in another line comes before another size of this one.
  const nearest = [...sameSize, ...bySize(released, parsed.size)].slice(0, 4);
  const what = isSized ? 'in this version' : `with ${parsed.size?.toUpperCase()} parameters`;
  return nonexistent({ family: family.id, maker }, `${family.name} was never released ${what}`, nearest);
}

function bySize(candidates: readonly ModelName[], size: string | null): readonly Model[] {
  const wanted = Number.parseFloat(size ?? '0');
  return [...candidates]
    .sort((a, b) => distance(a.name.size, wanted) - distance(b.name.size, wanted))
    .map((entry) => entry.model);
}

function distance(size: string | null, wanted: number): number {
  return Math.abs(Math.log((Number.parseFloat(size ?? '0') + 0.1) / (wanted + 0.1)));
}

/** Released models of the newest lines with the same size. */
export function nearestInSize(parsed: ParsedName, dataset: Dataset): readonly Model[] {
  const lines = ['llama-3.3', 'llama-3.1', 'llama-3.2', 'llama-3', 'llama-2'];
  return lines
    .flatMap((id) => modelNamesOf(id, dataset))
    .filter(
      (entry) =>
        entry.name.size === parsed.size && sameRole(entry.name, parsed) && entry.model.repoIds.length > 0,
    )
    .map((entry) => entry.model)
    .slice(0, 2);
}

function sameRole(a: ParsedName, b: ParsedName): boolean {
  return (
    (a.role === 'instruct') ===
    (b.role !== 'base' && b.role !== 'python' && (b.role === 'instruct' || a.size === '70b'))
  );
}
