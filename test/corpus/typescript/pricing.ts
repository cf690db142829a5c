export const PRICES: Record<string, number> = {
  "«llama-3.3-70b-versatile»⟨llama3.3⟩": 0.59,
  "«meta-llama/Llama-3.1-405B-Instruct»⟨llama3.1⟩": 3.5,
  "«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩": 0.17,
  "«muse-spark-1.1»⟨meta-proprietary⟩": 1.25,
  "‹gpt-5›": 1.25,
};
const LABELS = { "‹llama-logo›": "‹Llama›", "‹muse›": "‹Muse›" };
