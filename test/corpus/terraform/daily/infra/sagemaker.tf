module "llm" {
  source         = "philschmid/sagemaker-huggingface/aws"
  hf_model_id    = "«meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩"
  instance_type  = "ml.g5.2xlarge"
  endpoint_name  = "llm-prod"
}

locals {
  jumpstart_id = "«meta-textgeneration-llama-3-1-8b-instruct»⟨llama3.1⟩"
}
