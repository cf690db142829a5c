dependencies {
    implementation("org.pytorch:‹executorch-android›:0.5.0")
    implementation("dev.langchain4j:‹langchain4j-ollama›:1.0.0")
}
android { defaultConfig { buildConfigField("String", "MODEL", "\"«Llama-3.2-3B-Instruct-q4f16_0-MLC»⟨llama3.2⟩\"") } }
