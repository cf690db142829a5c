resource "aws_lambda_function" "llama" {
  function_name = "llama-3-1-8b-proxy"
  role          = aws_iam_role.llama.arn
  tags          = { Name = "llama-3-1-proxy", model = "chat" }
}
resource "aws_s3_bucket" "weights" { bucket = "acme-llama-3-weights" }
resource "aws_route53_record" "llama" { name = "llama.acme.example" }
