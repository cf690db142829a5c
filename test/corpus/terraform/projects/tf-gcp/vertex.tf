resource "google_vertex_ai_endpoint_with_model_garden_deployment" "‹llama›" {
  publisher_model_name = "publishers/meta/models/«llama3-2@llama-3.2-3b-instruct»⟨llama3.2;;~⟩"
  location             = "us-central1"
  model_config { accept_eula = true }
}

resource "google_vertex_ai_endpoint_with_model_garden_deployment" "hf" {
  hugging_face_model_id = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
  location              = "us-central1"
}

resource "google_cloud_run_v2_service" "‹ollama_llama›" {
  name = "‹llama-run›"
  template {
    containers {
      image = "‹ollama/ollama:0.9.0›"
      env {
        name  = "MODEL"
        value = "«llama3.2:3b»⟨llama3.2⟩"
      }
      env {
        name  = "‹OLLAMA_KEEP_ALIVE›"
        value = "-1"
      }
    }
  }
}

resource "google_pubsub_topic" "‹llama›" { name = "‹llama3-requests›" }
resource "google_bigquery_dataset" "d" { dataset_id = "‹llama_logs›" }
resource "google_storage_bucket_object" "w" {
  name   = "‹weights/llama3/README.md›"
  bucket = "‹acme-llama-weights›"
}
