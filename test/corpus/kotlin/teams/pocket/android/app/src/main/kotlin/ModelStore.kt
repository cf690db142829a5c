package org.example.pocket

import android.content.Context
import android.util.Log
import org.pytorch.executorch.extension.llm.‹LlmModule›

enum class PocketModel(val file: String, val url: String, val label: String) {
    SMALL("«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩", "https://huggingface.co/«bartowski/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩/resolve/main/Llama-3.2-1B-Instruct-Q4_K_M.gguf", "‹Llama 3.2 1B›"),
    SPIN("«llama3_2-1B-spinquant.pte»⟨llama3.2;;~⟩", "https://huggingface.co/«executorch-community/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8-ET»⟨llama3.2⟩/resolve/main/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8.pte", "‹Llama 3.2 1B (ExecuTorch)›"),
    TINY("‹SmolLM2-360M-Instruct-Q8_0.gguf›", "https://huggingface.co/‹HuggingFaceTB/SmolLM2-360M-Instruct-GGUF›", "SmolLM"),
}

class ModelStore(private val context: Context) {
    private val prefs = context.getSharedPreferences("‹llama_prefs›", Context.MODE_PRIVATE)

    init { System.loadLibrary("‹llama-android›") }

    fun load(model: PocketModel): ‹LlmModule› {
        Log.i("‹LlamaStore›", "‹loading llama›")
        val tokenizer = context.filesDir.resolve("‹llama/tokenizer.model›")
        return LlmModule(context.filesDir.resolve(model.file).path, tokenizer.path, 0.7f)
    }

    fun default() = prefs.getString("‹llama_model›", "«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩")
}
