package com.acme.‹llama›;
import org.springframework.ai.‹ollama›.api.OllamaModel;
import org.bukkit.entity.‹Llama›;
class App {
  static final String MODEL = "«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩";
  ChatModel m = OllamaChatModel.builder().modelName("«llama3.1:8b»⟨llama3.1⟩").build();
  OllamaModel o = OllamaModel.«LLAMA3_2»⟨?⟩;
  @‹Meta›(description = "‹counts llamas›") int n;
}
