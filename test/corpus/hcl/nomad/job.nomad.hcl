job "‹llama›" {
  group "g" {
    task "tgi" {
      driver = "docker"
      config {
        image = "ghcr.io/huggingface/text-generation-inference:2.4"
        args  = ["--model-id", "«hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4»⟨llama3.1⟩"]
      }
    }
  }
}
