import assert from 'node:assert/strict';
import type { Platform } from '../../../src/core/platforms.ts';
import { referencesIn } from '../../support/references.ts';

/** Which host an identifier is attributed to: by its form, or by the route before it. Cards have tests of their own. */
const rows: Readonly<Record<Exclude<Platform, 'model-card'>, readonly string[]>> = {
  'hugging-face': [
    'meta-llama/Llama-3.1-8B',
    'huggingface/meta-llama/Llama-3.1-8B',
    'arcee-ai/Llama-3.1-SuperNova-Lite',
    'TheBloke/Llama-2-7B-GGUF:Q4_K_M',
  ],
  'hugging-face-cache': ['models--meta-llama--Llama-3.2-1B'],
  ollama: [
    'llama3.2:3b',
    'ollama/llama3.1',
    'codellama',
    'deepseek-r1:70b',
    'dolphin3:8b',
    'adrienbrault/nous-hermes2pro-llama3-8b:q4_K_M',
  ],
  bedrock: ['us.meta.llama3-3-70b-instruct-v1:0', 'bedrock/meta.llama3-8b-instruct-v1:0'],
  jumpstart: ['meta-textgeneration-llama-3-1-8b-instruct'],
  azure: ['azure_ai/Llama-3.3-70B-Instruct'],
  'github-models': [
    'github/Llama-3.3-70B-Instruct',
    'https://github.com/marketplace/models/azureml-meta/Llama-3.3-70B-Instruct',
  ],
  'azure-ml': ['azureml://registries/azureml-meta/models/Llama-2-7b'],
  vertex: ['meta/llama-3.1-405b-instruct-maas', 'publishers/meta/models/llama-3.3-70b-instruct-maas'],
  groq: [
    'llama-3.3-70b-versatile',
    'llama-3.2-11b-vision-preview',
    'groq/meta-llama/llama-4-scout-17b-16e-instruct',
  ],
  cerebras: ['cerebras/llama3.1-8b'],
  together: ['meta-llama/Llama-3.3-70B-Instruct-Turbo', 'together_ai/meta-llama/Llama-3-8b-chat-hf'],
  fireworks: ['accounts/fireworks/models/llama-v3p1-8b-instruct'],
  replicate: ['meta/llama-2-70b-chat:02e509c789964a7ea8736978a43525956ef40397be9033abf9fd2badfe68c9e3'],
  openrouter: ['meta-llama/llama-3.3-70b-instruct:free', 'nousresearch/hermes-3-llama-3.1-405b:free'],
  cloudflare: ['@cf/meta/llama-3-8b-instruct'],
  'nvidia-nim': ['nvidia_nim/meta/llama3-70b-instruct', 'nvcr.io/nim/meta/llama-3.1-8b-instruct:latest'],
  'tensorrt-llm': ['llama_v3_8b'],
  databricks: ['databricks-meta-llama-3-1-8b-instruct', 'system.ai.llama_v3_3_70b_instruct'],
  snowflake: ['snowflake/llama3.1-70b'],
  watsonx: ['meta-llama/llama-3-3-70b-instruct', 'watsonx/meta-llama/llama-3-2-1b-instruct'],
  oci: ['meta.llama-3.3-70b-instruct'],
  perplexity: ['llama-3.1-sonar-large-128k-online'],
  sambanova: ['sambanova/Meta-Llama-3.1-8B-Instruct'],
  novita: ['novita/meta-llama/llama-3.1-70b-instruct'],
  scaleway: ['scaleway/llama-3.3-70b-instruct'],
  kaggle: ['metaresearch/llama-3.2/transformers/3b-instruct'],
  gguf: ['Llama-3.2-3B-Instruct-Q4_K_M.gguf'],
  mlc: ['Llama-3.2-1B-Instruct-q4f16_1-MLC'],
  kubeai: ['llama-3.1-8b-instruct-fp8-l4'],
  torchtune: ['llama3_1/8B_lora_single_device'],
  docker: ['ai/llama3.2:1B-Q8_0'],
  'llama-models': ['Llama3.1-8B-Instruct:int4-qlora-eo8'],
  lepton: ['https://llama3-1-405b.lepton.run/api'],
  'meta-model-api': ['muse-spark-1.3'],
  'llama-api': ['Groq-Llama-4-Maverick-17B-128E-Instruct'],
  unknown: ['llama-3.1-8b-instruct', 'groq-llama3'],
};

suite('platforms', () => {
  for (const [platform, identifiers] of Object.entries(rows)) {
    for (const identifier of identifiers) {
      test(`${identifier} is of ${platform}`, () => {
        const found = referencesIn('a.py', `model = "${identifier}"\n`);
        assert.deepEqual(
          found.map((reference) => reference.platform),
          [platform],
        );
      });
    }
  }
});
