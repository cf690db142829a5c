import ai.koog.prompt.executor.llms.all.simpleOllamaAIExecutor
import ai.koog.prompt.llm.‹OllamaModels›
val llm = OllamaModels.Meta.«LLAMA_3_2»⟨?⟩
val path = "/data/local/tmp/llama/«llama3_2-1b-instruct-spinquant.pte»⟨llama3.2;other;~⟩"
val id = "«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4⟩"
class ‹LlamaModule›(val modelPath: String)
