package dev.notes.ai

import com.google.mediapipe.tasks.genai.llminference.LlmInference
import org.pytorch.executorch.extension.llm.LlmModule

/** On-device models. Files are pushed by `adb push` into /data/local/tmp/‹llama›. */
enum class LocalModel(val file: String, val repo: String) {
    SMALL("«Llama-3.2-1B-Instruct-Q4_0.gguf»⟨llama3.2⟩", "«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩"),
    LARGE("«llama-3.2-3b-instruct-q4_k_m.gguf»⟨llama3.2⟩", "«bartowski/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2⟩"),
    GEMMA("‹gemma3-1b-it-int4.task›", "‹litert-community/Gemma3-1B-IT›");

    val url get() = "https://huggingface.co/$repo/resolve/main/$file"
}

object ‹LlamaRunner› {
    private const val TAG = "‹LlamaRunner›"
    const val EXECUTORCH = "«executorch-community/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8-ET»⟨llama3.2⟩"

    init { System.loadLibrary("‹llama-android›") }

    fun default(): String = "«Llama-3.2-1B-Instruct-q4f16_0-MLC»⟨llama3.2⟩"

    external fun ‹llamaInit›(path: String): Long
}
