import type { Dataset } from '../../dataset/dataset.ts';
import type { Named } from '../../dataset/matcher.ts';
import { coreName } from '../../dataset/names.ts';
import type { Resolution } from '../../reference.ts';
import { parseName } from '../grammar/nameGrammar.ts';
import { isMetaOrg } from '../organisations.ts';
import type { Spelling } from '../spelling.ts';
import { ofModel, ofRecord } from './resolutions.ts';

/** What a record of the dataset lists by this very name; `silent` where nothing is to be said. */
export function byDataset(spelling: Spelling, name: string, dataset: Dataset): Resolution | 'silent' | null {
  const { org, tag } = spelling;
  const model = dataset.modelsBySpelling.get((org === null ? name : `${org}/${name}`).toLowerCase());
  const parsed = parseName(name);
  // The words of a name alone say more, but where a size is listed with it, which may be wrong.
  const isSized = tag === null && parsed?.size != null && name.toLowerCase() !== model?.id;
  const isListed = org !== null || parsed === null || isSized;
  if (model !== undefined && isListed) return ofModel(model, dataset, null);
  // A word that the grammar takes for somebody else's may belong to a name of Meta's: `muse-spark-open`.
  if (parsed !== null && parsed.foreign.length > 0) {
    const own = dataset.modelsBySpelling.get(coreName(name));
    if (own !== undefined) return ofModel(own, dataset, isMetaOrg(org) ? null : org);
  }
  const named =
    // `build.nvidia.com/nemotron` is a line of NVIDIA's own, not what Ollama calls so.
    (org === null && spelling.platform !== 'nvidia-nim' ? inOllama(spelling, name, dataset) : null) ??
    dataset.named.byName(org, name) ??
    otherSpelling(spelling, name, dataset);
  if (named === null) return null;
  // Only what could be taken for a Llama has to be told apart from one; all else is left alone.
  if (named.kind === 'lookalike' && !/llama|muse-(?:spark|glimmer|wonder)/i.test(name)) return 'silent';
  return ofRecord(named, spelling, name, dataset);
}

/** A name that stands for all of its tags stands for those of its own size: there is no `nemotron:4b` at Ollama. */
function inOllama({ tag }: Spelling, name: string, dataset: Dataset): Named | null {
  const named = dataset.named.inOllama(name, tag);
  if (named?.kind !== 'derivative' || tag === null) return named;
  const sized = /(?:^|-)(\d+(?:\.\d+)?b)(?=-|$)/;
  const own = sized.exec(named.derivative.id)?.[1];
  const asked = sized.exec(tag.toLowerCase())?.[1];
  return own === undefined || asked === undefined || own === asked ? named : null;
}

/**
 * Some hosts write `_` for `-`, registries of images write the size as a tag, and quantisers leave out the `v` of a
 * version, `wizardLM-13B-1.0`.
 */
function otherSpelling({ org, tag }: Spelling, name: string, dataset: Dataset): Named | null {
  const dashed = name.replaceAll('_', '-');
  const sized = tag !== null && /^\d+b(?:-|$)/i.test(tag) ? `${dashed}-${tag}` : dashed;
  const versioned = sized.replace(/-(?=\d\.\d(?:-|$))/, '-v');
  return [sized, versioned].reduce<Named | null>(
    (named, other) => named ?? (other === name ? null : dataset.named.byName(org, other)),
    null,
  );
}
