import type { PlatformRule } from '../spelling.ts';

/** Databricks: serving endpoints `databricks-meta-llama-3-1-8b-instruct`, Unity Catalog `system.ai.llama_v3_3_70b_instruct`. */
const endpoint = /^databricks-((?:meta-)?llama-[\w.-]+)$/i;
const catalog = /system\.ai\.((?:meta_)?(?:code_?)?llama[\w.-]+)/i;

export const databricks: PlatformRule = ({ segments }) => {
  const last = segments[segments.length - 1];
  if (last === undefined) return null;
  const match = endpoint.exec(last.text) ?? catalog.exec(last.text);
  if (match === null) return null;
  const start = last.start + match.index;
  return {
    platform: 'databricks',
    start,
    end: start + match[0].length,
    org: null,
    name: match[1] ?? '',
    tag: null,
    strength: 'certain',
  };
};
