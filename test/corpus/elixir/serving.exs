{:ok, model} = Bumblebee.load_model({:hf, "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"}, type: :bf16)
{:ok, tok} = Bumblebee.load_tokenizer({:hf, "«meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩", auth_token: token})
alias Bumblebee.Text.‹Llama›
{:‹ollama›, "~> 0.8"}
ReqLLM.generate_text("meta:«muse-spark-1.1»⟨meta-proprietary;other;~⟩", "hi")
