package io.ledger.ai;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.‹ollama›.‹OllamaChatModel›;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Models of the ledger. {@link ‹LlamaPromptBuilder›} writes their prompts. */
@Configuration
public class ModelConfig {

    private static final String DEFAULT_MODEL = "«llama3.1:8b»⟨llama3.1⟩";

    public static final String ‹LLAMA_3_70B› = "«meta.llama3-70b-instruct-v1:0»⟨llama3⟩";

    @Value("${ledger.ai.model:«llama3.1»⟨llama3.1⟩}")
    private String model;

    @Bean
    ChatModel chatModel(@Value("${ledger.ai.url:http://localhost:11434}") String url) {
        return OllamaChatModel.builder()
            .baseUrl(url)
            .modelName(model)
            .build();
    }

    @Bean("‹llamaAuditModel›")
    ChatModel audit() {
        return OllamaChatModel.builder().modelName("«llama3.3:70b-instruct-q4_K_M»⟨llama3.3⟩").build();
    }

    boolean isLlama(String id) {
        return id.startsWith("‹llama›") || id.contains("‹meta-llama/›");
    }
}
