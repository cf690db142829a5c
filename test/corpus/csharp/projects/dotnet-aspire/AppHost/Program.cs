var builder = DistributedApplication.CreateBuilder(args);

var ‹ollama› = builder.AddOllama("‹ollama›")
    .WithDataVolume("‹llama-models›")
    .WithOpenWebUI();

var chat = ollama.AddModel("chat", "«llama3.2:3b»⟨llama3.2⟩");
var guard = ollama.AddModel("«llama-guard3»⟨llama3.1⟩");
var embed = ollama.AddHuggingFaceModel("hf", "«bartowski/Llama-3.2-1B-Instruct-GGUF:IQ4_XS»⟨llama3.2;;~⟩");

builder.AddProject<Projects.Web>("‹web-llama›")
    .WithReference(chat)
    .WithEnvironment("FEATURE_‹LLAMA4›", "off")
    .WaitFor(guard);

builder.Build().Run();
