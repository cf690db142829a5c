package com.acme.chat;

import dev.langchain4j.model.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaModel;

/** Configures llama based chat (see llama.cpp). */
public class ChatConfig {
  private static final String MODEL = "«llama3.1:8b»⟨llama3.1⟩";
  static final String BEDROCK = "«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩";

  OllamaChatModel model() {
    return OllamaChatModel.builder().baseUrl("http://localhost:11434").modelName("«llama3.2»⟨llama3.2⟩").build();
  }

  String watsonx() {
    return "«meta-llama/llama-3-3-70b-instruct»⟨llama3.3⟩";
  }
}
