import OpenAI from 'openai';

/** The Meta Model API; api.llama.com is gone since July 2026. */
export const meta = new OpenAI({ baseURL: 'https://«api.meta.ai»⟨endpoint⟩/v1', apiKey: process.env.META_API_KEY });

export const MODELS = {
  agent: '«muse-spark-1.3»⟨meta-proprietary⟩',
  cheap: '«muse-spark-1.3-contributor»⟨meta-proprietary⟩',
  previous: '«muse-spark-1.2»⟨meta-proprietary⟩',
  image: '«muse-wonder-1.0»⟨meta-proprietary⟩',
  local: '«meta-models/Muse-Glimmer-30B»⟨apache-2.0⟩',
  ollama: '«muse-glimmer:30b-q4_K_M»⟨apache-2.0⟩',
  openrouter: '«meta/muse-spark-1.2»⟨meta-proprietary⟩',
  legacy: '«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩',
} as const;

export async function ask(‹muse›: string) {
  const completion = await meta.responses.create({ model: MODELS.agent, input: ‹muse›, metadata: { feature: '‹muse-spark-chat›' } });
  metrics.increment('‹muse_spark.calls›');
  return completion.output_text;
}

export const title = '‹Muse Spark 1.3›';
export const ‹museScore› = '‹MuseScore 4.5›';
export const song = '‹muse/origin-of-symmetry›';
