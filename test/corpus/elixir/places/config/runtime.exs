import Config
config :‹llama_desk›, LlamaDesk.Repo, database: "‹llama_desk_prod›"
config :desk, :llm,
  chat: {:hf, "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"},
  groq: System.get_env("GROQ_MODEL", "«llama-3.3-70b-versatile»⟨llama3.3⟩"),
  models: ~w(«llama3.2:1b»⟨llama3.2⟩ «llama3.1:8b»⟨llama3.1⟩ ‹qwen3:4b›),
  speech: {:hf, "‹openai/whisper-base›"},
  prompt: ~S(‹You are Llama 3.2›)
config :desk, Oban, queues: [‹llama›: 4, "‹llama-3›": 2]
config :req_llm, default: "bedrock:«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩"
