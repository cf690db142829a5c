import type { Platform } from '../../platforms.ts';
import { routePlatform } from '../routes.ts';
import { type PlatformRule, splitTag } from '../spelling.ts';

interface Host {
  readonly host: RegExp;
  readonly platform: Platform;
  /** What stands in front of an id in a path. */
  readonly head: RegExp;
  /** What addresses have in them that lead to a model, where the host has others. */
  readonly path?: RegExp;
}

/** Pages and registries of hosts whose path ends in the host's own id. */
const hosts: readonly Host[] = [
  { host: /^(?:www\.)?ollama\.com$/, platform: 'ollama', head: /^(?:library)$/ },
  { host: /^registry\.ollama\.ai$/, platform: 'ollama', head: /^(?:library)$/ },
  { host: /^nvcr\.io$/, platform: 'nvidia-nim', head: /^nim$/ },
  { host: /^build\.nvidia\.com$/, platform: 'nvidia-nim', head: /^$/ },
  {
    host: /^(?:ai|integrate)\.api\.nvidia\.com$/,
    platform: 'nvidia-nim',
    head: /^(?:v\d|gr|vlm|cv|genai|retrieval)$/,
  },
  {
    host: /^(?:docker\.io|hub\.docker\.com|registry-1\.docker\.io|index\.docker\.io)$/,
    platform: 'docker',
    head: /^(?:r|_)$/,
  },
  { host: /^ghcr\.io$/, platform: 'docker', head: /^$/ },
  { host: /^openrouter\.ai$/, platform: 'openrouter', head: /^(?:models|api|v1)$/ },
  { host: /^replicate\.com$/, platform: 'replicate', head: /^$/ },
  { host: /^api\.replicate\.com$/, platform: 'replicate', head: /^(?:v1|models)$/ },
  { host: /^(?:api\.)?together\.(?:ai|xyz)$/, platform: 'together', head: /^models$/ },
  {
    host: /^github\.com$/,
    platform: 'github-models',
    head: /^(?:marketplace|models|azureml-meta)$/,
    path: /\/marketplace\/models\//,
  },
  { host: /^(?:www\.)?kaggle\.com$/, platform: 'kaggle', head: /^models$/ },
  { host: /^(?:localhost|[a-z0-9.-]+):?$/, platform: 'docker', head: /^$/ },
];

/** Container images and model pages: the host is cut off, `ORG/NAME[:TAG]` is left. */
export const hostedPage: PlatformRule = ({ host, scheme, segments, token }) => {
  if (host === null) return null;
  const web = scheme !== null && /^(?:git\+)?(?:https?|ssh|git)$/.test(scheme);
  const known = hosts.find(
    (candidate) => candidate.host.test(host) && (candidate.path?.test(token.text) ?? true),
  );
  // Any other web address is a document about a model, not a use of it.
  const entry = web && known?.platform === 'docker' ? interfaceOf(host, token.text) : known;
  if (entry === undefined) return null;
  let at = 0;
  while (at < segments.length && entry.head.test(segments[at]?.text ?? '')) at += 1;
  const last = segments[segments.length - 1];
  const first = segments[at];
  if (first === undefined || last === undefined) return null;
  const end = web
    ? (segments[Math.min(at + (entry.platform === 'ollama' ? 0 : 1), segments.length - 1)] ?? last)
    : last;
  const org = end === first ? null : first.text;
  return {
    platform: entry.platform,
    start: first.start,
    end: end.end,
    org,
    ...splitTag(end.text),
    strength: 'likely',
  };
};

/** OpenAI's interface, which tells of one model: `https://api.groq.com/openai/v1/models/ID`. */
function interfaceOf(host: string, address: string): Host | undefined {
  const [isApi, name = ''] = /^(?:api\.([\w-]+)\.[\w.-]+|localhost)$/.exec(host) ?? [];
  if (isApi === undefined || !/\/v\d\/models\/./.test(address)) return undefined;
  return {
    host: /^/,
    platform: routePlatform(name) ?? 'unknown',
    head: /^(?:openai|inference|api|v\d|models)$/,
  };
}
