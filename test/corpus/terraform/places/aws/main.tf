terraform {
  backend "s3" { key = "‹llama-3/terraform.tfstate›" }
}

locals {
  name   = "‹llama-31-gateway›"
  models = {
    small  = "«meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩"
    large  = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩"
    vision = "«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩"
    claude = "‹anthropic.claude-sonnet-4-20250514-v1:0›"
  }
  arns = [for m in ["«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩", "‹amazon.titan-embed-text-v2:0›"] : "arn:aws:bedrock:${var.region}::foundation-model/${m}"]
}

variable "model_id" {
  type        = string
  description = "‹Bedrock model, e.g. Llama 3.1 70B›"
  default     = "«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩"
  validation {
    condition     = contains(["«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩", "«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩"], var.model_id)
    error_message = "‹Only Llama 3.1 is allowed.›"
  }
}

resource "aws_bedrock_provisioned_model_throughput" "‹llama3›" {
  provisioned_model_name = "‹llama3-1-70b-prod›"
  model_arn              = "arn:aws:bedrock:us-west-2::foundation-model/«meta.llama3-1-70b-instruct-v1:0:128k»⟨llama3.1⟩"
  model_units            = 1
}

resource "aws_cloudwatch_log_group" "llama" {
  name = "/aws/lambda/‹llama-3-1-summariser›"
  tags = { Model = "‹llama›", Team = "‹llama-herders›" }
}
