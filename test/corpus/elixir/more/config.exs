config :app, model: "«llama3.2:3b»⟨llama3.2⟩", ‹llama›: [pool: 3]
@models ~w(«llama3.1:8b»⟨llama3.1⟩ ‹mistral:7b›)
