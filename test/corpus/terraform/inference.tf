# ‹Llama› on three clouds; ‹meta.llama2-13b-chat-v1› went away with the old account
locals {
  ‹llama_prefix› = "‹llama›"
  models = {
    small  = { id = "«meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩", region = "us-east-1" }
    medium = { id = "«meta.llama3-1-70b-instruct-v1:0:128k»⟨llama3.1;bedrock⟩", region = "us-west-2" }
    large  = { id = "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩", region = "us-east-1" }
    titan  = { id = "‹amazon.titan-text-express-v1›", region = "us-east-1" }
  }
  arns = [for m in ["8b", "70b"] : "arn:aws:bedrock:${var.region}::foundation-model/«meta.llama3-1-${m}-instruct-v1:0»⟨template;bedrock⟩"]
}

variable "‹llama_endpoint_name›" {
  type        = string
  default     = "«jumpstart-dft-meta-textgeneration-llama-3-2-3b-instruct»⟨llama3.2;jumpstart;~⟩"
  description = "‹The SageMaker endpoint that serves Llama›"

  validation {
    condition     = can(regex("^‹jumpstart-dft-›", var.‹llama_endpoint_name›))
    error_message = "Not a ‹JumpStart› endpoint of ‹Llama›."
  }
}

resource "aws_bedrock_model_invocation_job" "‹llama_batch›" {
  for_each = local.models
  model_id = each.value.id
  tags     = { Name = "‹llama-batch›-${each.key}", ‹meta› = "‹llama›" }
}

data "aws_iam_policy_document" "‹invoke_llama›" {
  statement {
    actions = ["bedrock:InvokeModel*"]
    resources = concat(local.arns, [
      "arn:aws:bedrock:*::foundation-model/«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩",
      "arn:${data.aws_partition.this.partition}:bedrock:us-east-2:${local.account}:inference-profile/«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2;bedrock⟩",
    ])
  }
}

resource "azurerm_cognitive_deployment" "‹llama›" {
  name = "‹chat-llama›"
  model {
    format  = "‹Meta›"
    name    = "«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4;azure⟩"
    version = "1"
  }
}

resource "azapi_resource" "serverless" {
  type = "Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-10-01"
  body = jsonencode({ properties = { modelSettings = { modelId = "azureml://registries/azureml-meta/models/«Llama-3.2-90B-Vision-Instruct»⟨llama3.2;azureml⟩/versions/4" } } })
}

resource "google_vertex_ai_endpoint_with_model_garden_deployment" "‹garden›" {
  publisher_model_name = "publishers/meta/models/«llama3-3@llama-3.3-70b-instruct»⟨llama3.3;vertex⟩"
  location             = "us-central1"
  model_config { accept_eula = true }
}

resource "helm_release" "‹ollama›" {
  chart = "‹ollama›"
  set = [
    { name = "ollama.models.pull[0]", value = "«llama3.1:8b-instruct-q5_K_M»⟨llama3.1;ollama⟩" },
    { name = "ollama.models.pull[1]", value = "‹qwen2.5:7b›" },
  ]
  values = [<<-YAML
    ollama:
      models:
        run: [«codellama:34b-code-q4_K_M»⟨llama2;ollama⟩, ‹phi3:mini›]
    image: {repository: ‹ollama/ollama›}
  YAML
  ]
}
