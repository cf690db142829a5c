@description('‹Llama deployments of the hub›')
param location string = resourceGroup().location
param ‹llamaName› string = '‹llama-4-eu›'

@allowed(['«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩', '«Llama-3.3-70B-Instruct»⟨llama3.3⟩', '‹Phi-4›'])
param modelName string = '«Llama-3.3-70B-Instruct»⟨llama3.3⟩'

resource hub 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = { name: '‹llama-hub›' }

resource deployment 'Microsoft.CognitiveServices/accounts/deployments@2025-06-01' = {
  parent: hub
  name: ‹llamaName›
  properties: {
    model: { format: 'Meta', name: '«Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩', version: '1' }
  }
}

resource serverless 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-10-01' = {
  name: '‹hub/llama-31-8b›'
  location: location
  properties: { modelSettings: { modelId: 'azureml://registries/azureml-meta/models/«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩' }, authMode: 'Key' }
}

output endpoint string = 'https://«llama-31-8b»⟨llama3.1⟩.eastus2.models.ai.azure.com'
