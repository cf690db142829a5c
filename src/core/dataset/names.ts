/**
 * How identifiers are compared with the `match` entries of the dataset: ignoring case, the words that quantisers and
 * packers add after a name, and `ggml-` before it.
 */

/** Names are bounded to 400 characters: they come from tokens. */
const packed =
  /(?:[-_. ](?:gguf|ggml\w*|awq|gptq|exl[23]|mlx|mlc|onnx|bnb|unsloth|dynamic|imatrix|i1|hf|fp16|bf16|fp8|fp32|f16|f32|e4m3fn|scaled|int[48]|w\d+a\d+|\d+-?bit|g?(?:32|64|128)g?|i?q\d(?:[_-][a-z0-9]+)*|q\df(?:16|32)(?:_\d)?|1k|unquantized|quantized|latest|\d{5}-of-\d{5}|\u0001)|-fp8-dynamic)$/;
const weightFile = /\.(?:gguf|ggml|bin|(?:safe)?tensors|pth|pt|onnx|pte|task|litertlm|llamafile)$/;

/** `Hermes-3-Llama-3.1-8B-GGUF` → `hermes-3-llama-3.1-8b`: lower case, without packaging words at the end. */
export function coreName(name: string): string {
  let core = name
    .toLowerCase()
    .replace(weightFile, '')
    .replace(/^ggml-/, '');
  for (let i = 0; i < 8; i++) {
    const shorter = core.replace(packed, '');
    if (shorter === core || shorter === '') break;
    core = shorter;
  }
  return core;
}

/** `…-euryale-v2.1-fast` → `…-euryale-v2.1`: a core name without the word by which a host says how it serves it. */
export function servedName(core: string): string {
  return core.replace(/-(?:fast|turbo|free|maas|tput|serverless)$/, '');
}

/** Whether a record has this name in Ollama's library, whatever the tag. */
export function isInOllama({ ollama }: { readonly ollama?: readonly string[] }, name: string): boolean {
  const base = name.toLowerCase();
  return ollama?.some((entry) => entry.split(':')[0] === base) === true;
}

/** Whether `text` matches `glob`, both in lower case; `*` stands for any run of characters without `/`. */
export function matchesGlob(glob: string, text: string): boolean {
  const parts = glob.split('*');
  const first = parts[0] ?? '';
  if (parts.length === 1) return glob === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = parts[parts.length - 1] ?? '';
  for (const part of parts.slice(1, -1)) {
    const next = text.indexOf(part, at);
    if (next < 0 || text.slice(at, next).includes('/')) return false;
    at = next + part.length;
  }
  const tail = text.length - last.length;
  return tail >= at && text.endsWith(last) && !text.slice(at, tail).includes('/');
}
