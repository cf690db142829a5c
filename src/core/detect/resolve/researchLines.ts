import type { Dataset } from '../../dataset/dataset.ts';
import { coreName } from '../../dataset/names.ts';
import type { Model } from '../../dataset/types.ts';
import type { Resolution } from '../../reference.ts';
import { isMetaOrg, isRepacker } from '../organisations.ts';
import type { Spelling } from '../spelling.ts';
import { madeFrom, nonexistent, ofFamily, ofModel } from './resolutions.ts';

/** What begins like the name of a research line: `sam2-hiera-large`, `nllb-200-3.3B`. */
export function ofResearchLine(spelling: Spelling, name: string, dataset: Dataset): Resolution | null {
  const lower = name.toLowerCase().replaceAll('_', '-');
  const metaOrg = isMetaOrg(spelling.org);
  // Who republishes weights keeps their names, and who serves them.
  const isCopy = isRepacker(spelling.org);
  const entry = dataset.nameStems.find(({ stem, family }) => {
    if (!lower.startsWith(stem) || !boundary(lower, stem)) return false;
    return metaOrg || family.distinctive || ((isCopy || spelling.form === 'routed') && tells(lower, stem));
  });
  if (entry === undefined) return null;
  const { family } = entry;
  const candidates = dataset.files.models.filter((model) => model.family === family.id);
  const core = coreName(lower);
  const model = candidates.find(
    (candidate) =>
      candidate.id === core ||
      candidate.repoIds.some((repoId) => repoId.slice(repoId.indexOf('/') + 1).toLowerCase() === core),
  );
  if (model !== undefined) return ofModel(model, dataset, metaOrg ? null : spelling.org);
  if (!metaOrg && spelling.org !== null && !isCopy)
    return madeFrom(family.id, spelling, lower, false, dataset);
  // OPT-175B was given out on request only; its licence bears its name.
  const others = dataset.licenses.has(core) ? [] : otherSizes(core, candidates);
  if (others.length > 0)
    return nonexistent(
      { family: family.id, maker: family.maker },
      `${family.name} was never released in this size`,
      others.slice(0, 4),
    );
  return ofFamily(family, family.maker, false);
}

/** The models of a line that differ from a name in nothing but the size; none unless there are enough to know them all. */
function otherSizes(core: string, candidates: readonly Model[]): readonly Model[] {
  const sized = /^(.*-)\d{1,4}(?:\.\d{1,2})?[bm]$/;
  const line = sized.exec(core)?.[1];
  const others = candidates.filter(({ id }) => line !== undefined && sized.exec(id)?.[1] === line);
  return others.length < 4 ? [] : others;
}

/** Whether a name begins so that it could hardly be that of another thing: `ai/opt-in` could, `xenova/opt-125m` not. */
function tells(lower: string, stem: string): boolean {
  return stem.length > 4 || /\d/.test(lower.slice(0, stem.length + 1));
}

function boundary(lower: string, stem: string): boolean {
  return stem.endsWith('-') || lower.length === stem.length || !/[a-z]/.test(lower.charAt(stem.length));
}
