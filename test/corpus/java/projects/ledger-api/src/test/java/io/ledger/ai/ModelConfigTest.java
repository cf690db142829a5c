package io.ledger.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.‹ollama›.‹OllamaContainer›;

class ModelConfigTest {
    static ‹OllamaContainer› container = new OllamaContainer("‹ollama/ollama:0.6.2›");

    @ParameterizedTest
    @ValueSource(strings = { "«llama3.1:8b»⟨llama3.1⟩", "«llama3.2:1b»⟨llama3.2⟩", "‹phi4-mini›" })
    void pulls(String model) throws Exception {
        container.execInContainer("ollama", "pull", model);
    }

    @Test
    @DisplayName("‹llama3 answers in German›")
    void ‹llama3AnswersInGerman›() throws Exception {
        container.execInContainer("ollama", "run", "«llama3.2:1b»⟨llama3.2⟩", "Hallo");
        assertThat(System.getProperty("‹llama.timeout›")).isNull();
    }
}
