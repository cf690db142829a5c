import type { Dataset } from '../../dataset/dataset.ts';
import { coreName } from '../../dataset/names.ts';
import type { Model } from '../../dataset/types.ts';
import type { Resolution } from '../../reference.ts';
import type { ParsedName } from '../grammar/nameGrammar.ts';
import { isMetaOrg, isRepacker } from '../organisations.ts';
import type { Spelling } from '../spelling.ts';
import { lineName, lineOf } from './lineOf.ts';
import { modelNamesOf } from './modelNames.ts';
import { contradicts, modelOf } from './modelOf.ts';
import { nearestInSize, neverReleased } from './neverReleased.ts';
import { madeFrom, nonexistent, ofFamily, ofModel, unknownModel } from './resolutions.ts';

/** What the words of a name say: its line, its version and size, whether other words make it a derivative. */
export function byGrammar(
  spelling: Spelling,
  parsed: ParsedName,
  name: string,
  dataset: Dataset,
): Resolution | null {
  const metaOrg = isMetaOrg(spelling.org);
  const derived = parsed.foreign.some((word) => !isOfHost(word, metaOrg, spelling.platform));
  const familyId = lineOf(parsed, derived) ?? (isOfFirst(name, parsed) ? 'llama-1' : null);
  const maker = metaOrg || !derived ? 'meta' : spelling.org;
  if (familyId === null) {
    // A size alone (`llama-8b-chat`) is a Llama of a generation that the name does not say.
    if (parsed.size === null) return metaOrg ? unknownModel(null, 'meta') : null;
    if (spelling.strength === 'bare' && !isLlamaSize(parsed.size, dataset)) return null;
    return unknownModel(null, derived ? spelling.org : 'meta', derived ? coreName(name) : null);
  }
  const family = dataset.families.get(familyId);
  if (family === undefined) {
    if (derived && !metaOrg) return unknownModel(null, spelling.org, coreName(name));
    // Hosts list Muse Image; that no source was read on it does not make it a model that never was.
    if (parsed.stem === 'muse-image') return unknownModel(null, 'meta');
    const why = `there is no ${lineName(parsed)}`;
    return nonexistent({ family: null, maker: 'meta' }, why, nearestInSize(parsed, dataset));
  }
  const candidates = modelNamesOf(family.id, dataset);
  const model = modelOf(candidates, parsed, spelling);
  if (derived && !metaOrg) return madeFrom(model?.id ?? family.id, spelling, name, parsed.vision, dataset);
  if (derived) return unknownModel(family.id, 'meta');
  if (model !== null)
    return ofModel(model, dataset, metaOrg || spelling.org === null ? null : spelling.org, parsed.vision);
  if (contradicts(parsed, candidates)) {
    if (isToy(spelling, parsed)) return null;
    // A size that no Llama has is somebody's own: pruned, grown, or made small for tests. So is any size under the name
    // of somebody who publishes more than copies: `elinas/Llama-3-13B-Instruct`.
    const isOwnSize = !metaOrg && spelling.org !== null && parsed.size !== null;
    return isOwnSize && !(isRepacker(spelling.org) && isLlamaSize(parsed.size, dataset))
      ? madeFrom(family.id, spelling, name, parsed.vision, dataset)
      : neverReleased(parsed, family, candidates, dataset, maker);
  }
  const usual = family.licenses.length === 0 ? usualModel(spelling, name, dataset) : undefined;
  return usual === undefined ? ofFamily(family, maker, parsed.vision) : ofModel(usual, dataset, null);
}

/**
 * Whether a tune without a version has a size of the first LLaMA alone right behind the stem:
 * `oasst-sft-6-llama-30b`. A size in front is the tune's own, `yayi2-30b-llama`.
 */
function isOfFirst(name: string, { stem, version, stemEnd }: ParsedName): boolean {
  return stem === 'llama' && version === null && /^[-_]?(?:30|33|65)b(?![a-z0-9])/i.test(name.slice(stemEnd));
}

/** What a host serves by a name without a size, where the sizes differ in licence: `llama-guard3` is the 8B at Ollama. */
function usualModel({ org, tag }: Spelling, name: string, dataset: Dataset): Model | undefined {
  const isPlain = org === null && (tag === null || tag === 'latest');
  return isPlain ? dataset.modelsBySpelling.get(name.toLowerCase()) : undefined;
}

/**
 * Words that make no other model where a host serves Meta's weights: Cloudflare's adapters
 * (`@cf/meta-llama/llama-2-7b-chat-hf-lora`), Together's `…-Lite-Pro`, Groq's `llama-3.1-405b-reasoning`, the long
 * context of Fireworks' `llama-v3p1-405b-instruct-long`.
 */
function isOfHost(word: string, metaOrg: boolean, platform: Spelling['platform']): boolean {
  if (platform === 'groq') return word === 'reasoning';
  if (platform === 'fireworks') return word === 'long';
  return metaOrg && /^(?:lora|pro)$/.test(word);
}

/**
 * What only bears the name of a line: checkpoints of a few million weights that tests make, and torchtune's
 * configurations of a TinyLlama, `llama2/1B_…`.
 */
function isToy({ org, platform }: Spelling, { stem, size }: ParsedName): boolean {
  return platform === 'torchtune' || (org === null && stem === 'llama' && size?.endsWith('m') === true);
}

/** Whether any Llama was released in this size. */
function isLlamaSize(size: string, dataset: Dataset): boolean {
  return dataset.files.families.some(
    ({ id }) => /^llama-\d/.test(id) && modelNamesOf(id, dataset).some(({ name }) => name.size === size),
  );
}
