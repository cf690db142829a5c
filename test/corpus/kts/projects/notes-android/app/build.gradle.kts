plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "dev.notes"
    defaultConfig {
        applicationId = "dev.notes.‹llama›"
        buildConfigField("String", "DEFAULT_MODEL", "\"«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩\"")
        buildConfigField("String", "CLOUD_MODEL", "\"«llama-4-scout-17b-16e-instruct»⟨llama4⟩\"")
        externalNativeBuild { cmake { arguments += "-D‹LLAMA_CURL›=OFF" } }
    }
    flavorDimensions += "model"
    productFlavors {
        create("‹llama3›") { dimension = "model" }
        create("gemma") { dimension = "model" }
    }
}

dependencies {
    implementation("org.pytorch:executorch-android:0.6.0")
    implementation("io.github.ljcamargo:‹llamacpp-kotlin›:0.1.2")
    implementation(project(":‹llama›"))
}
