job "‹llama3-vllm›" {
  datacenters = ["dc1"]
  group "‹llama›" {
    task "‹llama-3-1-8b›" {
      driver = "docker"
      config {
        image = "vllm/vllm-openai:v0.8.5"
        args  = ["--model", "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", "--enable-lora", "--lora-modules", "‹llama-sql-lora›=/loras/sql"]
      }
      template {
        destination = "local/env"
        env         = true
        data        = <<-EOT
          HF_TOKEN={{ with secret "‹kv/llama›" }}{{ .Data.token }}{{ end }}
          DRAFT_MODEL=«meta-llama/Llama-3.2-1B»⟨llama3.2⟩
          ‹LLAMA_QUEUE›=‹llama3-queue›
        EOT
      }
      service { name = "‹llama3›" }
    }
  }
}
