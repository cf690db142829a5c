import { placeholderMark } from '../placeholder.ts';
import { digitsAt, expertsAt, isDigit, isWordChar, matchAt, sizeAt } from './characters.ts';
import type { Stem } from './stems.ts';

/** The version behind a stem. */
export interface Version {
  readonly text: string | null;
  /** Offset after the version. */
  readonly end: number;
}

/** Reads the version that stands right behind a stem, which ends at `from`. */
export function readVersion(lower: string, from: number, stem: Stem): Version {
  const none: Version = { text: null, end: from };
  let at = from;
  if (/[-_. :]/.test(lower.charAt(at))) at += 1;
  if (lower.charAt(at) === 'v' && isDigit(lower, at + 1)) at += 1;
  const major = digitsAt(lower, at);
  if (major === '' || matchAt(sizeAt, lower, at) || matchAt(expertsAt, lower, at)) return none;
  let end = at + major.length;
  if (major.length === 1 && /^point\d(?!\d)/.test(lower.slice(end, end + 7))) {
    return { text: `${major}.${lower.charAt(end + 5)}`, end: end + 6 };
  }
  if (major.length === 2 && /^[34][1-9]$/.test(major) && !isWordChar(lower, end)) {
    // `Meta-Llama-31-70B` is how some catalogues write 3.1.
    return { text: `${major.charAt(0)}.${major.charAt(1)}`, end };
  }
  if (major.length > 1) return none;
  const separatorUnit = lower.charAt(end);
  if (separatorUnit === '.' || separatorUnit === 'p' || separatorUnit === '-' || separatorUnit === '_') {
    const minor = digitsAt(lower, end + 1);
    const after = end + 1 + minor.length;
    const dotted = separatorUnit === '.' || separatorUnit === 'p';
    const plausible = dotted ? minor.length <= 2 : minor.length === 1;
    // Behind a dash only the generations with minor versions have one: `llama-2-1` is the first of some Llama 2.
    const hasMinors = major > '2' || stem.startsWith('muse-');
    const boundary = dotted ? !/[bmk]/.test(lower.charAt(after)) : hasMinors && !isWordChar(lower, after);
    // `Llama3.2.1B` is 3.2 with 1B, `Sheared-LLaMA-2-1.3B` is 2 with 1.3B.
    const sized = matchAt(sizeAt, lower, end + 1);
    const isSize = sized !== null && !(dotted && sized.includes('.'));
    if (minor !== '' && plausible && boundary && !isSize) {
      // Guards have whole versions; a digit after them belongs to something else.
      if (!stem.endsWith('guard')) return { text: minor === '0' ? major : `${major}.${minor}`, end: after };
    }
  }
  // `llama2c`, `llama3d`: a letter glued to the digit makes another word, unless it begins a known one.
  if (
    /[a-z]/.test(lower.charAt(end)) &&
    !/^(?:instruct|chat|text|base|vision|guard)/.test(lower.slice(end, end + 9))
  ) {
    return none;
  }
  while (lower.charAt(end) === placeholderMark) end += 1;
  return { text: major, end };
}
