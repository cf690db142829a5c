package com.northwind.chat;

import dev.langchain4j.model.bedrock.BedrockChatModel;
import dev.langchain4j.model.github.GitHubModelsChatModel;
import dev.langchain4j.model.‹ollama›.‹OllamaChatModel›;
import de.kherud.‹llama›.‹InferenceParameters›;
import de.kherud.‹llama›.‹LlamaModel›;
import org.bukkit.entity.‹Llama›;
import org.springframework.ai.‹ollama›.api.‹OllamaModel›;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;

/** Beans for every provider. {@code ‹llama3›} is an alias that operators know. */
@Configuration
public class ChatConfiguration {
    private static final String NIM = "«meta/llama3-70b-instruct»⟨llama3;nim⟩";
    private static final String OCI = "«meta.llama-3.3-70b-instruct»⟨llama3.3;oci⟩";
    private static final String OCI_LARGE = "«meta.llama-3.1-405b-instruct»⟨llama3.1;oci⟩";
    private static final String NEVER = "«meta.llama5-70b-instruct-v1:0»⟨nonexistent;nonexistent⟩";
    private static final String TITAN = "‹amazon.titan-text-express-v1›";
    private static final String LOOKUP_TABLE = "‹llama_prompts›";

    @Bean
    ‹OllamaChatModel› ‹ollamaChatModel›() {
        return ‹OllamaChatModel›.builder()
                .baseUrl("‹http://ollama:11434›")
                .modelName("«llama3.1:8b-instruct-fp16»⟨llama3.1;ollama⟩")
                .build();
    }

    @Bean
    GitHubModelsChatModel gitHubModels() {
        return GitHubModelsChatModel.builder()
                .modelName("«Meta-Llama-3.1-70B-Instruct»⟨llama3.1;azure⟩")
                .build();
    }

    @Bean
    BedrockChatModel bedrock(BedrockRuntimeClient client) {
        // ‹meta.llama3-1-70b-instruct-v1:0› needs a profile in us-east-1
        return BedrockChatModel.builder()
                .client(client)
                .modelId("«us.meta.llama3-1-70b-instruct-v1:0»⟨llama3.1;bedrock⟩")
                .build();
    }

    String ‹llamaCpp›() {
        try (‹LlamaModel› model = new ‹LlamaModel›("/models/«Llama-3.2-1B-Instruct.F16.gguf»⟨llama3.2;gguf⟩")) {
            return model.complete(new ‹InferenceParameters›("hello"));
        }
    }

    void tame(‹Llama› ‹llama›) {
        ‹llama›.setStrength(3);
        ‹llama›.setColor(‹Llama.Color.CREAMY›);
    }

    String vertex(String project) {
        return "projects/" + project + "/locations/us-east5/publishers/meta/models/«llama-4-scout-17b-16e-instruct-maas»⟨llama4;vertex⟩";
    }

    ‹OllamaModel› springDefault() {
        return ‹OllamaModel.MISTRAL›;
    }
}
