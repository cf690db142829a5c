using LLamaSharp;
using LLama.Common;
using Microsoft.SemanticKernel;
using OllamaSharp;

var modelPath = @"C:\models\«Llama-3.2-3B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩";
var parameters = new ModelParams(modelPath) { ContextSize = 2048 };
var ollama = new OllamaApiClient(new Uri("http://localhost:11434"), "«llama3.1:8b»⟨llama3.1⟩");
var builder = Kernel.CreateBuilder()
    .AddOllamaChatCompletion("«llama3.2»⟨llama3.2⟩", new Uri("http://localhost:11434"))
    .AddAzureAIInferenceChatCompletion("«Llama-3.3-70B-Instruct»⟨llama3.3⟩", key, endpoint);
