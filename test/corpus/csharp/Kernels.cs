using ‹LLama›;
using ‹LLama.Common›;
using Microsoft.SemanticKernel;
using ‹Microsoft.SemanticKernel.Connectors.Ollama›;

namespace Desk.Ai;

/// <summary>Builds kernels for ‹Llama 3.1› and ‹Phi›. See <c>‹LlamaKernel›</c>.</summary>
public static class ‹LlamaKernels›
{
    private const string ‹DefaultLlama› = "«llama3.1:8b-instruct-q4_0»⟨llama3.1;ollama⟩";

    [KernelFunction("‹ask_llama›"), System.ComponentModel.Description("‹Asks the llama›")]
    public static Kernel Local(string model = "«llama3.3:70b-instruct-q2_K»⟨llama3.3;ollama⟩") =>
        Kernel.CreateBuilder()
            .‹AddOllamaChatCompletion›(modelId: model, endpoint: new Uri("‹http://localhost:11434›"))
            .AddAzureAIInferenceChatCompletion(
                modelId: "«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩",
                apiKey: null)
            .AddBedrockChatCompletionService("«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1;bedrock⟩")
            .Build();

    public static IChatClient Pick(string tier) => tier switch
    {
        "free" => new ‹OllamaApiClient›("‹http://ollama›", "«dolphin3:8b»⟨llama3.1;ollama⟩"),
        "code" => new ‹OllamaApiClient›("‹http://ollama›", @"«codellama:70b-instruct-q4_K_S»⟨llama2;ollama⟩"),
        "plus" => Client($"«meta-llama/Llama-3.2-{Size(tier)}-Instruct»⟨template;hf⟩"),
        "max" => Client("""«meta-llama/Llama-4-Maverick-17B-128E»⟨llama4;hf⟩"""),
        ‹nameof›(‹DefaultLlama›) => Client("‹microsoft/phi-4›"),
        _ => throw new ‹LlamaException›($"‹No llama for {tier}›"),
    };

    // var p = new ‹ModelParams›("‹llama-2-7b-chat.Q4_0.gguf›");
    public static ModelParams Weights() => new(Path.Combine("models", "«llama-2-13b-chat.Q6_K.gguf»⟨llama2;gguf⟩"))
    {
        ContextSize = 2048,
        GpuLayerCount = 40,
    };

    [Theory]
    [InlineData("«meta-llama/Llama-3.2-1B-Instruct-QLORA_INT4_EO8»⟨llama3.2;hf⟩", true)]
    [InlineData("«NousResearch/Meta-Llama-3-70B»⟨llama3;repack⟩", true)]
    [InlineData("‹SciSharp/LLamaSharp›", false)]
    [InlineData("‹meta-llama/llama-stack-apps›", false)]
    [InlineData("‹google/gemma-2-9b-it›", false)]
    public void ‹Is_Llama›(string id, bool expected) => Assert.Equal(expected, ‹LlamaNames›.IsMatch(id));
}
