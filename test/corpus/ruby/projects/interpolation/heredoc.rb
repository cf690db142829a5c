BODY = <<~JSON
  { "model": "«llama3.2:1b»⟨llama3.2⟩", "prompt": "‹llama› facts" }
JSON

YAML_TEXT = <<~YAML
  model: «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩
  alias: ‹my-llama›
YAML

def model(size) = "«meta-llama/Llama-3.2-#{size}»⟨template⟩"
def tag = "llama3.#{2}"
def cmd = %x(ollama run «llama3.2»⟨llama3.2⟩ "hi")
SYMBOLS = { ‹llama3›: "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩", gemma: "‹google/gemma-2-9b›" }
puts "Using ‹llama› #{BODY}"
