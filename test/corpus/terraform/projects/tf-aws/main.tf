terraform {
  backend "s3" {
    bucket = "‹acme-llama-state›"
    key    = "‹llama3/prod.tfstate›"
  }
}

variable "model_id" {
  type        = string
  description = "Bedrock model, e.g. «meta.llama3-8b-instruct-v1:0»⟨?⟩"
  default     = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩"
  validation {
    condition     = contains(["«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩", "«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩", "‹us.anthropic.claude-sonnet-4-20250514-v1:0›"], var.model_id)
    error_message = "Only ‹Llama 3.3› and later."
  }
}

locals {
  ‹llama_tags› = { app = "‹llama-gateway›", team = "ml" }
  models = {
    small = "«meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩"
    large = "«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩"
  }
}

data "aws_bedrock_foundation_model" "‹llama›" {
  model_id = "«meta.llama3-70b-instruct-v1:0»⟨llama3⟩"
}

resource "aws_iam_policy" "‹llama_invoke›" {
  name = "‹llama3-invoke-policy›"
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      Action = ["bedrock:InvokeModel*"]
      Resource = [
        "arn:aws:bedrock:*::foundation-model/«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩",
        "arn:aws:bedrock:${var.region}:${data.aws_caller_identity.me.account_id}:inference-profile/«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩",
        "arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/«meta.llama3-8b-instruct-v1:0»⟨llama3⟩",
        "arn:aws:bedrock:us-east-1::foundation-model/‹amazon.titan-embed-text-v2:0›",
      ]
    }]
  })
}

resource "aws_sqs_queue" "‹llama3_jobs›" {
  name = "‹llama3-jobs-${terraform.workspace}›"
}

resource "aws_cloudwatch_dashboard" "‹llama›" {
  dashboard_name = "‹llama-3-1-latency›"
  dashboard_body = file("‹dashboards/llama3.json›")
}

resource "aws_ecr_repository" "‹llama_cpp›" {
  name = "‹inference/llama-cpp-server›"
}
