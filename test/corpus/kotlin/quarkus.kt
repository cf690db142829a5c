@RegisterAiService(modelName = "‹llama›")
interface ‹LlamaService› { @SystemMessage("‹You are a llama›") fun chat(q: String): String }
val m = BedrockRuntimeClient.invokeModel { modelId = "«meta.llama3-70b-instruct-v1:0»⟨llama3⟩" }
