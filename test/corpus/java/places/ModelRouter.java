package org.acme.‹llama›;

import java.util.*;
import org.springframework.beans.factory.annotation.Value;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;

/** Routes to ‹Llama 3.1› or {@code «meta.llama3-3-70b-instruct-v1:0»⟨?llama3.3⟩}. */
@‹LlamaComponent›("‹llamaRouter›")
public sealed class ModelRouter permits ‹LlamaRouter› {
    @Value("${llm.model:«llama3.1:8b»⟨llama3.1⟩}") private String model;
    private static final Set<String> VISION = Set.of("«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2⟩", "‹us.anthropic.claude-sonnet-4-20250514-v1:0›");
    static final Map<String, Double> COST = Map.ofEntries(Map.entry("«meta.llama3-8b-instruct-v1:0»⟨llama3⟩", 0.0003), Map.entry("‹mistral.mistral-7b-instruct-v0:2›", 0.00015));

    enum Size { ‹LLAMA_8B›("«meta-llama/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩"), PHI("‹microsoft/Phi-4-mini-instruct›"); Size(String id) {} }

    ConverseRequest request(String tier) {
        String id = switch (tier) {
            case "‹llama›", "big" -> "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩";
            case "small" -> "«us.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩";
            default -> throw new IllegalArgumentException("‹no llama for tier ›" + tier);
        };
        log.info("‹Routing to llama {}›", id);
        return ConverseRequest.builder().modelId(id).build();
    }

    @Test void ‹llama3IsCheap›() { assertThat(COST).containsKey("«meta.llama3-8b-instruct-v1:0»⟨llama3⟩"); }
}
