locals {
  ‹llama_tags› = { Project = "‹llama-gateway›", Owner = "‹dino›" }
  profiles = {
    scout    = "«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩"
    maverick = "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩"
  }
}

variable "‹llama_enabled›" {
  type    = bool
  default = true
}

variable "bedrock_model_id" {
  type        = string
  description = "Bedrock id, e.g. a ‹Llama 3› model"
  default     = "«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩"
}

data "aws_bedrock_foundation_model" "‹llama3_8b›" {
  model_id = "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩"
}

resource "aws_iam_policy" "‹llama_invoke›" {
  name = "‹llama-3-invoke›"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "‹AllowLlama3›"
      Effect   = "Allow"
      Action   = ["bedrock:InvokeModel"]
      Resource = [
        "arn:aws:bedrock:*::foundation-model/«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩",
        "arn:aws:bedrock:${var.region}:${data.aws_caller_identity.me.account_id}:inference-profile/«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩",
        "arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/«meta.llama3-70b-instruct-v1:0»⟨llama3⟩",
        "arn:aws:bedrock:eu-central-1:123456789012:imported-model/‹llama3custom1›",
      ]
    }]
  })
  tags = local.llama_tags
}

resource "aws_sqs_queue" "‹llama3_jobs›" {
  name = "‹llama3-jobs.fifo›"
}

resource "aws_cloudwatch_metric_alarm" "‹llama_latency›" {
  alarm_name  = "‹llama-3-3-70b-latency›"
  metric_name = "InvocationLatency"
  namespace   = "AWS/Bedrock"
  dimensions  = { ModelId = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩" }
}
