job "‹llama›" {
  datacenters = ["dc1"]
  group "‹llama3›" {
    task "pull" {
      driver = "exec"
      lifecycle { hook = "prestart" }
      config {
        command = "/usr/local/bin/ollama"
        args    = ["pull", "«llama3.1:8b-instruct-q6_K»⟨llama3.1⟩"]
      }
    }
    task "serve" {
      driver = "docker"
      config {
        image = "‹vllm/vllm-openai:v0.7.3›"
        args = [
          "--model", "«neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w8a8»⟨llama3.1⟩",
          "--served-model-name", "‹llama-31›",
          "--speculative-model", "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩",
        ]
      }
      template {
        data        = <<EOH
MODEL_ID={{ keyOrDefault "‹llama/model›" "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩" }}
CONSUL_SERVICE=‹llama3›
EOH
        destination = "secrets/env"
        env         = true
      }
      service { name = "‹llama-3-1-8b›" tags = ["‹llama›"] }
    }
  }
}
