resource "aws_sagemaker_model" "‹llama_guard›" {
  name = "‹llama-guard-3-8b›"
  primary_container {
    image       = "‹763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.6.0-tgi3.2.3-gpu-py311›"
    environment = { HF_MODEL_ID = "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩", SM_NUM_GPUS = "1", SERVICE = "‹llama-guard›" }
  }
  tags = { model = "«llama-guard»⟨?⟩", team = "‹llama-sec›" }
}

resource "aws_bedrock_guardrail" "‹llama›" {
  name                      = "‹llama-3-guardrail›"
  blocked_input_messaging   = "‹Llama will not answer this.›"
}

variable "main_model" {
  type    = string
  default = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩"
}

module "‹jumpstart_llama›" {
  source   = "./jumpstart"
  model_id = "«meta-textgeneration-llama-guard-3-8b»⟨llama3.1⟩"
  endpoint = "‹jumpstart-guard-prod›"
}
