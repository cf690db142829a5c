/** The words that a name of the grammar begins with: one for each kind of line. */
export type Stem =
  | 'llama'
  | 'code-llama'
  | 'llama-guard'
  | 'prompt-guard'
  | 'muse-spark'
  | 'muse-glimmer'
  | 'muse-wonder'
  | 'muse-image';

const stemPattern =
  /(?<![a-z])(?:(?<code>code[-_ ]?llama)|(?:meta)?llama[-_. ]?(?<guard>guard)|(?<prompt>(?:(?:meta)?llama[-_. ]?)?prompt[-_. ]?guard)|muse[-_. ]?(?<muse>spark|glimmer|wonder|image)|(?:meta)?llama)(?![a-z])(?![-_. ]?(?:factory|index|cpp|parse)(?![a-z]))/g;
/** The stem may be glued to what follows only by a digit or `v` and a digit: `llama3`, `llamav2`. */
const gluedVersion = /(?<![a-z])((?:code|meta)?llama)v(?=[1-9])/g;
/**
 * A word of somebody's own may run into the stem where the case shows the border and what follows is Llama's alone: a
 * version with a dot, a size of Llama 3. Of `VideoLLaMA3-7B` the 3 counts the VideoLLaMAs.
 */
const gluedWord =
  /(?<=[a-z])(?:Llama|LLaMA|LLaMa|LLama)(?=[-_]?(?:3\.[123](?![\w]|\.\d)|3[-_](?:8|70)[bB](?!\w)))/g;

/** A stem, and where it stands in a name. */
export interface StemMatch {
  readonly stem: Stem;
  readonly start: number;
  readonly end: number;
}

/** Every stem that stands in a name with a word boundary before it. */
export function* stemsIn(name: string): Generator<StemMatch> {
  yield* stems(name.toLowerCase());
  yield* gluedStems(name);
}

function* stems(lower: string): Generator<StemMatch> {
  for (const match of lower.matchAll(stemPattern)) {
    yield { stem: stemOf(match), start: match.index, end: match.index + match[0].length };
  }
  for (const match of lower.matchAll(gluedVersion)) {
    const word = match[1] ?? '';
    yield {
      stem: word.startsWith('code') ? 'code-llama' : 'llama',
      start: match.index,
      end: match.index + word.length,
    };
  }
}

function* gluedStems(name: string): Generator<StemMatch> {
  for (const match of name.matchAll(gluedWord)) {
    yield { stem: 'llama', start: match.index, end: match.index + match[0].length };
  }
}

function stemOf({ groups: { code, guard, prompt, muse } = {} }: RegExpMatchArray): Stem {
  if (code !== undefined) return 'code-llama';
  if (guard !== undefined) return 'llama-guard';
  if (prompt !== undefined) return 'prompt-guard';
  if (muse !== undefined) return `muse-${muse as 'spark' | 'glimmer' | 'wonder' | 'image'}`;
  return 'llama';
}
