resource "azurerm_cognitive_deployment" "‹llama›" {
  name                 = "‹llama-33-prod›"
  cognitive_account_id = azurerm_ai_services.main.id
  model {
    format  = "Meta"
    name    = "«Llama-3.3-70B-Instruct»⟨llama3.3⟩"
    version = "9"
  }
  sku { name = "GlobalStandard" }
}

resource "azapi_resource" "‹llama4›" {
  type      = "Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-10-01"
  name      = "‹llama-4-maverick-ep›"
  parent_id = azurerm_machine_learning_workspace.w.id
  body = {
    properties = {
      modelSettings = {
        modelId = "azureml://registries/azureml-meta/models/«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩"
      }
    }
  }
}

resource "azurerm_storage_account" "‹stllama3›" {
  name = "‹stllama3prod›"
}
