resource "azurerm_cognitive_deployment" "‹llama›" {
  name                 = "‹llama-deploy›"
  cognitive_account_id = azurerm_ai_services.this.id
  model {
    format  = "Meta"
    name    = "«Llama-3.3-70B-Instruct»⟨llama3.3⟩"
    version = "4"
  }
  sku { name = "GlobalStandard" }
}

resource "azurerm_storage_container" "‹llama_logs›" {
  name = "‹llama-logs›"
}

resource "azapi_resource" "serverless" {
  type = "Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-04-01"
  name = "‹acme-llama31›"
  body = {
    properties = {
      modelSettings = {
        modelId = "azureml://registries/azureml-meta/models/«Meta-Llama-3.1-70B-Instruct»⟨llama3.1⟩/versions/4"
      }
    }
  }
}
