/**
 * The labels of the corpus, written into its files and taken out when they are read:
 *
 *     «identifier»⟨licence ids, comma separated; platform; ~⟩   a reference
 *     ‹text›                                                    a trap: nothing in it may be reported
 *
 * In place of licences stand `template`, `nonexistent`, `unknown`, `endpoint`, `lookalike`, `*` (a known model whose
 * licence is not judged), or `?` and anything (a gray area, left out of the figures). `~` says that where the
 * identifier begins and ends is a matter of taste here, so that only finding it is judged.
 */

/** What a labelled reference must turn out to be. */
export type Expected = 'known' | 'template' | 'nonexistent' | 'unknown' | 'endpoint' | 'lookalike' | 'gray';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Label extends Span {
  readonly expected: Expected;
  /** Licences that govern at once; `null` where they are not judged. */
  readonly licenses: readonly string[] | null;
  /** Row of the platform table, a key for grouping only. */
  readonly platform: string | null;
  readonly rangeJudged: boolean;
}

export interface LabelledText {
  readonly text: string;
  readonly references: readonly Label[];
  readonly traps: readonly Span[];
}

const mark = /«([^«»‹›⟨⟩]+)»⟨([^«»‹›⟨⟩]+)⟩|‹([^«»‹›⟨⟩]+)›/g;
const stray = /[«»‹›⟨⟩]/;
const words = new Set<Expected>(['template', 'nonexistent', 'unknown', 'endpoint', 'lookalike']);

/** Takes the labels out of a text; throws an error with the line number if they are malformed. */
export function readLabels(labelled: string): LabelledText {
  const references: Label[] = [];
  const traps: Span[] = [];
  let text = '';
  let done = 0;
  const append = (end: number): void => {
    const plain = labelled.slice(done, end);
    const at = plain.search(stray);
    if (at >= 0) throw new Error(`line ${lineOf(labelled, done + at)}: a label that does not close`);
    text += plain;
  };
  for (const match of labelled.matchAll(mark)) {
    append(match.index);
    const [whole, identifier, meaning, trap] = match;
    const span = { start: text.length, end: text.length + (identifier ?? trap ?? '').length };
    if (identifier !== undefined && meaning !== undefined) {
      references.push(readMeaning(span, meaning, lineOf(labelled, match.index)));
      text += identifier;
    } else {
      traps.push(span);
      text += trap;
    }
    done = match.index + whole.length;
  }
  append(labelled.length);
  return { text, references, traps };
}

/** One-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function readMeaning(span: Span, meaning: string, line: number): Label {
  const [what = '', platform = '', taste = '', ...rest] = meaning.split(';').map((part) => part.trim());
  if (what === '' || rest.length > 0 || !['', '~'].includes(taste) || !/^[a-z0-9-]*$/.test(platform))
    throw new Error(`line ${line}: ⟨${meaning}⟩ is not licences; platform; ~`);
  const common = { ...span, platform: platform === '' ? null : platform, rangeJudged: taste === '' };
  if (what.startsWith('?')) return { ...common, expected: 'gray', licenses: null };
  if (what === '*') return { ...common, expected: 'known', licenses: null };
  if (words.has(what as Expected)) return { ...common, expected: what as Expected, licenses: null };
  const licenses = what.split(',').map((id) => id.trim());
  const wrong = licenses.find((id) => !/^[a-z0-9][a-z0-9.-]*$/.test(id));
  if (wrong !== undefined) throw new Error(`line ${line}: “${wrong}” is not a licence id`);
  return { ...common, expected: 'known', licenses: licenses.sort() };
}
