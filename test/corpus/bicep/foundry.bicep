@description('‹Name of the Llama deployment›')
param ‹llamaDeploymentName› string = '‹llama-chat›'

@allowed([
  '«Meta-Llama-3.1-8B-Instruct»⟨llama3.1;azure⟩'
  '«Meta-Llama-3.1-70B-Instruct»⟨llama3.1;azure⟩'
  '«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩'
  '‹Mistral-large-2411›'
  '‹gpt-4o-mini›'
])
param modelName string = '«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩'

// ‹Llama-2-70b› was retired here
var offers = {
  ‹llama31›: {
    publisherId: '‹metagenai›'
    offerId: '«metagenai.meta-llama-3-1-70b-instruct-offer»⟨llama3.1;azureml;~⟩'
    planId: '«meta-llama-3-1-70b-instruct-offer»⟨?plan⟩'
  }
  ‹cohere›: { publisherId: '‹cohere›', offerId: '‹cohere-command-r-offer›' }
}

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: '‹ai-llama-west›'
}

resource ‹llama› 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: ‹llamaDeploymentName›
  sku: { name: 'GlobalStandard', capacity: 20 }
  properties: {
    model: {
      format: '‹Meta›'
      name: modelName
      version: '5'
    }
    raiPolicyName: '‹Microsoft.DefaultV2›'
  }
}

resource vision 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = if (modelName != '«Llama-3.2-11B-Vision-Instruct»⟨llama3.2;azure⟩') {
  parent: account
  name: 'vision'
  properties: { model: { format: '‹Meta›', name: '«Llama-3.2-90B-Vision-Instruct»⟨llama3.2;azure⟩', version: '1' } }
}

resource marketplace 'Microsoft.MachineLearningServices/workspaces/marketplaceSubscriptions@2024-10-01' = {
  name: 'hub/‹llama-sub›'
  properties: {
    modelId: 'azureml://registries/azureml-meta/models/«Meta-Llama-3-70B-Instruct»⟨llama3;azureml⟩'
  }
}

module ‹guard› 'modules/endpoint.bicep' = {
  name: '‹deploy-llama-guard›'
  params: {
    modelUri: 'azureml://registries/azureml-meta/models/«Llama-Guard-3-8B»⟨llama3.1;azureml⟩/versions/3'
    baseModel: 'azureml://registries/azureml-meta/models/«CodeLlama-34b-Python-hf»⟨llama2;azureml⟩/versions/12'
    segmenter: 'azureml://registries/azureml/models/«facebook-sam-vit-huge»⟨apache-2.0;azureml⟩/versions/4'
    interpolated: 'azureml://registries/azureml-meta/models/«Llama-3.2-${size}-Instruct»⟨template;azureml⟩/versions/1'
    host: 'https://‹ai-llama-west›.services.ai.azure.com'
  }
}

output ‹llamaEndpoint› string = account.properties.endpoint
output ‹metaTags› object = resourceGroup().tags
