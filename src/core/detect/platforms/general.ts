import type { Platform } from '../../platforms.ts';
import type { Segment } from '../address.ts';
import { type ParsedName, parseName, weight } from '../grammar/nameGrammar.ts';
import { isFolder, isMetaOrg, isRepacker } from '../organisations.ts';
import { routePlatform } from '../routes.ts';
import { type PlatformRule, type Spelling, splitTag } from '../spelling.ts';

/** `ORG/NAME[:TAG]`, `NAME[:TAG]`, behind any number of gateway routes: what most hosts write. */
export const general: PlatformRule = ({ host, scheme, segments, isPath, token }) => {
  if (
    host !== null ||
    (scheme !== null &&
      !(scheme === 'hf' && isPath) &&
      !/^(?:ollama|ngc|model|models|nemo|s3|gs|file|pvc|pvc\+hf|gcs|mlflow-models)$/.test(scheme))
  ) {
    return null;
  }
  // What an account has of its own is called as it likes: `arn:aws:iam::123456789012:role/llama-3-8b`.
  if (ofAccount.test(segments[0]?.text ?? '') && !segments.some(({ text }) => ofJumpStart.test(text)))
    return null;
  // A bucket is no folder, and has a name of its own.
  const path = scheme !== null && /^(?:s3|gs|gcs)$/.test(scheme) ? segments.slice(1) : segments;
  const unrouted = withoutRoutes(path);
  let { platform } = unrouted;
  const rest = unrouted.segments;
  if (scheme === 'ollama') platform = 'ollama';
  if (scheme === 'ngc') platform = 'nvidia-nim';
  const read = isPath || rest.length > 3 ? readPath(rest) : readParts(rest);
  if (read === null) return null;
  const { org, name, end } = withoutColon(read);
  const { name: bareName, tag } = splitTag(name.text);
  // `mmlu_pro:cot::llama3.1` is a task of a benchmark and the format of its prompts.
  if (org === null && tag?.includes('::') === true) return null;
  // A key of TOML: `[models.llama-3-8b]`.
  const key = org === null ? (/^models\.(?=[a-z])/i.exec(bareName)?.[0].length ?? 0) : 0;
  const start = org === null ? name.start + key : org.start;
  const orgText = org === null ? null : token.text.slice(org.start, name.start - 1);
  const folder = org === null ? inOneFolder(bareName) : null;
  if (folder !== null) return { platform: 'hugging-face', start, end, tag, strength: 'likely', ...folder };
  return {
    platform: platform ?? guessPlatform(orgText, bareName, tag, rest !== path),
    start,
    end,
    org: orgText,
    name: bareName.slice(key),
    tag,
    strength: orgText === null ? 'bare' : 'likely',
    ...(scheme === 'ollama' || rest !== path ? { form: 'routed' } : {}),
  };
};

/**
 * The head of an ARN whose account is not Amazon's own, but for a package of a model and a path in a bucket. Tokens are
 * bounded to 400 characters.
 */
const ofAccount = /^arn:(?!.*(?::aws:|:model-package$)|[\w-]+:s3:)/;

/** How JumpStart calls a model, and an endpoint that nobody else gave a name. */
const ofJumpStart = /^(?:jumpstart-dft-)?meta-(?:textgeneration|textgenerationneuron|vlm)-/i;

interface Parts {
  readonly org: Segment | null;
  readonly name: Segment;
  readonly end: number;
}

/** Behind the colon stands where a container finds the folder: `-v ./llama-3-8b:/model`. */
function withoutColon(parts: Parts): Parts {
  const { text, start, end } = parts.name;
  if (!text.endsWith(':')) return parts;
  return { ...parts, name: { text: text.slice(0, -1), start, end: end - 1 }, end: end - 1 };
}

/**
 * A repository as text-generation-webui and others call its folder, `TheBloke_guanaco-33B-GPTQ`: of a name that hides
 * what it is the organisation tells. Those with short names are words, and so is what has no number: `facebook_opt-in`.
 */
function inOneFolder(text: string): Pick<Spelling, 'org' | 'name'> | null {
  const [, org = '', name = ''] = /^([A-Za-z][A-Za-z-]{4,})_(?=.*\d)(.+)$/.exec(text) ?? [];
  const isPublished = isRepacker(org) || isMetaOrg(org);
  return isPublished && parseName(text) === null ? { org, name } : null;
}

