import type { PlatformRule } from '../spelling.ts';

/** Fireworks: `accounts/(fireworks|USER)/models/llama-v3p1-8b-instruct`, the whole of it is the identifier. */
const pattern = /accounts\/([^/]+)\/models\/([^/#]+)/i;

export const fireworks: PlatformRule = ({ token }) => {
  const match = pattern.exec(token.text);
  if (match === null) return null;
  const account = match[1] ?? '';
  return {
    platform: 'fireworks',
    start: match.index,
    end: match.index + match[0].length,
    org: account.toLowerCase() === 'fireworks' ? null : account,
    name: match[2] ?? '',
    tag: null,
    strength: 'certain',
  };
};
