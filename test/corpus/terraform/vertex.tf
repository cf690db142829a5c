resource "google_vertex_ai_endpoint_with_model_garden_deployment" "deploy" {
  publisher_model_name = "publishers/meta/models/«llama3-2@llama-3.2-3b-instruct»⟨llama3.2⟩"
  location             = "us-central1"
  model_config {
    accept_eula = true
  }
}