const isWord = /^[a-z][a-z_-]+$/;

function withoutRoutes(segments: readonly Segment[]): {
  platform: Platform | null;
  segments: readonly Segment[];
} {
  let platform: Platform | null = null;
  let rest = segments;
  let previous = '';
  for (;;) {
    const first = rest[0];
    if (first === undefined) break;
    const colon = first.text.indexOf(':');
    const head = colon < 0 ? first.text : first.text.slice(0, colon);
    // `meta/…` is an organisation where a name follows a slash, and a route in `meta:muse-spark-1.1`.
    const isPart = colon < 0 && (rest.length < 2 || head === 'meta');
    // `ollama/Ollama/llama3.2`: written as the host writes itself, which is no publisher, as Snowflake is one.
    const isRepeated = previous === 'ollama' && head === 'Ollama';
    const known = isPart ? undefined : routePlatform(isRepeated ? previous : head);
    // A tag has no slash and no tag behind it: what stands before such a colon is a route, whoever gave it its name.
    const isNoTag =
      rest.length > 1 || (/^[^:]+:[^:]+$/.test(first.text.slice(colon + 1)) && !/llama/.test(head));
    const route = known === undefined && colon > 0 && isNoTag && isWord.test(head) ? null : known;
    if (route === undefined) break;
    platform = route ?? platform;
    previous = head;
    if (colon < 0) rest = rest.slice(1);
    else {
      const skip = /^:+/.exec(first.text.slice(colon))?.[0].length ?? 1;
      const start = first.start + colon + skip;
      const behind = { text: first.text.slice(colon + skip), start, end: first.end };
      // `models:/llama-2-7b/1`: nothing stands between such a route and the slash.
      rest = behind.text === '' ? rest.slice(1) : [behind, ...rest.slice(1)];
    }
  }
  return { platform, segments: rest };
}

function readParts(segments: readonly Segment[]): Parts | null {
  const first = segments[0];
  if (first === undefined) return null;
  const named = bestNamed(segments);
  if (named === null && isFolder(first.text)) return readPath(segments);
  const at = named === null ? Math.min(1, segments.length - 1) : named.index;
  const name = segments[at];
  if (name === undefined) return null;
  const inFolder = segments.slice(0, at).some((segment) => isFolder(segment.text));
  const org = at === 0 ? null : inFolder ? knownBefore(segments, at) : organisationAt(segments, at);
  if (at > 0 && org === null && named === null) return inFolderOfModels(segments);
  const after = segments[at + 1];
  // Inference.net writes the quantisation behind another slash.
  const end = after !== undefined && /^(?:fp|bf|int)-?\d+$/i.test(after.text) ? after.end : name.end;
  return { org, name, end };
}

/** `models/nllb-200-3.3B`: what lies in such a folder under a name with a number may be a model that its name hides. */
function inFolderOfModels(segments: readonly Segment[]): Parts | null {
  const at = segments.findLastIndex(({ text }) => /^(?:models?|weights|checkpoints?|llms?)$/i.test(text)) + 1;
  const isCopy = isRepacker(segments[at]?.text ?? null);
  const org = isCopy ? (segments[at] ?? null) : null;
  const name = segments[isCopy ? at + 1 : at];
  return at === 0 || name === undefined || !/\d/.test(name.text) ? null : { org, name, end: name.end };
}

/** Of three parts the first is a gateway that the routes do not list, except in NVIDIA's own catalogue. */
function organisationAt([first, second]: readonly Segment[], at: number): Segment | null {
  if (at !== 2 || second === undefined || first?.text === 'nvidia') return first ?? null;
  return second.text !== 'meta' && routePlatform(second.text) !== undefined ? null : second;
}

/** On a disk only organisations that are known as such are read as organisations; the rest are folders. */
function readPath(segments: readonly Segment[]): Parts | null {
  const named = bestNamed(segments);
  if (named === null) {
    const at = segments.findIndex((segment) => isMetaOrg(segment.text) && segment.text !== 'meta');
    const org = segments[at];
    const name = segments[at + 1];
    return org === undefined || name === undefined
      ? inFolderOfModels(segments)
      : { org, name, end: name.end };
  }
  return { org: knownBefore(segments, named.index), name: named.segment, end: named.segment.end };
}

