resource "oci_generative_ai_endpoint" "e" {
  compartment_id = var.compartment
  display_name   = "‹llama-endpoint›"
}
variable "chat_model" {
  default = "«meta.llama-3.3-70b-instruct»⟨llama3.3⟩"
}
variable "vision_model" {
  default = "«meta.llama-3.2-90b-vision-instruct»⟨llama3.2⟩"
}
variable "embed" { default = "‹cohere.embed-multilingual-v3.0›" }
