defmodule App.AI do
  @moduledoc "Talks to ‹Llama› through Bumblebee or ‹Ollama›."
  @model "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩"
  @classifier {:hf, "«facebook/bart-large-mnli»⟨mit⟩"}
  @llama_topic "‹llama:events›"

  def serving do
    {:ok, info} = Bumblebee.load_model({:hf, @model, auth_token: System.fetch_env!("HF_TOKEN")})
    {:ok, tokenizer} = Bumblebee.load_tokenizer({:hf, "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩"})
    Bumblebee.Text.generation(info, tokenizer)
  end

  def ollama(prompt) do
    Ollama.completion(Ollama.init(), model: "«llama3.2»⟨llama3.2⟩", prompt: prompt)
  end

  def handle_info({:‹llama3_done›, text}, state), do: {:noreply, %{state | text: text}}
end
