import { placeholderMark } from '../placeholder.ts';
import { type Stem, type StemMatch, stemsIn } from './stems.ts';
import { readVersion } from './version.ts';
import { type NameWords, readAfter, type WordsAfter } from './wordsAfter.ts';
import { readBefore, type WordsBefore } from './wordsBefore.ts';

/**
 * The grammar of Meta model names, in every spelling that hosts use:
 *
 *     name := vendor* stem [v] version [size] [experts] role* quantization* runtime*
 *
 * with `-`, `_`, `.`, `:`, `/`, space or nothing between the parts. Case is free.
 */

export interface ParsedName extends NameWords {
  readonly stem: Stem;
  /** As text: `3.1`, never a number, because 3.1 is not 3.10. */
  readonly version: string | null;
  /** True when a foreign word stands before the stem (`hermes-3-llama-3.1`). */
  readonly foreignBefore: boolean;
  /** True when the placeholder of a template stands where it decides the model. */
  readonly placeholder: boolean;
  /** Offsets of the stem in the name. */
  readonly stemStart: number;
  readonly stemEnd: number;
}

/** Reads `name`, or returns `null` when no stem of the grammar stands in it with a word boundary before it. */
export function parseName(name: string): ParsedName | null {
  const lower = name.toLowerCase();
  let found: ParsedName | null = null;
  for (const match of stemsIn(name)) {
    const parsed = parseFrom(lower, match);
    // `meta-llama/Llama-3.1-8B` and `vertex llama3.2/Llama-3.2-1B` hold the stem twice: the fuller one counts.
    if (found === null || isFuller(parsed, found)) found = parsed;
  }
  return found;
}

function isFuller(a: ParsedName, b: ParsedName): boolean {
  const more = weight(a) - weight(b);
  return more > 0 || (more === 0 && a.foreign.length < b.foreign.length);
}

/** How much of a model's identity a parse has read. */
export function weight(parsed: ParsedName): number {
  return (
    (parsed.stem === 'llama' ? 0 : 1) +
    (parsed.version === null ? 0 : 2) +
    (parsed.size === null ? 0 : 2) +
    (parsed.variant === null ? 0 : 1)
  );
}

function parseFrom(lower: string, stem: StemMatch): ParsedName {
  const version = readVersion(lower, stem.end, stem.stem);
  const rest = readAfter(lower, version.end);
  const before = readBefore(lower, stem.start);
  const placeholderAt = lower.indexOf(placeholderMark);
  // Fireworks writes Code Llama as `llama-v2-34b-code`.
  const code =
    stem.stem === 'llama' && rest.foreign[0] === 'code' && (version.text === null || version.text === '2');
  // Ollama calls the base model `codellama:13b-code`.
  const base = stem.stem === 'code-llama' && rest.foreign[0] === 'code';
  const decided = rest.size !== null || rest.variant !== null || stem.stem.startsWith('muse-');
  // Code Llama has no generations: `Code-Llama-3-8B` is somebody's tune of Llama 3 for code.
  const tuned = stem.stem === 'code-llama' && version.text !== null && version.text >= '3';
  return {
    stem: tuned ? 'llama' : code ? 'code-llama' : stem.stem,
    version: version.text ?? rest.version ?? (isSecond(lower, before, rest) ? '2' : null),
    size: rest.size ?? before.size,
    experts: rest.experts,
    variant: rest.variant,
    vision: rest.vision,
    role: base ? 'base' : rest.role,
    foreign: [
      ...before.foreign,
      ...(tuned ? ['code'] : []),
      ...(code || base ? rest.foreign.slice(1) : rest.foreign),
    ],
    foreignBefore: before.foreign.length > 0,
    resource: before.resource || rest.resource,
    packaging: rest.packaging,
    placeholder:
      placeholderAt >= 0 && !(decided && placeholderAt > stem.start && placeholderAt >= rest.decidedAt),
    stemStart: stem.start,
    stemEnd: stem.end,
  };
}

/** Replicate writes Llama 2 as `llama13b-v2-chat`; behind other words `v2` counts the tunes of somebody. */
function isSecond(lower: string, before: WordsBefore, rest: WordsAfter): boolean {
  const isPlain = before.foreign.length === 0 && rest.foreign.length === 0;
  return isPlain && /llama[-_]?(?:7|13|70)b[-_]v2(?![\w.])/.test(lower);
}
