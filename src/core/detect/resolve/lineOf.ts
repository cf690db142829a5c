import type { ParsedName } from '../grammar/nameGrammar.ts';

/**
 * The line that a name belongs to. Some sizes decide: 405B exists in 3.1 only, 11B and 90B are 3.2 Vision, experts
 * are Llama 4, 65B and 33B are LLaMA 1 (Llama 2 has neither).
 */
export function lineOf(parsed: ParsedName, derived: boolean): string | null {
  if (parsed.stem !== 'llama') return parsed.stem;
  const { size } = parsed;
  const version = derived ? mergedVersion(parsed.version) : parsed.version;
  if (size === '405b' && (version === null || version === '3')) return 'llama-3.1';
  if ((size === '11b' || size === '90b') && (version === null || version === '3')) return 'llama-3.2';
  const expertsOf4 = parsed.experts === '16e' || parsed.experts === '128e';
  if ((parsed.variant !== null || expertsOf4) && version === null) return 'llama-4';
  if (version !== null) return `llama-${version}`;
  if (derived) return null;
  return size === '65b' || size === '33b' || size === '30b' || size === '13b' || size === '7b'
    ? 'llama-1'
    : null;
}

/** Merges write 3.05 and 3.33; the weights are those of 3 and 3.3. */
function mergedVersion(version: string | null): string | null {
  const [major = '', minor = ''] = version?.split('.') ?? [];
  if (minor.length < 2) return version;
  return minor.startsWith('0') ? major : `${major}.${minor.charAt(0)}`;
}

/** How people call that line. */
export function lineName(parsed: ParsedName): string {
  const names: Record<ParsedName['stem'], string> = {
    llama: 'Llama',
    'code-llama': 'Code Llama',
    'llama-guard': 'Llama Guard',
    'prompt-guard': 'Prompt Guard',
    'muse-spark': 'Muse Spark',
    'muse-glimmer': 'Muse Glimmer',
    'muse-wonder': 'Muse Wonder',
    'muse-image': 'Muse Image',
  };
  return `${names[parsed.stem]}${parsed.version === null ? '' : ` ${parsed.version}`}`;
}
