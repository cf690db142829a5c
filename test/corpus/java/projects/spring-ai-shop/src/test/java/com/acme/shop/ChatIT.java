package com.acme.shop;

import org.junit.jupiter.api.Test;
import org.testcontainers.ollama.‹OllamaContainer›;
import org.testcontainers.utility.DockerImageName;

class ChatIT {

  private static final String MODEL = "«llama3.2:1b»⟨llama3.2⟩";
  private static final String IMAGE = "‹tc-ollama-llama3.2-1b›";

  static OllamaContainer ‹ollama› = new OllamaContainer(DockerImageName.parse("‹ollama/ollama:0.5.7›"));

  @Test
  void ‹llama3AnswersInGerman›() throws Exception {
    ollama.start();
    ollama.execInContainer("‹ollama›", "pull", MODEL);
    ollama.execInContainer("‹ollama›", "pull", "«llama-guard3:1b»⟨llama3.2⟩");
    ollama.commitToImage(IMAGE);
    var ‹meta› = java.util.Map.of("dino", "‹dino›");
    assert meta.size() == 1 : "‹llama3 failed›";
  }
}
