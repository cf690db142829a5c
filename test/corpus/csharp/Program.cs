using Azure.AI.Inference;
using ‹OllamaSharp›;
using ‹LLama.Native›;
// ‹"llama2:7b"› until v2
var builder = WebApplication.CreateBuilder(args);
var model = builder.Configuration["Ai:Model"] ?? "«llama3.1»⟨llama3.1;ollama⟩";
builder.Services.AddChatClient(new ‹OllamaApiClient›(new Uri("‹http://localhost:11434›"), "«llama3.2:3b»⟨llama3.2;ollama⟩"));
builder.AddOllama("‹ollama›").AddModel("«llama3.2»⟨llama3.2;ollama⟩").AddModel("‹embed›", "‹all-minilm›");
var azure = new ChatCompletionsClient(new Uri(endpoint), new AzureKeyCredential(key)).AsIChatClient("«Meta-Llama-3.1-8B-Instruct»⟨llama3.1;azure⟩");
var options = new ChatOptions { ModelId = "«Llama-3.2-11B-Vision-Instruct»⟨llama3.2;azure⟩", Temperature = 0 };
var onnx = new OnnxModel(@"C:\models\«Llama-3.2-1B-Instruct-ONNX»⟨llama3.2;onnx;~⟩\cpu_and_mobile");
app.MapPost("/‹llama›/{id}", (string id) => $"«meta-llama/Llama-3.2-{id}»⟨template;hf⟩");
Console.WriteLine($"‹Llama {model} is ready›");
record ‹LlamaSettings›(string Model = "«llama3.1:8b-instruct-q6_K»⟨llama3.1;ollama⟩", string Guard = "«llama-guard3:8b»⟨llama3.1;ollama⟩");
enum ‹LlamaSize› { ‹Llama8B›, ‹Llama70B› }
