param location string = resourceGroup().location
param modelName string = '«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩'

@allowed(['«Llama-3.3-70B-Instruct»⟨llama3.3⟩', '«Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩', '‹Phi-4›'])
param chatModel string = '«Llama-3.3-70B-Instruct»⟨llama3.3⟩'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: '‹ais-llama-prod›'
  location: location
  kind: 'AIServices'
}

resource ‹llama› 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  name: '${account.name}/«Llama-3.2-11B-Vision-Instruct»⟨template;;~⟩'
  properties: {
    model: { format: 'Meta', name: '«Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩', version: '1' }
  }
}

resource ‹maverick› 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: '‹chat-large›'
  sku: { name: 'GlobalStandard', capacity: 1 }
  properties: {
    model: { format: 'Meta', name: '«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩', version: '1' }
  }
}

resource serverless 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-10-01' = {
  name: '‹ws/llama3-endpoint›'
  properties: {
    authMode: 'Key'
    modelSettings: { modelId: 'azureml://registries/azureml-meta/models/«Meta-Llama-3-70B-Instruct»⟨llama3⟩' }
  }
}
