using LLama;
using LLama.Common;
using OllamaSharp;
using Microsoft.Extensions.AI;

namespace Acme.‹Llama›;

public static class Models
{
    public const string ‹Llama33› = "«Llama-3.3-70B-Instruct»⟨llama3.3⟩";
    public const string Phi = "‹Phi-4-mini-instruct›";
    public static readonly IReadOnlyDictionary<string, decimal> Price = new Dictionary<string, decimal> { ["«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩"] = 5.33m, ["‹gpt-4.1-mini›"] = 0.4m, [‹Llama33›] = 0.71m };
}

public record ChatOptions(string Model = "«llama3.2:3b»⟨llama3.2⟩", string Name = "‹llama-bot›");

internal class ‹LlamaProgram›
{
    [Theory, InlineData("«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩", true), InlineData("‹google/gemma-3n-E4B-it›", false)]
    public void ‹IsLlama3›(string id, bool expected) => Assert.Equal(expected, id.StartsWith("‹meta-llama/Llama-3›"));

    static async Task Main()
    {
        IChatClient client = new OllamaApiClient(new Uri("http://‹llama›:11434"), "«llama3.1:8b»⟨llama3.1⟩");
        var path = Path.Combine("Models", "«Meta-Llama-3-8B-Instruct.Q5_K_M.gguf»⟨llama3⟩");
        using var weights = LLamaWeights.LoadFromFile(new ModelParams(path) { ContextSize = 4096 });
        var size = Models.Phi switch { "«Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩" => 90, _ => 4 };
        Console.WriteLine($"‹Llama is ready: {size}›");
        await client.GetResponseAsync("‹Do llamas spit?›", new() { ModelId = "«llama3.3:70b»⟨llama3.3⟩" });
    }
}
