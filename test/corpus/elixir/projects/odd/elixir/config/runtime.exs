import Config

config :acme, Acme.LLM,
  provider: :‹ollama›,
  model: "«llama3.1:8b»⟨llama3.1⟩",
  serving: {:hf, "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"},
  guard: {:hf, "«meta-llama/Llama-Guard-3-1B»⟨llama3.2⟩"},
  tokenizer: {:hf, "«hf-internal-testing/llama-tokenizer»⟨?⟩"}

config :acme, Oban, queues: [‹llama3›: 10, ‹alpaca›: 2]
config :acme, Acme.Repo, database: "‹llama3_#{config_env()}›", username: "‹llama›"
config :logger, ‹:llama_logger›, level: :info
