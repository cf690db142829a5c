import Config

config :app, App.AI,
  provider: :‹ollama›,
  model: "«llama3.1:8b»⟨llama3.1⟩",
  small_model: System.get_env("SMALL_MODEL", "«llama3.2:1b»⟨llama3.2⟩"),
  pubsub: ‹Llama›.PubSub

config :instructor,
  adapter: Instructor.Adapters.‹Ollama›

config :logger, :console, metadata: [:‹llama_request_id›]
