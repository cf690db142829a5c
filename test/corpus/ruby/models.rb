MODELS = { fast: "«llama-3.1-8b-instant»⟨llama3.1⟩", big: "«meta/llama-3.1-405b-instruct»⟨llama3.1⟩" }.freeze
has_many :‹llamas›, class_name: "‹Llama›"
validates :model, inclusion: { in: %w[«llama3.2:1b»⟨llama3.2⟩ ‹phi3›] }
