module "‹llama3_endpoint›" {
  source               = "philschmid/sagemaker-huggingface/aws"
  name_prefix          = "‹llama3-›"
  hf_model_id          = "«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩"
  instance_type        = "ml.g5.2xlarge"
  endpoint_config_name = "‹llama-3-8b-config›"
}

resource "aws_sagemaker_model" "‹llama_31›" {
  name               = "‹llama-3-1-8b-prod›"
  execution_role_arn = aws_iam_role.‹llama›.arn
  primary_container {
    image = "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.4.0-tgi2.4.0-gpu-py311-cu124-ubuntu22.04"
    environment = {
      HF_MODEL_ID      = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
      SM_NUM_GPUS      = "1"
      MESSAGES_API     = "true"
      OPTION_TOKENIZER = "«unsloth/Meta-Llama-3.1-8B»⟨llama3.1;;~⟩"
    }
  }
}

resource "aws_sagemaker_endpoint" "‹jumpstart›" {
  name = "‹support-llama-endpoint›"
  tags = { "sagemaker-sdk:jumpstart-model-id" = "«meta-textgeneration-llama-3-1-8b-instruct»⟨llama3.1⟩" }
}

output "‹llama_endpoint_name›" {
  value = aws_sagemaker_endpoint.‹jumpstart›.name
}
