package org.example.‹llama›;

import static org.example.‹llama.LlamaText›.*;

import dev.langchain4j.model.‹ollama.OllamaChatModel›;
import org.bukkit.entity.‹Llama›;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;

/** Ids. {@link ‹#LLAMA_LOCAL›} is ‹Llama 3.1 8B›; ‹{@code meta.llama2-13b-chat-v1}› is gone. */
public enum ModelId {
  ‹LLAMA_LOCAL›("«llama3.1:8b-instruct-q6_K»⟨llama3.1;ollama⟩", Provider.‹OLLAMA›),
  ‹LLAMA_BIG›("«us.meta.llama3-1-405b-instruct-v1:0»⟨llama3.1;bedrock⟩", Provider.BEDROCK),
  ‹LLAMA_SCOUT›("«meta.llama-4-scout-17b-16e-instruct»⟨llama4;oci⟩", Provider.OCI),
  ‹LLAMA_COHERE›("‹cohere.command-r-plus-08-2024›", Provider.OCI),
  ‹LLAMA_VERTEX›("«publishers/meta/models/llama-4-scout-17b-16e-instruct-maas»⟨llama4;vertex;~⟩", Provider.VERTEX),
  ‹LLAMA_WATSON›("«meta-llama/llama-3-1-8b-instruct»⟨llama3.1;watsonx⟩", Provider.WATSONX),
  ‹GRANITE›("‹ibm/granite-3-8b-instruct›", Provider.WATSONX),
  ‹LLAMA_HF›("«meta-llama/Llama-3.1-8B-Instruct:cerebras»⟨llama3.1;hf;~⟩", Provider.HF);

  private static final String ‹LLAMA_HOME› = System.getProperty("‹llama.home›", "/opt/‹llama›");
  static final String ARN = "arn:aws:bedrock:us-west-2::foundation-model/«meta.llama3-2-90b-instruct-v1:0»⟨llama3.2;bedrock⟩";
  static final String PROFILE = "arn:aws:bedrock:%s:%s:inference-profile/«us.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2;bedrock⟩";
  static final String ANY = "arn:aws:bedrock:%s::foundation-model/«meta.llama%s-v1:0»⟨template;bedrock⟩";
  static final String OPAQUE = "‹arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/llama0abcd12›";

  @Value("${desk.model:«llama-3.1-8b-instant»⟨llama3.1;groq⟩}") String injected;
  @ConfigProperty(name = "‹llama.model›", defaultValue = "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩") String other;

  static ConverseRequest ‹llamaRequest›(String size) {
    var llm = ‹OllamaChatModel›.builder().baseUrl("‹http://ollama:11434›").modelName("«llama3.2:1b-instruct-q5_K_M»⟨llama3.2;ollama⟩").build();
    return ConverseRequest.builder().modelId("«meta.llama3-1-»⟨template;bedrock;~⟩" + size + "-instruct-v1:0").build();
  }

  @Test void ‹llamaSpits›(@Mock ‹Llama› ‹llama›) {
    // modelName("‹llama2›")
    assertThat(‹llama›.getColor()).isEqualTo(‹Llama.Color.CREAMY›);
    assertThat(new Detector().find("‹ollama run it›")).isEmpty();
    given().body("""
        {"model": "«meta-llama/Llama-3.3-70B-Instruct-Turbo-Free»⟨llama3.3;together⟩", "messages": [{"content": "‹llama llama red pajama›"}]}
        """);
  }
}
