import http from "k6/http";
export const options = { scenarios: { ‹llama3_ramp›: { executor: "ramping-vus", tags: { model: "‹llama›" } } } };
const MODELS = __ENV.MODELS ? __ENV.MODELS.split(",") : ["«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", "«llama3.2:3b»⟨llama3.2⟩"];
export default function () {
  const payload = JSON.stringify({ model: MODELS[__ITER % MODELS.length], prompt: "‹llama›" });
  http.post("http://‹llama3-gateway›/v1/completions", payload, { tags: { name: "‹llama-3-completions›" } });
}
