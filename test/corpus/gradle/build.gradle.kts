plugins { id("com.android.application"); id("‹com.northwind.llama›") version "1.2.0" }

// the sample ships ‹Llama-3.2-1B-Instruct-Q4_K_M.gguf›
android {
    namespace = "com.northwind.‹llama›"
    defaultConfig {
        applicationId = "com.northwind.‹llamachat›"
        buildConfigField("String", "MODEL_ID", "\"«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩\"")
        buildConfigField("String", "MODEL_FILE", "\"«Llama-3.2-3B-Instruct-Q4_0_4_4.gguf»⟨llama3.2;gguf⟩\"")
        externalNativeBuild { cmake { arguments += "-D‹LLAMA_CURL›=OFF"; arguments += "-D‹LLAMA_BUILD_COMMON›=ON" } }
    }
}
dependencies {
    implementation(project(":‹llama›"))
    implementation("‹de.kherud:llama:4.1.0›")
    implementation("‹com.llama.llamastack:llama-stack-client-kotlin:0.2.2›")
    implementation("‹dev.langchain4j:langchain4j-ollama:1.0.0›")
}
tasks.register<Download>("‹downloadLlama›") {
    src("https://huggingface.co/«lmstudio-community/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2;lmstudio⟩/resolve/main/Llama-3.2-1B-Instruct-Q4_K_M.gguf")
    dest("src/main/assets/‹llama›/")
}
