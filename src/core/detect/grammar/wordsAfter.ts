import { expertsAt, matchAt, sizeAt } from './characters.ts';
import { classifyAfter } from './words.ts';

/** `a22b`: the weights of a mixture of experts that are active at a time. */
const activeAt = /a\d+(?:\.\d+)?b(?![a-z0-9])/y;
const wordAt = /[a-z0-9]+/y;
/** Only the dotted versions that Llama has, so that a tune's own number is not taken for one. */
const lateVersionAt = /3\.[123](?![a-z0-9.])/y;

/** The models of Llama 4. */
export type Variant = 'scout' | 'maverick' | 'behemoth';
/** What weights were trained for. */
export type Role = 'instruct' | 'base' | 'python';

/** What the words of a name say. */
export interface NameWords {
  /** Lower case with its unit: `8b`, `22m`, `1.3b`. */
  readonly size: string | null;
  /** `16e` or `128e` as written (some catalogues swap them). */
  readonly experts: string | null;
  readonly variant: Variant | null;
  readonly vision: boolean;
  /** What the weights were trained for, `null` where the name does not say. */
  readonly role: Role | null;
  /** Words that the grammar does not know, in order: they make the name a derivative's. */
  readonly foreign: readonly string[];
  /** True when a word says that this names a pod, a function, a test: not a model. */
  readonly resource: boolean;
  /** Quantisation and serving words, for telling hosts apart. */
  readonly packaging: readonly string[];
}

/** What stands behind stem and version. */
export interface WordsAfter extends NameWords {
  /** A version behind other words: `Llama-Doctor-3.2-3B-Instruct`. */
  readonly version: string | null;
  /** Offset after the last part that decides which model it is. */
  readonly decidedAt: number;
}

/** Reads the rest of a lower-case name from `from` on. */
export function readAfter(lower: string, from: number): WordsAfter {
  let version: string | null = null;
  let size: string | null = null;
  let experts: string | null = null;
  let variant: Variant | null = null;
  let vision = false;
  let role: Role | null = null;
  let resource = false;
  let decidedAt = from;
  const foreign: string[] = [];
  const packaging: string[] = [];
  let at = from;
  while (at < lower.length) {
    const sized = matchAt(sizeAt, lower, at);
    if (sized !== null) {
      const [moe, plain] = sized.includes('x')
        ? [sized.slice(0, sized.indexOf('x')), sized.slice(sized.indexOf('x') + 1)]
        : [null, sized];
      if (size === null) {
        size = plain;
        decidedAt = at + sized.length;
        if (moe !== null) experts = `${moe}e`;
      }
      at += sized.length;
      continue;
    }
    const counted = matchAt(expertsAt, lower, at) ?? matchAt(activeAt, lower, at);
    if (counted !== null) {
      if (counted.endsWith('e')) experts = counted;
      decidedAt = at + counted.length;
      at += counted.length;
      continue;
    }
    const late: string | null =
      version === null && foreign.length > 0 ? matchAt(lateVersionAt, lower, at) : null;
    if (late !== null) {
      version = late;
      at += late.length;
      continue;
    }
    const word = matchAt(wordAt, lower, at);
    if (word === null) {
      // A separator, or the placeholder of a template.
      at += 1;
      continue;
    }
    at += word.length;
    if (word === 'scout' || word === 'maverick' || word === 'behemoth') {
      variant = word;
      decidedAt = at;
      continue;
    }
    // `W8A8-Dynamic-Per-Token`
    const kind = packaging.at(-1) === 'per' ? 'quantization' : classifyAfter(word);
    if (kind === 'role') {
      if (word === 'vision') vision = true;
      else role ??= roleOf(word);
    } else if (kind === 'resource') resource = true;
    else if (kind === 'other') foreign.push(word);
    else packaging.push(word);
  }
  return { version, size, experts, variant, vision, role, foreign, resource, packaging, decidedAt };
}

function roleOf(word: string): Role | null {
  if (word === 'python') return 'python';
  if (word === 'hf' || word === 'guard') return null;
  if (word === 'base' || word === 'text' || word.startsWith('pretrain') || word === 'pt') return 'base';
  return 'instruct';
}
