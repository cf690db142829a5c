import type { PlatformRule } from '../spelling.ts';

/** Kaggle: `metaresearch/llama-3.2/transformers/3b-instruct[/1]`, also mounted under `/kaggle/input/[models/]`. Tokens are bounded to 400 characters. */
const handle =
  /(?:metaresearch\/)?(llama[\w.-]*|code-?llama|prompt-guard|llama-?guard[\w.-]*)\/(?:transformers|pytorch|flax|jax|keras|tflite|gguf|gemmacpp|other|onnx)\/([\w.-]+)(?:\/\d+)?/i;

export const kaggle: PlatformRule = ({ token }) => {
  if (!/metaresearch\/|kaggle/i.test(token.text)) return null;
  const match = handle.exec(token.text);
  if (match === null) return null;
  const family = match[1] ?? '';
  const variant = match[2] ?? '';
  // A variant may repeat the family (`llama-3.2-1b`) or say only the rest (`1b-instruct`).
  const name = /llama|guard/i.test(variant) ? variant : `${family}-${variant}`;
  return {
    platform: 'kaggle',
    start: match.index,
    end: match.index + match[0].length,
    org: 'metaresearch',
    name,
    tag: null,
    strength: 'certain',
  };
};
