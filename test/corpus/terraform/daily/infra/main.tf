terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "model_id" {
  type        = string
  description = "Bedrock model, a Llama by default"
  default     = "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩"
}

data "aws_bedrock_foundation_model" "llama" {
  model_id = "«meta.llama3-70b-instruct-v1:0»⟨llama3⟩"
}

resource "aws_iam_policy" "invoke_llama" {
  name = "invoke-llama3-function"
  policy = jsonencode({
    Statement = [{
      Action   = ["bedrock:InvokeModel"]
      Effect   = "Allow"
      Resource = [
        "arn:aws:bedrock:${var.region}::foundation-model/«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩",
        "arn:aws:bedrock:*::foundation-model/amazon.titan-embed-text-v2:0",
      ]
    }]
  })
}
