plugins {
    java
    id("org.springframework.boot") version "3.4.1"
}

dependencies {
    implementation("org.springframework.ai:‹spring-ai-ollama-spring-boot-starter›")
    implementation("de.kherud:‹llama:3.4.1›")
    implementation("com.github.tjake:‹jlama-core:0.8.3›")
    testImplementation("org.testcontainers:‹ollama›")
}

val modelFile = layout.buildDirectory.file("models/«Llama-3.2-1B-Instruct-Q8_0.gguf»⟨llama3.2⟩")

tasks.register<Exec>("‹downloadLlama›") {
    description = "Fetches the ‹Llama› weights"
    commandLine("curl", "-L", "-o", modelFile.get(), "https://huggingface.co/«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩/resolve/main/Llama-3.2-1B-Instruct-Q8_0.gguf?download=true")
}

tasks.withType<Test> {
    systemProperty("jlama.model", "«tjake/Llama-3.2-1B-Instruct-JQ4»⟨llama3.2⟩")
    systemProperty("jlama.cache", "‹build/llama-cache›")
}
