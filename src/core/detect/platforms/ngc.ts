import type { PlatformRule } from '../spelling.ts';

/** Pages of NVIDIA's catalogue: `https://catalog.ngc.nvidia.com/orgs/nim/teams/meta/containers/llama-3.1-8b-instruct`. */
export const ngc: PlatformRule = ({ host, segments }) => {
  if (host !== 'catalog.ngc.nvidia.com' || segments[0]?.text !== 'orgs') return null;
  const name = segments[segments.findIndex(({ text }) => /^(?:containers|models)$/.test(text)) + 1];
  if (name === undefined || name === segments[0]) return null;
  return {
    platform: 'nvidia-nim',
    start: name.start,
    end: name.end,
    org: null,
    name: name.text,
    tag: null,
    strength: 'likely',
  };
};
