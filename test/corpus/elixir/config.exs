import Config

# ‹Llama 3.1› everywhere; ‹llama2:13b› is gone.
config :herd, ‹Herd.Llama›,
  adapter: ‹Ollama›,
  model: "«llama3.1:8b-instruct-q8_0»⟨llama3.1;ollama⟩",
  fallbacks: ~w(«llama3.2:1b-text-q4_0»⟨llama3.2;ollama⟩ ‹mistral:7b› «llama2:7b-chat-fp16»⟨llama2;ollama⟩),
  pool: :‹llama_pool›

config :herd, :bumblebee,
  repo: {:hf, "«meta-llama/Llama-3.2-3B»⟨llama3.2;hf⟩", auth_token: System.get_env("HF_TOKEN")},
  speech: {:hf, "«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0;research⟩"},
  summary: {:hf, "«facebook/bart-large-xsum»⟨mit;research⟩"},
  classifier: {:hf, "«FacebookAI/xlm-roberta-base»⟨mit;research⟩"},
  vision: {:hf, "«facebook/detr-resnet-101»⟨apache-2.0;research⟩"},
  whisper: {:hf, "‹openai/whisper-tiny›"}

config :langchain,
  ‹ollama_url›: "‹http://llama-box:11434/api/chat›",
  chat_models: %{
    :fast => {LangChain.ChatModels.ChatOpenAI, model: "«meta-llama/Llama-3.2-3B-Instruct-Turbo»⟨llama3.2;together⟩"},
    "deep" => {LangChain.ChatModels.ChatBumblebee, serving: ‹Herd.LlamaServing›},
    ‹"llama-farm"› => nil
  }

config :req_llm,
  default: "groq:«llama-3.1-8b-instant»⟨llama3.1;groq⟩",
  alternate: "meta:«muse-spark-1.1»⟨meta-proprietary;muse⟩",
  vertex: "google_vertex:«meta/llama-4-scout-17b-16e-instruct-maas»⟨llama4;vertex⟩",
  bedrock: "amazon_bedrock:«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩",
  openrouter: "openrouter:«meta-llama/llama-guard-3-8b»⟨llama3.1;openrouter⟩",
  other: "anthropic:‹claude-haiku-4-5›"

config :herd, ‹HerdWeb.Endpoint›,
  url: [host: "‹llama.herd.example›"],
  live_view: [signing_salt: "‹llamasalt›"]

config :logger, :console, metadata: [:request_id, :‹llama_id›]

if config_env() == :test do
  config :herd, ‹Herd.Llama›, model: "«llama3.2:1b»⟨llama3.2;ollama⟩", adapter: ‹Herd.FakeLlama›
end

runtime =
  case System.fetch_env("‹LLAMA_SIZE›") do
    {:ok, size} -> "«llama3.1:#{size}»⟨template;ollama⟩"
    :error -> "«llama3.1»⟨?bare⟩"
  end

config :herd, runtime_model: runtime, moderation: ‹Herd.LlamaGuard›
