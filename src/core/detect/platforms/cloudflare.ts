import type { PlatformRule } from '../spelling.ts';

/** Cloudflare Workers AI: `@cf/ORG/name`, `@hf/ORG/name`, also behind a route or in an address. */
const pattern = /@(?:cf|hf)\/([\w.-]+)\/([\w.\-\u0001]+)/i;

export const cloudflare: PlatformRule = ({ token }) => {
  const match = pattern.exec(token.text);
  if (match === null) return null;
  return {
    platform: 'cloudflare',
    start: match.index,
    end: match.index + match[0].length,
    org: match[1] ?? null,
    name: match[2] ?? '',
    tag: null,
    strength: 'certain',
  };
};
