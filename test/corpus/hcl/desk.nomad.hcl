# ‹Llama› desk on Nomad; ‹llama2› needs the old driver
job "‹llama-desk›" {
  datacenters = ["dc1"]
  meta { ‹llama› = "true", owner = "‹llama-team›" }

  variable "model" {
    type    = string
    default = "«llama3.1:8b-instruct-q3_K_S»⟨llama3.1;ollama⟩"
  }

  group "‹llama›" {
    task "‹ollama›" {
      driver = "docker"
      config {
        image   = "‹ollama/ollama:latest›"
        command = "/bin/sh"
        args    = ["-c", "‹ollama serve› & ollama run «llama3.2:1b-instruct-q2_K»⟨llama3.2;ollama⟩"]
      }
      env {
        ‹OLLAMA_NUM_PARALLEL› = 2
        MODEL_ID = "«hugging-quants/Meta-Llama-3.1-405B-Instruct-AWQ-INT4»⟨llama3.1;repack⟩"
        SIZED    = "«llama3.2:${NOMAD_META_size}»⟨template;ollama⟩"
      }
      artifact {
        source      = "https://huggingface.co/«bartowski/Meta-Llama-3-8B-Instruct-GGUF»⟨llama3;repack⟩/resolve/main/Meta-Llama-3-8B-Instruct-Q5_K_M.gguf"
        destination = "local/«Meta-Llama-3-8B-Instruct-Q5_K_M.gguf»⟨llama3;gguf⟩"
        mode        = "file"
      }
      template {
        data = <<EOH
{{ with secret "kv/‹llama›" }}
MODEL={{ .Data.model | default "«meta-llama/Llama-Guard-3-8B-INT8»⟨llama3.1;hf⟩" }}
{{ end }}
EOH
        destination = "secrets/‹llama.env›"
        env         = true
      }
    }
    task "vllm" {
      config { args = ["--model=«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1;hf⟩", "--tokenizer", "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩", "--download-dir=/cache/‹llama›"] }
      service { name = "‹vllm-llama›", tags = ["‹llama-3-1-70b›"] }
    }
  }
}
