import { isCodeHost, type Segment } from '../address.ts';
import type { PlatformRule } from '../spelling.ts';

/**
 * Files of weights: `Llama-3.2-3B-Instruct-Q4_K_M.gguf`, `llama-2-7b-chat.ggmlv3.q4_0.bin`, of the first months
 * `ggml-vicuna-13b-1.1-q4_2.bin` and `wizardLM-7B.q4_2.bin`; the file name is the identifier.
 */
const weights =
  /\.(?:gguf|ggml|ggml(?:v\d)?\.[\w]+\.bin|pte|llamafile|litertlm)$|^ggml-[\w.-]+\.bin$|[-.]q\d(?:_\w{1,5})?\.bin$/i;
/** What WasmEdge loads and how, in front of the file: `default:GGML:AUTO:llama-2-7b.Q4_0.gguf`. */
const head = /^(?:[^:]*:)+/;
/** Files that every model has say nothing: the folder does, `llama-2-13b/ggml-model-q4_0.gguf`. */
const ofAnyModel = /^(?:ggml-)?model(?:[-_.][\w.-]*)?$/i;

/** Behind the colon stands where a container finds the file: `-v ./llama-3-8b.gguf:/model.gguf`. */
function withoutColon({ text, start, end }: Segment): Segment {
  return { text: text.slice(0, -1), start, end: end - 1 };
}

export const ggufFile: PlatformRule = ({ segments, host }) => {
  if (isCodeHost(host)) return null;
  const mounted = segments.find(({ text }) => text.endsWith(':') && weights.test(text.slice(0, -1)));
  const last = mounted === undefined ? segments.at(-1) : withoutColon(mounted);
  if (last === undefined || !weights.test(last.text)) return null;
  const headed = head.exec(last.text)?.[0].length ?? 0;
  // `ORG/REPO:FILE` is the repository, with what is taken from it.
  if (headed > 0 && segments.length > 1) return null;
  // bartowski writes `ORG_NAME-QUANT.gguf`.
  const name = last.text
    .slice(headed)
    .replace(/\.[a-z]+$/i, '')
    .replace(/^meta-llama_/i, '');
  if (segments.length > 1 && ofAnyModel.test(name)) return null;
  return {
    platform: 'gguf',
    start: last.start + headed,
    end: last.end,
    org: null,
    // What wrote the file stood in front.
    name: name.replace(/^ggml-/i, ''),
    tag: null,
    strength: 'certain',
  };
};
