package com.acme

import org.springframework.ai.ollama.OllamaChatModel

object Models {
    const val CHAT = "«llama3.2:3b»⟨llama3.2⟩"
    val bedrock = listOf("«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩", "cohere.command-r-v1:0")
    fun onDevice() = "/data/local/tmp/llama/«llama3_2-1b.pte»⟨llama3.2⟩"
}
