import type { PlatformRule } from '../spelling.ts';

/** Hosts that carry the model in their own name: `llama3-1-405b.lepton.run`, `NAME.REGION.models.ai.azure.com`. */
export const hostName: PlatformRule = ({ host, token }) => {
  if (host === null) return null;
  const platform = host.endsWith('.lepton.run')
    ? 'lepton'
    : /\.(?:models|inference)\.ai\.azure\.com$/.test(host)
      ? 'azure'
      : null;
  if (platform === null) return null;
  const start = token.text.toLowerCase().indexOf(host);
  const label = host.slice(0, host.indexOf('.'));
  return {
    platform,
    start,
    end: start + label.length,
    org: null,
    name: label.replace(/-serverless$/, ''),
    tag: null,
    strength: 'certain',
  };
};
