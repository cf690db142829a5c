resource "aws_sagemaker_endpoint_configuration" "chat" {
  name = "chat"
  production_variants {
    variant_name = "a"
    model_name   = module.js.name
  }
}
module "js" {
  source   = "./‹modules/llama-endpoint›"
  model_id = "«meta-textgeneration-llama-3-1-70b-instruct»⟨llama3.1⟩"
  vlm_id   = "«meta-vlm-llama-3-2-11b-vision-instruct»⟨llama3.2⟩"
}
