/** Every model this client can speak to. Keep sorted. */
export const MODELS = {
  ‹llama33›: "«@cf/meta/llama-3.3-70b-instruct-fp8-fast»⟨llama3.3⟩",
  ‹llama4›: "«@cf/meta/llama-4-scout-17b-16e-instruct»⟨llama4⟩",
  guard: "«@cf/meta/llama-guard-3-8b»⟨llama3.1⟩",
  translate: "«@cf/meta/m2m100-1.2b»⟨mit⟩",
  summarize: "«@cf/facebook/bart-large-cnn»⟨mit⟩",
  detect: "«@cf/facebook/detr-resnet-50»⟨apache-2.0⟩",
  hermes: "‹@hf/nousresearch/hermes-2-pro-mistral-7b›",
  code: "«@hf/thebloke/codellama-7b-instruct-awq»⟨llama2⟩",
  ocr: "@cf/unum/uform-gen2-qwen-500m",
} as const;

export type ‹LlamaKey› = Extract<keyof typeof MODELS, `‹llama›${string}`>;

export const groqUrl = "https://api.groq.com/openai/v1";

export function modelFor(size: "8b" | "70b"): string {
  return `«meta-llama/Llama-3.1-${size}-Instruct»⟨template;;~⟩`;
}

export const bedrock = (region: string, id = "«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩") =>
  `arn:aws:bedrock:${region}::foundation-model/${id}`;

// never add ‹llama.cpp› here, it is a runtime
export const LABELS: Record<keyof typeof MODELS, string> = {
  ‹llama33›: "«Llama 3.3 70B»⟨?⟩",
  ‹llama4›: "«Llama 4 Scout»⟨?⟩",
  guard: "Safety",
  translate: "Translate",
  summarize: "Summarise",
  detect: "Objects",
  hermes: "‹Hermes›",
  code: "Code",
  ocr: "OCR",
};
