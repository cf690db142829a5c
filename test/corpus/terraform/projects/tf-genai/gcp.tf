resource "google_vertex_ai_endpoint_with_model_garden_deployment" "‹llama›" {
  publisher_model_name = "publishers/meta/models/«llama3_1@llama-3.1-8b-instruct»⟨llama3.1;;~⟩"
  location             = "us-central1"
  model_config { accept_eula = true }
  deploy_config {
    dedicated_resources {
      machine_spec { machine_type = "g2-standard-12" }
    }
  }
}

resource "google_org_policy_policy" "allowed" {
  name   = "projects/${var.project}/policies/vertexai.allowedModels"
  parent = "projects/${var.project}"
  spec {
    rules {
      values {
        allowed_values = [
          "publishers/google/models/gemini-2.0-flash:predict",
          "publishers/meta/models/«llama-4-scout-17b-16e-instruct-maas»⟨llama4⟩:predict",
        ]
      }
    }
  }
}

resource "google_storage_bucket" "‹llama_weights›" {
  name = "${var.project}-‹llama-3-weights›"
}

resource "google_compute_instance" "‹llama_vm›" {
  name         = "‹llama-3-1-8b-vm›"
  machine_type = "g2-standard-8"
  metadata_startup_script = <<-EOT
    #!/bin/bash
    gsutil -m cp -r gs://vertex-model-garden-public-us/«llama3.1/Meta-Llama-3.1-8B-Instruct»⟨llama3.1;;~⟩ /opt/models/
    docker run -d --gpus all -v /opt/models:/m ‹vllm/vllm-openai› --model /m/«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩ --port 80
    systemctl restart ‹llama-proxy›
  EOT
}
