import type { Candidate } from './candidate.ts';

/** Whether the name says enough to be a model's and nothing else's: version and size, a sized tag, a guard's number. */
export function isSpecific({ spelling, resolved }: Pick<Candidate, 'spelling' | 'resolved'>): boolean {
  const { parsed, resolution } = resolved;
  if (resolution.kind === 'endpoint') return true;
  if (parsed === null) {
    // A library, a task or a class may share the name of a research line; a coined name with a number is a model's.
    if (resolution.kind !== 'known' || resolution.derivative === null) return false;
    return isCoined(spelling.name) || (spelling.tag !== null && /^\d/.test(spelling.tag));
  }
  if (resolution.kind === 'lookalike') return parsed.size !== null;
  // Perplexity's tunes have words in place of sizes: `llama-3.1-sonar-large-128k-online`.
  if (spelling.platform === 'perplexity' && parsed.version !== null) return true;
  if (resolution.kind === 'known' && resolution.derivative !== null && parsed.size === null)
    return isCoined(spelling.name);
  if (parsed.stem === 'code-llama') return parsed.size !== null;
  // A guard, or one of the Muses.
  if (parsed.stem !== 'llama') return parsed.version !== null || parsed.size !== null;
  if (parsed.variant !== null) return parsed.version !== null;
  return (
    parsed.size !== null &&
    (parsed.version !== null || resolution.kind === 'known' || resolution.kind === 'unknown')
  );
}

/** Whether a name that a record lists can be nothing else's: `MiniCPM-Llama3-V-2_5`. */
function isCoined(name: string): boolean {
  return /\d/.test(name) && name.length >= 9;
}
