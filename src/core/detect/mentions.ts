import type { Spelling } from './spelling.ts';

/** A family or model as people write it in a sentence: `Meta Llama 3.1 8B`, `LLaMA-2 13B`, `Code Llama`, `Muse Spark 1.3`. */
const phrase =
  /(?:meta[- ])?(?:(?:code[- ]?llama|llama[- ]?guard|prompt[- ]guard)(?:[- ]?\d)?|llama[®™]?[- ]?v?[1-9](?:\.\d{1,2})?|muse[- ](?:spark|glimmer|wonder|image)(?:[- ]\d(?:\.\d)?)?)(?:[- ](?:\d+(?:\.\d+)?[bm]|scout|maverick|behemoth|instruct|chat|vision|base|\d+e))*(?![\w])/giy;

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
}

/** The phrase whose stem begins at `hit`, if there is one; looks back for `Meta ` and `Code ` only. */
export function mentionAt(text: string, hit: number): Mention | null {
  for (const start of [hit - 10, hit - 5, hit]) {
    if (start < 0 || (start !== hit && !/^(?:meta|code|prompt)[- ]/i.test(text.slice(start, hit)))) continue;
    if (/[\w/@.-]/.test(text.charAt(start - 1))) continue;
    phrase.lastIndex = start;
    const match = phrase.exec(text);
    if (match === null || start + match[0].length <= hit) continue;
    const end = start + match[0].length;
    const name = match[0].replaceAll(/[®™]/g, '').replaceAll(' ', '-');
    return {
      start,
      end,
      spelling: {
        platform: 'unknown',
        start: 0,
        end: name.length,
        org: null,
        name,
        tag: null,
        strength: 'bare',
      },
    };
  }
  return null;
}
