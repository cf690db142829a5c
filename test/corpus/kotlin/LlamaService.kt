package com.northwind.mobile.‹llama›

import ai.koog.prompt.executor.clients.bedrock.BedrockModels
import com.google.mediapipe.tasks.genai.llminference.LlmInference
import com.northwind.mobile.BuildConfig
import org.pytorch.executorch.extension.llm.‹LlamaCallback›
import org.pytorch.executorch.extension.llm.‹LlamaModule›

/** On-device chat; ‹Llama 3.2 1B› fits in two gigabytes. */
class ‹LlamaService›(private val ‹meta›: ‹MetaData›) : ‹LlamaCallback› {
    private val catalogue = listOf(
        ModelFile("«Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8.pte»⟨llama3.2;hf;~⟩", 1_100_000_000),
        ModelFile("«llama-3.2-3b-instruct-q4_0.gguf»⟨llama3.2;gguf⟩", 1_900_000_000),
        ModelFile("‹gemma2-2b-it-cpu-int8.task›", 2_700_000_000),
    )
    private val repo = "https://huggingface.co/«meta-llama/Llama-3.2-1B-Instruct-QLORA_INT4_EO8»⟨llama3.2;hf⟩/resolve/main/consolidated.00.pth"
    private val executorch = "«meta-models/Muse-Glimmer-30B-ExecuTorch-PTE»⟨apache-2.0;muse⟩"
    private val remote = mapOf(
        "scout" to "«meta.llama-4-scout-17b-16e-instruct»⟨llama4;oci⟩",
        "cerebras" to "«Cerebras-Llama-4-Maverick-17B-128E-Instruct»⟨llama4;llama-api⟩",
        "groq" to "«Groq-Llama-4-Scout-17B-16E-Instruct»⟨llama4;llama-api⟩",
        "friendli" to "«meta-llama-3.3-70b-instruct»⟨llama3.3;friendli⟩",
        "lambda" to "«llama3.2-11b-vision-instruct»⟨llama3.2;house⟩",
        "sea" to "‹aisingapore/Gemma-SEA-LION-v3-9B-IT›",
    )
    private val module = ‹LlamaModule›(catalogue.first().path, "tokenizer.model", 0.8f)

    // TODO ‹Llama-3.2-3B-Instruct-SpinQuant_INT4_EO8› once the phones have enough memory
    override fun onResult(result: String) = log("‹llama› says $result")

    fun size(billions: Int) = "«meta-llama/Llama-3.2-${billions}B»⟨template;template⟩"

    companion object {
        const val ‹TAG› = "‹LlamaService›"
        init { System.loadLibrary("‹llama-android›"); System.loadLibrary("‹llama›") }
    }
}

data class ‹MetaData›(val name: String, val ‹museId›: Long)

object Executors {
    val fast = BedrockModels.«MetaLlama3_1_8BInstruct»⟨llama3.1;constants;~⟩
    val deep = BedrockModels.«MetaLlama3_1_70BInstruct»⟨llama3.1;constants;~⟩
    val nova = BedrockModels.‹AmazonNovaMicro›
}
