defmodule Northwind.Serving do
  @moduledoc """
  Keeps ‹Llama 3.2› in memory and answers through Nx. See ‹https://ollama.com/library/llama3.2›.
  """
  use GenServer

  alias LangChain.ChatModels.{ChatBedrock, ‹ChatOllamaAI›, ChatVertexAI}
  alias ‹Ollama.Client›

  @repo {:hf, "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩", auth_token: System.get_env("HF_TOKEN")}
  @embeddings {:hf, "‹thenlper/gte-small›"}
  @masks {:hf, "«facebook/sam-vit-base»⟨apache-2.0;research⟩"}
  @‹llama_opts› [max_new_tokens: 256]
  @req_llm "meta:«muse-spark-1.2»⟨meta-proprietary;muse⟩"

  def init(_) do
    {:ok, model} = Bumblebee.load_model(@repo, type: :bf16)
    {:ok, tokenizer} = Bumblebee.load_tokenizer(@repo)
    {:ok, %{‹llama›: {model, tokenizer}, ‹meta›: %{}}}
  end

  def local, do: ‹ChatOllamaAI›.new!(%{model: "«llama3:instruct»⟨llama3;ollama⟩", endpoint: "‹http://ollama:11434/api/chat›"})

  def bedrock do
    ChatBedrock.new!(%{model: "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1;bedrock⟩"})
  end

  # Vertex wants ‹llama-3.1-405b-instruct-maas› in us-central1
  def vertex, do: ChatVertexAI.new!(%{model: "«meta/llama-3.2-90b-vision-instruct-maas»⟨llama3.2;vertex⟩"})

  def ‹pull_llama›(size), do: ‹Ollama.pull_model›(client(), name: "«llama3.2:#{size}»⟨template;template⟩")

  defp client, do: ‹Ollama.init›("‹http://ollama:11434/api›")
end
