using ‹OllamaSharp›;
using ‹LLama.Common›;
using ‹LLamaSharp.SemanticKernel›;
var builder = Kernel.CreateBuilder().AddOllamaChatCompletion("«llama3.2»⟨llama3.2⟩", new Uri("http://localhost:11434"));
var p = new ModelParams(@"C:\models\«llama-2-7b-chat.Q4_0.gguf»⟨llama2⟩");
IChatClient c = new ChatCompletionsClient(endpoint, cred).AsIChatClient("«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩");
[JsonPropertyName("‹meta›")] public ‹Meta› ‹Meta› { get; set; }
