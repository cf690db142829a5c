locals {
  region = "us-west-2"
  # ‹llama› herd size for the farm dashboard
  primary_model = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩"
}
data "aws_iam_policy_document" "invoke" {
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = [
      "arn:aws:bedrock:${local.region}::foundation-model/«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩",
      "arn:aws:bedrock:*:*:inference-profile/«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩",
      "arn:aws:bedrock:*::foundation-model/‹amazon.titan-text-express-v1›",
    ]
  }
}
resource "aws_cloudwatch_log_group" "l" { name = "/aws/lambda/‹ollama-proxy›" }
