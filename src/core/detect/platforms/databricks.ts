import type { Segment } from '../address.ts';
import type { PlatformRule, Spelling } from '../spelling.ts';

/** Databricks: serving endpoints `databricks-meta-llama-3-1-8b-instruct`, Unity Catalog `system.ai.llama_v3_3_70b_instruct`. */
const endpoint = /^databricks-((?:meta-)?llama-[\w.-]+)$/i;
const catalog = /system\.ai\.((?:meta_)?(?:code_?)?llama[\w.-]+)/i;
/** What a catalogue of a workspace's own holds: `main.models.llama_2_7b_hf`. Bounded to 400 characters, as every token. */
const registered = /^[^.@]+\.[^.@]+\.([^.@]+)/;

export const databricks: PlatformRule = ({ segments }) => {
  // MLflow writes a version behind another slash: `models:/system.ai.llama_v3_3_70b_instruct/1`.
  for (const segment of segments.toReversed()) {
    const match = endpoint.exec(segment.text) ?? catalog.exec(segment.text);
    if (match === null) continue;
    const start = segment.start + match.index;
    return {
      platform: 'databricks',
      start,
      end: start + match[0].length,
      org: null,
      name: match[1] ?? '',
      tag: null,
      strength: 'certain',
    };
  }
  return inOwnCatalog(segments);
};

/** Behind the scheme of MLflow's registry: `models:/main.models.llama_2_7b_hf/1`. */
function inOwnCatalog([scheme, segment]: readonly Segment[]): Spelling | null {
  const match = scheme?.text === 'models:' ? registered.exec(segment?.text ?? '') : null;
  if (match === null || segment === undefined) return null;
  return {
    platform: 'unknown',
    start: segment.start,
    end: segment.start + match[0].length,
    org: null,
    name: match[1] ?? '',
    tag: null,
    strength: 'likely',
  };
}
