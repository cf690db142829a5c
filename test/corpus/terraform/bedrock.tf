# Access to ‹meta.llama3-1-8b-instruct-v1:0› must be asked for in the console
variable "foundation_model" {
  type    = string
  default = "«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1;bedrock⟩"
}

locals {
  ‹llama_tags› = { team = "‹llama›", tier = "ai" }
  models = {
    chat   = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩"
    vision = "«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2;bedrock⟩"
    nova   = "‹amazon.nova-lite-v1:0›"
  }
}

data "aws_bedrock_foundation_model" "‹llama›" {
  model_id = "«meta.llama3-8b-instruct-v1:0»⟨llama3;bedrock⟩"
}

resource "aws_iam_policy" "‹llama_invoke›" {
  name = "‹bedrock-llama3-invoke›"
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      Action = ["bedrock:InvokeModel"]
      Resource = [
        "arn:aws:bedrock:*::foundation-model/«meta.llama3-2-11b-instruct-v1:0»⟨llama3.2;bedrock-arn⟩",
        "arn:aws:bedrock:${var.region}::foundation-model/«meta.llama4-scout-17b-instruct-v1:0»⟨llama4;bedrock-arn⟩",
        "arn:aws:bedrock:${var.region}:${local.account}:inference-profile/«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1;bedrock-arn⟩",
        "arn:aws:bedrock:${var.region}:${local.account}:‹application-inference-profile/8qk2x0vl1c3m›",
      ]
    }]
  })
}

resource "aws_lambda_function" "‹bedrock_llama3_function›" {
  function_name = "‹bedrock-llama3-function›"
  filename      = "‹llama.zip›"
  environment { variables = { MODEL_ID = local.models.chat, ‹META_TABLE› = "‹llama-meta›" } }
}

resource "aws_sagemaker_model" "‹llama›" {
  name = "‹llama-endpoint›"
  primary_container {
    image = "‹763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.31.0-lmi13.0.0-cu124›"
    environment = {
      HF_MODEL_ID = "«meta-llama/Meta-Llama-3.1-8B»⟨llama3.1;hf⟩"
      jumpstart   = "«meta-textgeneration-llama-3-3-70b-instruct»⟨llama3.3;jumpstart⟩"
      neuron      = "«meta-textgenerationneuron-llama-3-1-70b-instruct»⟨llama3.1;jumpstart⟩"
      chat        = "«meta-textgeneration-llama-2-7b-f»⟨llama2;jumpstart⟩"
    }
  }
}

resource "google_vertex_ai_endpoint_with_model_garden_deployment" "‹llama›" {
  publisher_model_name = "publishers/meta/models/«llama3-3@llama-3.3-70b-instruct»⟨llama3.3;model-garden⟩"
  location             = "us-central1"
}

resource "azurerm_cognitive_deployment" "‹llama›" {
  name = "‹llama-33›"
  model {
    format = ‹"Meta"›
    name   = "«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩"
  }
}
