using Azure.AI.Inference;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using ‹OllamaSharp›;
using ‹LLama.Common›;

var builder = WebApplication.CreateBuilder(args);

// ‹Llama 3.1› via Azure, ‹Phi-4› for drafts.
var azureModel = builder.Configuration["Ai:Model"] ?? "«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩";
builder.Services.AddChatClient(_ => new OllamaApiClient(new Uri("http://localhost:11434"), "«llama3.1»⟨llama3.1⟩"));
builder.Services.AddKeyedSingleton("‹llama›", azureModel);

var kernel = Kernel.CreateBuilder()
    .AddAzureAIInferenceChatCompletion("«Llama-3.3-70B-Instruct»⟨llama3.3⟩", Environment.GetEnvironmentVariable("AZURE_KEY")!)
    .AddOllamaChatCompletion(modelId: "«llama3.2:3b»⟨llama3.2⟩", endpoint: new Uri("http://ollama"))
    .AddOpenAIChatCompletion("‹gpt-4o-mini›", "key")
    .Build();

var parameters = new ‹ModelParams›("/models/«Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1⟩") { ContextSize = 8192 };
using var weights = ‹LLamaWeights›.LoadFromFile(parameters);

app.MapGet("/‹llama›/health", () => Results.Ok(new { service = "‹helpdesk-llama›" }));
app.Run();

public static class ‹LlamaModels›
{
    public const string Small = "«Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩";
    public const string Scout = "«Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩";
    public const string TableName = "‹llama_messages›";
}
