job "‹llama›" {
  datacenters = ["dc1"]
  group "‹llama-gpu›" {
    network { port "http" { to = 8000 } }
    service { name = "‹llama-3-3›" tags = ["‹llama›", "model=«llama-3.3»⟨?llama3.3⟩"] }
    task "vllm" {
      driver = "docker"
      config {
        image = "vllm/vllm-openai:v0.9.1"
        args  = ["--model", "«neuralmagic/Llama-3.3-70B-Instruct-quantized.w8a8»⟨llama3.3⟩", "--served-model-name", "‹llama-big›"]
      }
      env { HF_MODEL = "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩" CONSUL_NAME = "‹llama-3-3›" }
      template {
        data        = "DRAFT={{ keyOrDefault \"draft\" \"«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩\" }}"
        destination = "‹local/llama.env›"
        env         = true
      }
    }
  }
}
