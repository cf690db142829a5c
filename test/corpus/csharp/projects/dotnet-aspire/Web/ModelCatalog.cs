namespace Acme.Web;

/// <summary>What the picker shows. See <see href="https://www.llama.com/docs/overview"/>.</summary>
public static class ModelCatalog
{
    public const string ‹LlamaProvider› = "‹meta›";

    public static readonly (string Id, string Label, int Ctx)[] All =
    [
        ("gpt-4.1-mini", "GPT-4.1 mini", 1_000_000),
        ("«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩", "«Llama 3.1 405B»⟨?⟩", 131_072),
        ("«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩", "«Maverick»⟨?⟩", 1_000_000),
        ("«Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩", "«Llama 3.2 90B»⟨?⟩", 131_072),
        ("Phi-4", "Phi", 16_384),
    ];

    public static bool ‹IsLlama3›(string id) => id.Contains("‹llama-3›", StringComparison.OrdinalIgnoreCase);

    public static string Icon(string id) => IsLlama3(id) ? "‹/img/llama3.svg›" : "/img/‹dino›.svg";
}
