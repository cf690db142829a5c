/** Every retirement, end to end: a line of code with a spelling that people write, on the day and the day before. */
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { bundledDataset as files } from '../../src/core/dataset/bundled.ts';
import type { Retirement } from '../../src/core/dataset/types.ts';
import type { Platform } from '../../src/core/platforms.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { dataset } from '../support/references.ts';

/** How a host's own identifier is written so that it says which host it is for. */
const spellings: Readonly<Partial<Record<Platform | 'endpoint', (id: string) => readonly string[]>>> = {
  azure: (id) => [`azure_ai/${id}`],
  bedrock: (id) => ['', 'us.', 'eu.', 'bedrock/us.'].map((head) => id.replace('*', head).replace('*', ':0')),
  cerebras: (id) => [`cerebras/${id}`],
  cloudflare: (id) => [id, `workers-ai/${id}`],
  databricks: (id) => [id, `databricks/${id}`],
  fireworks: (id) => [id, `fireworks_ai/${id}`],
  'github-models': (id) => [`github/${id.replace('*', 'Llama-3.3-70B-Instruct')}`],
  groq: (id) => [`groq/${id}`, `groq:${id}`],
  'llama-api': () => ['meta_llama/Llama-3.3-8B-Instruct', 'meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8'],
  novita: (id) => [`novita/${id}`, `novita-ai/${id}`],
  'nvidia-nim': (id) => [`nvidia_nim/${id}`],
  oci: (id) => [id, `oci/${id}`],
  perplexity: (id) => [`perplexity/${id.replace('*', 'large-32k-online')}`],
  sambanova: (id) => [`sambanova/${id}`],
  scaleway: (id) => [`scaleway/${id}`],
  snowflake: (id) => [`snowflake/${id}`],
  together: (id) => [`together_ai/${id}`],
  vertex: (id) => [`meta/${id}`, `publishers/meta/models/${id}`],
  watsonx: (id) => [id, `watsonx/${id}`],
  endpoint: (host) => [`https://${host}/v1`, host],
};

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Whether the line is reported as retired on a day. */
function isReported(written: string, asOf: string): boolean {
  const text = `model = "${written}"\n`;
  const { findings } = analyze({ text, path: 'app.py', dataset, policy: defaultPolicy, asOf });
  return findings.some(({ code }) => code === 'retired-endpoint');
}

suite('retirements', () => {
  for (const { id, platform, match, retired } of files.retirements) {
    const written = match.flatMap((entry) => spellings[platform ?? 'endpoint']?.(entry) ?? []);
    test(`${id} fires from ${retired} on`, () => {
      assert.notEqual(written.length, 0);
      for (const spelling of written) {
        assert.ok(isReported(spelling, retired), `${spelling} on the day`);
        assert.ok(!isReported(spelling, dayBefore(retired)), `${spelling} the day before`);
      }
    });
  }

  const own: readonly [written: string, id: string][] = [
    ['llama-3.1-8b-instant', 'groq-llama-3.1-8b-instant'],
    ['llama3-70b-8192', 'groq-llama-3'],
    [
      'arn:aws:bedrock:us-west-2::foundation-model/meta.llama3-1-405b-instruct-v1:0',
      'bedrock-llama-3.1-405b',
    ],
  ];
  for (const [written, id] of own) {
    test(`${written} says by itself that it is ${id}`, () => {
      const retired = files.retirements.find((record: Retirement) => record.id === id)?.retired ?? '';
      assert.ok(isReported(written, retired));
    });
  }

  const others: readonly string[] = [
    'azureml://registries/azureml-meta/models/Meta-Llama-3.1-8B-Instruct/versions/4',
    'azureml://registries/azureml-meta/models/Llama-2-7b/versions/11',
    'registries/azureml-meta/models/Llama-2-7b',
    'meta-llama/Llama-3.2-11B-Vision-Instruct',
    'meta-llama/Llama-2-7b',
    'ollama/llama3.1:8b',
    'together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo',
    'meta-llama/Llama-4-Scout-17B-16E-Instruct',
    'azure_ai/Llama-3.3-70B-Instruct',
    '@cf/meta/llama-3.1-8b-instruct-fast',
    'us.meta.llama3-3-70b-instruct-v1:0',
    'llama3.1-8b',
  ];
  for (const written of others) {
    test(`leave ${written} alone`, () => assert.ok(!isReported(written, '2027-01-01')));
  }
});
