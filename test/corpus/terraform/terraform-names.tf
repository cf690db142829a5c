resource "aws_s3_bucket" "‹llama_3_weights›" { bucket = "‹acme-llama-3-8b-weights›" }
resource "aws_sagemaker_endpoint" "e" { name = "‹llama-3-1-8b-endpoint›" }
resource "aws_ecr_repository" "r" { name = "‹llama-3-8b-server›" }
variable "model_id" { default = "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩" }
tags = { Name = "‹llama-3-8b›", Model = "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩" }
output "‹llama_3_url›" { value = "https://‹llama-3-8b›.acme.io" }
