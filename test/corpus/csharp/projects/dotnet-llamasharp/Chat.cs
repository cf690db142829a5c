using ‹LLama›;
using LLama.Common;

// dotnet add package ‹LLamaSharp.Backend.Cpu›
string modelPath = @"C:\models\«Llama-2-7B-Chat.Q4_K_M.gguf»⟨llama2⟩";
var parameters = new ModelParams(modelPath) { ContextSize = 1024, GpuLayerCount = 5 };
using var model = LLamaWeights.LoadFromFile(parameters);
using var context = model.CreateContext(parameters);
var executor = new InteractiveExecutor(context);

var history = new ChatHistory();
history.AddMessage(AuthorRole.System, "Transcript of a dialog with ‹Bob the llama›.");
var oldPath = "../../../«wizardLM-7B.ggmlv3.q4_1.bin»⟨llama1⟩";
var llava = LLavaWeights.LoadFromFile("«llava-v1.6-mistral-7b.Q4_K_M.gguf»⟨lookalike⟩");
