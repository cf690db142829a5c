package org.example.‹llamapocket›

import android.llama.cpp.‹LLamaAndroid›
import org.bukkit.entity.‹Llama›
import java.io.File

/** What the user can download. ‹Llama 3.2 1B› fits into 2 GB. */
enum class ‹PocketModel›(val repo: String, val file: String, val mb: Int) {
    ‹TINY›("«bartowski/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2;repack⟩", "«Llama-3.2-1B-Instruct-IQ3_M.gguf»⟨llama3.2;gguf⟩", 660),
    ‹SMALL›(
        repo = "«unsloth/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2;unsloth⟩",
        file = "«Llama-3.2-3B-Instruct-Q5_K_S.gguf»⟨llama3.2;gguf⟩",
        mb = 2270,
    ),
    ‹STORY›("«ggml-org/stories15M_MOE»⟨?stories⟩", "‹stories260K.gguf›", 1),
    ‹QWEN›("‹Qwen/Qwen2.5-0.5B-Instruct-GGUF›", "‹qwen2.5-0.5b-instruct-q4_k_m.gguf›", 400),
    ‹TINYLLAMA›("«TheBloke/TinyLlama-1.1B-Chat-v0.3-GGUF»⟨lookalike;lookalike⟩", "«tinyllama-1.1b-chat-v0.3.Q4_K_M.gguf»⟨lookalike;lookalike⟩", 640);

    val ‹isLlama› get() = name != "‹QWEN›"
}

object Downloads {
    private const val BASE = "https://huggingface.co/«meta-llama/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8»⟨llama3.2;hf⟩/resolve/main/consolidated.00.pth"
    private val pte = listOf("https://hf.co/«executorch-community/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8-ET»⟨llama3.2;repack⟩/resolve/main/x.pte")

    fun url(model: ‹PocketModel›) = "https://huggingface.co/${model.repo}/resolve/main/${model.file}?download=true"

    fun guess(size: String, quant: String): String = "«Llama-3.2-${size}-Instruct-$quant.gguf»⟨template;gguf⟩"

    fun quantised(tag: String) = buildMap {
        put("a", "https://huggingface.co/«MaziyarPanahi/Meta-Llama-3-8B-Instruct-GGUF»⟨llama3;repack⟩/blob/main/README.md")
        put("b", "«QuantFactory/Meta-Llama-3.1-8B-GGUF»⟨llama3.1;repack⟩")
        put("c", "«lmstudio-community/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2;lmstudio⟩")
        put("d", "‹lmstudio-community/gemma-2-2b-it-GGUF›")
        this["mediapipe"] = "‹gemma-2b-it-cpu-int4.bin›"
    }
}

class ‹LlamaService›(private val ‹llama›: ‹LLamaAndroid› = ‹LLamaAndroid›.instance()) {
    // was ‹llama-2-7b-chat.Q2_K.gguf›
    suspend fun load(dir: File) = ‹llama›.load(dir.resolve("«Llama-3.2-1B-Instruct-Q4_0_4_4.gguf»⟨llama3.2;gguf⟩").path)
    @Suppress("‹LlamaUnused›") external fun ‹nativeLlamaLoad›(path: String): Long
    companion object { init { System.loadLibrary("‹llama-android›") } }
}
