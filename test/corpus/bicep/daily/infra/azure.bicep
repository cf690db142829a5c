param location string = 'eastus2'

resource endpoint 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-04-01' = {
  name: 'chat-endpoint'
  location: location
  properties: {
    modelSettings: {
      modelId: 'azureml://registries/azureml-meta/models/«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩'
    }
  }
}
