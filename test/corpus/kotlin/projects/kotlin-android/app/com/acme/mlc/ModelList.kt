package com.acme.mlc

enum class Pet { ‹LLAMA›, ‹ALPACA›, ‹CHAMELEON› }

data class ModelRecord(val modelUrl: String, val modelId: String, val vram: Long, val modelLib: String)

val BUNDLED = listOf(
    ModelRecord(
        modelUrl = "https://huggingface.co/«mlc-ai/Llama-3.2-3B-Instruct-q4f16_0-MLC»⟨llama3.2⟩",
        modelId = "«Llama-3.2-3B-Instruct-q4f16_0-MLC»⟨llama3.2⟩",
        vram = 4679979417L,
        modelLib = "‹llama_q4f16_0_d44304359a2802d16aa168086928bcad›",
    ),
    ModelRecord(
        modelUrl = "HF://mlc-ai/gemma-2-2b-it-q4f16_1-MLC",
        modelId = "gemma-2-2b-it-q4f16_1-MLC",
        vram = 3000000000L,
        modelLib = "gemma2_q4f16_1_779a95d4ef785ea159992d38fac2317f",
    ),
)

private const val ‹TAG› = "‹LlamaActivity›"
private const val PTE = "«llama3_2-1B_spinquant.pte»⟨llama3.2⟩"
private const val TOKENIZER = "‹tokenizer.model›"
