import type { Address } from '../address.ts';
import { type PlatformRule, splitTag } from '../spelling.ts';

/** Addresses of the Hugging Face Hub, ModelScope and Modelers: `https://huggingface.co/ORG/NAME[/…]`, `hf://ORG/NAME`, `hf.co/ORG/NAME:QUANT`. */
const hosts =
  /^(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|api-inference\.huggingface\.co|router\.huggingface\.co|modelscope\.cn|modelscope\.ai|modelers\.cn)$/;
const schemes = /^(?:hf|huggingface|hf-mount|modelscope)$/;
/** First parts of paths that are not organisations, and what they lead to. */
const notModels =
  /^(?:datasets|spaces|papers|docs|blog|collections|organizations|join|settings|pricing|tasks|learn|posts|chat|search)$/;

export const huggingFaceUrl: PlatformRule = ({ host, scheme, segments, isPath }) => {
  if (isPath) return null;
  const byHost = host !== null && hosts.test(host);
  if (!byHost && !(scheme !== null && (schemes.test(scheme) || isDeepLink(segments)))) return null;
  let at = 0;
  while (
    /^(?:api|models|huggingface|hf-inference|v1|pipeline|feature-extraction)$/.test(segments[at]?.text ?? '')
  )
    at += 1;
  const org = segments[at];
  const name = segments[at + 1];
  if (org === undefined || name === undefined || notModels.test(org.text)) return null;
  // An address to clone from ends in `.git`.
  const text = name.text.replace(/\.git$/, '');
  return {
    platform: 'hugging-face',
    start: org.start,
    end: /\.(?:git)?$/.test(name.text) ? name.start + name.text.lastIndexOf('.') : name.end,
    org: org.text,
    ...splitTag(text),
    strength: 'certain',
  };
};

/** How the Hub opens a model in a program of its user's: `jan://models/huggingface/ORG/NAME`. */
function isDeepLink([first, second]: Address['segments']): boolean {
  return first?.text === 'models' && second?.text === 'huggingface';
}
