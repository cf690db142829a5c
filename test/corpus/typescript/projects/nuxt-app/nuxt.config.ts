export default defineNuxtConfig({
  modules: ["@nuxthub/core", "nuxt-auth-utils"],
  app: { head: { ‹meta›: [{ name: "description", content: "Chat with ‹Llama 3›" }] } },
  runtimeConfig: {
    aiModel: "«@cf/meta/llama-3.3-70b-instruct-fp8-fast»⟨llama3.3;;~⟩",
    guardModel: "«@cf/meta/llama-guard-3-8b»⟨llama3.1;;~⟩",
    public: { models: ["«@cf/meta/llama-3.2-11b-vision-instruct»⟨llama3.2;;~⟩", "‹@cf/qwen/qwen2.5-coder-32b-instruct›", "«@cf/meta/llama-4-scout-17b-16e-instruct»⟨llama4;;~⟩"] },
  },
  routeRules: { "/‹llama›/**": { ssr: false }, "/api/‹llama3›": { cors: true } },
});
