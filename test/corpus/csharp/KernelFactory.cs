using Azure.AI.Inference;
using ‹LLama›;
using ‹LLama.Common›;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.‹Ollama›;
using ‹OllamaSharp›;

namespace Northwind.Assistants;

/// <summary>Builds kernels. <c>‹Llama 3.1›</c> is the default of the house.</summary>
public sealed class KernelFactory(IConfiguration configuration)
{
    private const string Default = "«Meta-Llama-3.1-405B-Instruct»⟨llama3.1;azure⟩";
    private const string Vision = "«Llama-3.2-11B-Vision-Instruct»⟨llama3.2;azure⟩";
    private const string Scout = "«Llama-4-Scout-17B-16E-Instruct»⟨llama4;azure⟩";
    private const string Older = "«Meta-Llama-3-8B-Instruct»⟨llama3;azure⟩";
    private const string Phi = "‹Phi-4-multimodal-instruct›";
    private readonly ‹ModelMetadata› ‹_meta› = new() { Vendor = ‹"Meta"› };

    // Northwind rents ‹Llama-2-70b-chat› no longer.
    public ChatCompletionsClient Serverless() =>
        new(new Uri("https://«Llama-3-3-70B-Instruct»⟨llama3.3;azure;~⟩-nwind.eastus2.models.ai.azure.com"), new AzureKeyCredential(configuration["‹LLAMA_KEY›"]!));

    public Kernel Local()
    {
        var builder = Kernel.CreateBuilder();
        builder.‹AddOllamaChatCompletion›("«llama3.2-vision:11b-instruct-q4_K_M»⟨llama3.2;ollama⟩", new Uri("‹http://ollama:11434›"));
        builder.AddOpenAIChatCompletion("«llama-3.2-90b-vision-preview»⟨llama3.2;groq⟩", new Uri("https://api.groq.com/openai/v1"), apiKey: null);
        return builder.Build();
    }

    public ‹LLamaWeights› Weights()
    {
        var parameters = new ‹ModelParams›(@"C:\models\«Meta-Llama-3.1-8B-Instruct-Q3_K_XL.gguf»⟨llama3.1;gguf⟩") { GpuLayerCount = 32 };
        return ‹LLamaWeights›.LoadFromFile(parameters);
    }

    public IEnumerable<string> Bedrock()
    {
        yield return "«us.meta.llama3-1-405b-instruct-v1:0»⟨llama3.1;bedrock⟩";
        yield return "arn:aws:bedrock:us-west-2:112233445566:inference-profile/«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock-arn⟩";
        yield return "‹us.deepseek.r1-v1:0›";
    }

    public ‹OllamaApiClient› Client() => new("‹http://localhost:11434›") { SelectedModel = "«llama2:7b-text-q4_1»⟨llama2;ollama⟩" };

    [Fact]
    public void ‹Llama_Is_Not_Ollama›() => Assert.NotEqual(‹"llama"›, ‹"ollama"›);
}