/** The organisation right in front, if it is known as one; Ollama's `library` is none. */
function knownBefore(segments: readonly Segment[], at: number): Segment | null {
  const before = segments[at - 1];
  if (before === undefined || isFolder(before.text)) return null;
  return isMetaOrg(before.text) || isRepacker(before.text) ? before : null;
}

function bestNamed(
  segments: readonly Segment[],
): { segment: Segment; index: number; parsed: ParsedName } | null {
  let best: { segment: Segment; index: number; parsed: ParsedName } | null = null;
  segments.forEach((segment, index) => {
    const parsed = parseName(segment.text);
    if (parsed === null || weight(parsed) === 0) return;
    if (best === null || weight(parsed) > weight(best.parsed)) best = { segment, index, parsed };
  });
  return best;
}

const byWord: readonly (readonly [RegExp, Platform])[] = [
  [/-maas$/i, 'vertex'],
  [/-mlc(?:-1k)?$/i, 'mlc'],
  [ofJumpStart, 'jumpstart'],
  [
    /-(?:versatile|instant|specdec)$|-405b-reasoning$|-(?:8192|4096|32768)(?:-|$)|^llama-3\.2-\d+b-(?:(?:text|vision)-)?preview$/i,
    'groq',
  ],
  [/-turbo(?:-free)?$|(?<!nova)-lite(?:-free)?$/i, 'together'],
  [/^llama_v\d/i, 'tensorrt-llm'],
  [/^llama-\d(?:\.\d)?-sonar-/i, 'perplexity'],
  [/^(?:cerebras|groq)-llama-4-/i, 'llama-api'],
  [/-(?:l4|a100|h100|mi300x|gh200|tpu|cpu)(?:-\d+g?b?)?$/i, 'kubeai'],
];

/**
 * What only Ollama writes behind a model that one of its users published, `acme/hermes-llama3:8b-q4_0`; `:8b` could be
 * the tag of an image. Behind a GGUF repository of Hugging Face a quantisation stands, too.
 */
const ofOllama = /(?:^|-)q[2-8]_\w{1,8}$/i;

/** Behind the route of another host, a word that one host likes says nothing. */
function guessPlatform(
  org: string | null,
  name: string,
  tag: string | null,
  routed: boolean,
): Spelling['platform'] {
  if (!routed) {
    // Groq's own ids have no organisation: `h2oai/h2ogpt-4096-llama2-7b-chat` is not served there.
    for (const [pattern, platform] of byWord)
      if (pattern.test(name) && (platform !== 'groq' || org === null)) return platform;
  }
  const lowerOrg = org?.toLowerCase() ?? null;
  if (lowerOrg === null) {
    if (/^muse-(?:spark|wonder)/i.test(name)) return 'meta-model-api';
    if (
      /^Llama\d(?:\.\d)?-\d|^Llama-(?:2|3|4|Guard)/.test(name) &&
      tag !== null &&
      /^(?:bf16|int4|fp8)/.test(tag)
    )
      return 'llama-models';
    const sized = tag !== null && /^\d+(?:\.\d+)?(?:x\d+)?b(?:-|$)/i.test(tag);
    // Bounded to 400 characters, as every token.
    return sized || /^(?:code)?llama(?:-[a-z]+)?\d?(?:\.\d)?(?:-vision)?$/.test(name) ? 'ollama' : 'unknown';
  }
  if (lowerOrg === 'ai' || lowerOrg.endsWith('/aikit')) return 'docker';
  if (lowerOrg.startsWith('nim/') || lowerOrg.startsWith('nvidia/nemo')) return 'nvidia-nim';
  if (tag !== null && /^[0-9a-f]{64}$/.test(tag)) return 'replicate';
  if (tag !== null && /^(?:free|nitro|extended|beta|floor)$/.test(tag)) return 'openrouter';
  if (tag !== null && ofOllama.test(tag) && !/gguf/i.test(name)) return 'ollama';
  if (lowerOrg === 'meta') return 'unknown';
  if (lowerOrg === 'meta-llama' && /^llama-\d-\d-/.test(name)) return 'watsonx';
  return 'hugging-face';
}
