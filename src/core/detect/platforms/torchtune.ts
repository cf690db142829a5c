import type { PlatformRule } from '../spelling.ts';

/** torchtune: recipe configurations `llama3_1/8B_lora_single_device` and builder paths `torchtune.models.llama3_1.llama3_1_8b`. Tokens are bounded to 400 characters. */
const recipe =
  /^(llama\d(?:_\d)?(?:_vision)?|code_llama2|llama4)\/(?:\d+B_to_)?((?:scout|maverick)?_?\d+B?[A-Z\d_]*?|\d+(?:\.\d+)?B)_(\w+)$/i;
const builder = /^torchtune\.models\.(?:code_)?llama[\w]*\.((?:lora_|qlora_)?((?:code_)?llama\w+))$/i;

export const torchtune: PlatformRule = ({ token, segments }) => {
  const built = builder.exec(token.text);
  if (built !== null) {
    const name = built[2] ?? '';
    return {
      platform: 'torchtune',
      start: 0,
      end: token.text.length,
      org: null,
      name,
      tag: null,
      // Bounded to 400 characters, as above.
      strength: /\d+b|scout|maverick/i.test(name) ? 'certain' : 'bare',
    };
  }
  if (segments.length < 2) return null;
  const text = token.text.replace(/\.ya?ml$/i, '');
  const match = recipe.exec(text);
  if (match === null) return null;
  return {
    platform: 'torchtune',
    start: 0,
    end: text.length,
    org: null,
    name: `${match[1] ?? ''}-${match[2] ?? ''}`,
    tag: null,
    strength: 'likely',
  };
};
