import type { Model } from '../../dataset/types.ts';
import type { ParsedName } from '../grammar/nameGrammar.ts';
import type { Spelling } from '../spelling.ts';
import type { ModelName } from './modelNames.ts';

/** The one model that fits everything the name says; of several, the one that adds least. */
export function modelOf(
  candidates: readonly ModelName[],
  parsed: ParsedName,
  spelling: Spelling,
): Model | null {
  if (parsed.size === null && parsed.variant === null && parsed.experts === null && parsed.version === null)
    return null;
  const fitting = candidates.filter((entry) => fits(entry.name, parsed));
  if (fitting.length === 0) return null;
  const deciding = parsed.size !== null || parsed.variant !== null || parsed.experts !== null;
  // Of Muse there is one of each version.
  if (!deciding && fitting.length > 1 && !parsed.stem.startsWith('muse-')) return null;
  const wanted = parsed.role ?? (servesInstruct.has(spelling.platform) ? 'instruct' : null);
  const score = (entry: ModelName): number =>
    (sameKind(entry.name.role, wanted) ? 0 : 4) +
    (entry.name.packaging.length > 0 && !parsed.packaging.some((word) => entry.name.packaging.includes(word))
      ? 1
      : 0) +
    (entry.name.vision === parsed.vision ? 0 : parsed.vision ? 8 : 0);
  return fitting.reduce((best, entry) => (score(entry) < score(best) ? entry : best)).model;
}

function sameKind(a: ParsedName['role'], b: ParsedName['role']): boolean {
  return (a ?? 'base') === (b ?? 'base');
}

/** Whether the name states a size, version or variant that no model of the line has. */
export function contradicts(parsed: ParsedName, candidates: readonly ModelName[]): boolean {
  if (candidates.length === 0) return false;
  const versioned = parsed.stem !== 'llama' && parsed.stem !== 'code-llama' && parsed.version !== null;
  return (
    (parsed.size !== null || parsed.variant !== null || versioned) &&
    !candidates.some((entry) => fits(entry.name, parsed))
  );
}

const totals: Readonly<Record<string, string>> = { '109b': 'scout', '400b': 'maverick' };

function fits(candidate: ParsedName, parsed: ParsedName): boolean {
  if (parsed.version !== null && candidate.stem !== 'llama' && candidate.stem !== 'code-llama') {
    // The first guards have no number in their names.
    if ((candidate.version ?? '1') !== parsed.version) return false;
  }
  const variant =
    parsed.variant ?? (parsed.stem === 'llama' && parsed.size !== null ? totals[parsed.size] : undefined);
  const byExperts = parsed.experts === '128e' ? 'maverick' : parsed.experts === '16e' ? 'scout' : undefined;
  if (variant !== undefined && variant !== null) return candidate.variant === variant;
  if (byExperts !== undefined) return candidate.variant === byExperts;
  return parsed.size === null || sizeOf(candidate) === sizeOf(parsed);
}

/** The 33B of LLaMA 1 is called 30B by most re-uploads. */
function sizeOf({ size }: ParsedName): string | null {
  return size === '30b' ? '33b' : size;
}

/** Hosts on which a name without a role is the instruction-tuned model; elsewhere it is the base model. */
const servesInstruct: ReadonlySet<Spelling['platform']> = new Set<Spelling['platform']>([
  'ollama',
  'groq',
  'cerebras',
  'together',
  'openrouter',
  'cloudflare',
  'databricks',
  'snowflake',
  'perplexity',
  'sambanova',
  'novita',
  'scaleway',
  'docker',
  'lepton',
  'llama-api',
  'meta-model-api',
  'nvidia-nim',
]);
