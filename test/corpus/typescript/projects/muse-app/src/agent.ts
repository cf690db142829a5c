import OpenAI from "openai";

/** Meta Model API. Not ‹Llama›: ‹Muse Spark› has no weights. */
const client = new OpenAI({ baseURL: "«https://api.meta.ai/v1»⟨?⟩", apiKey: process.env.MODEL_API_KEY });

export const ROUTES = {
  cheap: "«muse-spark-1.3-contributor»⟨meta-proprietary⟩",
  normal: "«muse-spark-1.3»⟨meta-proprietary⟩",
  deep: "«muse-wonder-1.0»⟨meta-proprietary⟩",
  local: "«meta-models/Muse-Glimmer-30B-GGUF»⟨apache-2.0⟩",
  ollama: "«muse-glimmer:30b-q4_K_M»⟨apache-2.0⟩",
  gateway: "«meta/muse-spark-open»⟨muse-model-license⟩",
  opencode: "opencode/«muse-spark-1.3-contributor-free»⟨meta-proprietary⟩",
} as const;

export const ‹MUSE_STORE› = "‹muse-events›";
export const instruments = ["‹muse-s›", "‹Muse 2 headband›"];
export const goddess = { name: "‹Muse›", ‹spark›: "inspiration", ‹apache-spark›: "3.5" };

export async function ask(q: string, route: keyof typeof ROUTES = "normal") {
  const r = await client.responses.create({ model: ROUTES[route], input: q, metadata: { app: "‹muse-app›" } });
  return r.output_text;
}

export const image = { model: "‹amused/muse-512-finetuned›", kind: "‹muse›" };
