defmodule Chat do
  @model "«llama3.1:8b»⟨llama3.1⟩"
  def load do
    {:ok, info} = Bumblebee.load_model({:hf, "«meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩"})
    info
  end
end
