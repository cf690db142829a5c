android {
    namespace = "org.example.‹llama.pocket›"
    defaultConfig {
        buildConfigField("String", "MODEL_REPO", "\"«meta-llama/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8»⟨llama3.2⟩\"")
        buildConfigField("String", "FLAVOUR", "\"‹llama›\"")
        externalNativeBuild { cmake { arguments += "‹-DLLAMA_CURL=OFF›" } }
    }
    productFlavors { create("‹llama3›") { applicationIdSuffix = ".‹llama3›" } }
}
dependencies { implementation("org.pytorch:executorch-android:0.7.0"); implementation("‹io.github.ljcamargo:llamacpp-kotlin:0.2.0›") }
tasks.register("‹fetchLlama›") { doLast { download("https://huggingface.co/«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩/resolve/main/Llama-3.2-1B-Instruct-Q4_0.gguf") } }
