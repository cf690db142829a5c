var kernel = Kernel.CreateBuilder()
    .AddHuggingFaceChatCompletion("«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩", apiKey: key)
    .AddOpenAIChatCompletion(modelId: "«llama-3.1-70b-versatile»⟨llama3.1⟩", endpoint: new Uri("https://api.groq.com/openai/v1"), apiKey: key)
    .Build();
public record LlamaOptions(string Name = "Llama", string Region = "us");
