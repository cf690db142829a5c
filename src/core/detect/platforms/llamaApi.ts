import type { PlatformRule } from '../spelling.ts';

/** Addresses of Meta's own endpoints: the Llama API (`api.llama.com`) and the Meta Model API (`api.meta.ai`). */
export const llamaApi: PlatformRule = ({ host, token }) => {
  if (host !== 'api.llama.com' && host !== 'api.meta.ai') return null;
  const start = token.text.toLowerCase().indexOf(host);
  return {
    platform: host === 'api.llama.com' ? 'llama-api' : 'meta-model-api',
    start,
    end: start + host.length,
    org: null,
    name: host,
    tag: null,
    strength: 'certain',
    form: 'endpoint',
  };
};
