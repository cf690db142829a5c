import assert from 'node:assert/strict';
import { parseName } from '../../../src/core/detect/grammar/nameGrammar.ts';

/** `stem version size role +foreign`, `-` for what the name does not say. */
function read(name: string): string {
  const parsed = parseName(name);
  if (parsed === null) return 'none';
  const { stem, version, size, variant, role, vision, foreign } = parsed;
  return [
    stem,
    version ?? '-',
    size ?? variant ?? '-',
    (vision ? 'vision ' : '') + (role ?? '-'),
    ...foreign.map((word) => `+${word}`),
  ].join(' ');
}

const names: readonly (readonly [string, string])[] = [
  // Versions in every spelling: text, never numbers.
  ['Llama-3.1-8B-Instruct', 'llama 3.1 8b instruct'],
  ['llama-3-1-8b-instruct', 'llama 3.1 8b instruct'],
  ['llama_v3_1_8b_instruct', 'llama 3.1 8b instruct'],
  ['llama-v3p1-8b-instruct', 'llama 3.1 8b instruct'],
  ['Meta-Llama-31-70B-Instruct', 'llama 3.1 70b instruct'],
  ['llama_v3.1_8b_instruct', 'llama 3.1 8b instruct'],
  ['Llama-3.10-8B', 'llama 3.10 8b -'],
  ['llama-3-8b', 'llama 3 8b -'],
  ['llama3-8b', 'llama 3 8b -'],
  ['llama3_8b', 'llama 3 8b -'],
  ['llama-3-3b', 'llama 3 3b -'],
  ['llama-3-3-70b', 'llama 3.3 70b -'],
  ['llama-3-2-3b', 'llama 3.2 3b -'],
  ['llama-2-13b-chat.Q4_K_M', 'llama 2 13b instruct'],
  ['LLaMA-2-7B-32K', 'llama 2 7b -'],
  ['Llama3.1-405B-Instruct:bf16-mp16', 'llama 3.1 405b instruct'],
  ['llama3.1:8b-instruct-q4_K_M', 'llama 3.1 8b instruct'],
  ['llama_3_8B', 'llama 3 8b -'],
  ['Llama3.2.1B', 'llama 3.2 1b -'],
  // A size is not a version.
  ['llama-3b', 'llama - 3b -'],
  ['cogito-v1-preview-llama-3B', 'llama - 3b - +cogito +v1 +preview'],
  ['llama-7b-hf', 'llama - 7b -'],
  ['llama-65b', 'llama - 65b -'],
  ['Sheared-LLaMA-1.3B', 'llama - 1.3b - +sheared'],
  // Experts and variants.
  ['Llama-4-Scout-17B-16E-Instruct', 'llama 4 17b instruct'],
  ['llama4-maverick-instruct-basic', 'llama 4 maverick instruct'],
  ['llama4:16x17b', 'llama 4 17b -'],
  // Other stems.
  ['CodeLlama-34b-Instruct-hf', 'code-llama - 34b instruct'],
  ['code-llama-34b-python', 'code-llama - 34b python'],
  ['LlamaGuard-7b', 'llama-guard - 7b -'],
  ['llama-guard3:1b', 'llama-guard 3 1b -'],
  ['Meta-Llama-Guard-2-8B', 'llama-guard 2 8b -'],
  ['Llama-Guard-3-11B-Vision', 'llama-guard 3 11b vision -'],
  ['Llama-Prompt-Guard-2-86M', 'prompt-guard 2 86m -'],
  ['Prompt-Guard-86M', 'prompt-guard - 86m -'],
  ['muse-spark-1.3-contributor', 'muse-spark 1.3 - -'],
  ['MUSE_SPARK_1_3', 'muse-spark 1.3 - -'],
  ['Muse-Glimmer-30B', 'muse-glimmer - 30b -'],
  // Words that the grammar does not know make it another model.
  ['usdcode-llama-3.1-70b-instruct', 'llama 3.1 70b instruct +usdcode'],
  ['DeepSeek-R1-Distill-Llama-8B', 'llama - 8b - +deepseek +r1 +distill'],
  ['Llama-3.1-Nemotron-70B-Instruct', 'llama 3.1 70b instruct +nemotron'],
  ['Code-Llama-3-8B', 'llama 3 8b - +code'],
  ['FastLlama-3.2-1B-Instruct', 'llama 3.2 1b instruct +fast'],
  ['HyperLlama3.1-v2', 'llama 3.1 - - +hyper'],
  ['BrokenLlama-3-8b', 'llama 3 8b - +broken'],
  ['VideoLLaMA3-7B', 'none'],
  ['VideoLLaMA2-7B-16F', 'none'],
  ['MobileLLaMA-2.7B', 'none'],
  ['OpenLLaMA-3B', 'none'],
  // Boundaries.
  ['ollama', 'none'],
  ['exllamav2', 'none'],
  ['TinyLlama-1.1B', 'none'],
  ['llamafile', 'none'],
  ['llama2.c', 'llama 2 - - +c'],
];

suite('name grammar', () => {
  for (const [name, expected] of names) {
    test(`${name} → ${expected}`, () => {
      assert.equal(read(name), expected);
    });
  }
});
