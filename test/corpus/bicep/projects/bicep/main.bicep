@description('Name of the ‹llama› deployment')
param ‹llamaDeploymentName› string = '‹llama-prod›'
param location string = resourceGroup().location

@allowed([
  'gpt-4o'
  '«Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩'
  '«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩'
])
param modelName string = '«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩'

var ‹llamaTags› = { app: '‹llama-3-chat›' }

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: 'ai-${uniqueString(resourceGroup().id)}'
}

resource ‹llama› 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: llamaDeploymentName
  sku: { name: 'GlobalStandard', capacity: 1 }
  properties: {
    model: { format: 'Meta', name: modelName, version: '5' }
  }
}

resource hub 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-07-01-preview' = {
  name: '‹llama-3-2-1b-sl›'
  properties: {
    modelSettings: { modelId: 'azureml://registries/azureml-meta/models/«Llama-3.2-1B-Instruct»⟨llama3.2⟩' }
  }
}
output ‹llamaUrl› string = hub.properties.inferenceEndpoint.uri
