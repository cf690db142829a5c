import type { Candidate } from './candidate.ts';

/** Whether the name says enough to be a model's and nothing else's: version and size, a sized tag, a guard's number. */
export function isSpecific({ spelling, resolved }: Pick<Candidate, 'spelling' | 'resolved'>): boolean {
  const { parsed, resolution } = resolved;
  if (resolution.kind === 'endpoint') return true;
  if (parsed === null) {
    // A library, a task or a class may bear the name of a research line; a coined name with a number is a model's.
    if (resolution.kind !== 'known' || resolution.derivative === null) return false;
    return (
      (/\d/.test(spelling.name) && spelling.name.length >= 9) ||
      (spelling.tag !== null && /^\d/.test(spelling.tag))
    );
  }
  if (resolution.kind === 'lookalike') return parsed.size !== null;
  // Perplexity's tunes have words for sizes: `llama-3.1-sonar-large-128k-online`.
  if (spelling.platform === 'perplexity' && parsed.version !== null) return true;
  if (resolution.kind === 'known' && resolution.derivative !== null && parsed.size === null) return false;
  if (parsed.stem.startsWith('muse-')) return parsed.version !== null || parsed.size !== null;
  if (parsed.stem === 'llama-guard' || parsed.stem === 'prompt-guard')
    return parsed.version !== null || parsed.size !== null;
  if (parsed.stem === 'code-llama') return parsed.size !== null;
  if (parsed.variant !== null) return parsed.version !== null;
  return (
    parsed.size !== null &&
    (parsed.version !== null || resolution.kind === 'known' || resolution.kind === 'unknown')
  );
}
