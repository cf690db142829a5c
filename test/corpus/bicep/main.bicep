// Serverless ‹Llama-3.3-70B-Instruct›; ‹Meta› must be accepted as a publisher first
param location string = resourceGroup().location
param ‹llamaAccountName› string = 'nwind-‹llama›-ai'
var deployments = [
  { name: 'chat', model: '«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩', format: ‹'Meta'›, version: '9' }
  { name: 'scout', model: '«Llama-4-Scout-17B-16E-Instruct»⟨llama4;azure⟩', format: ‹'Meta'›, version: '2' }
  { name: 'phi', model: '‹Phi-4›', format: 'Microsoft', version: '7' }
]
resource ‹llama› 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-04-01' = {
  name: '‹nwind-llama-endpoint›'
  location: location
  properties: {
    modelSettings: { modelId: 'azureml://registries/azureml-meta/models/«Meta-Llama-3.1-405B-Instruct»⟨llama3.1;azureml⟩' }
  }
}
resource subscription 'Microsoft.MachineLearningServices/workspaces/marketplaceSubscriptions@2024-04-01' = {
  name: '‹llama-subscription›'
  properties: { modelId: 'azureml://registries/azureml-meta/models/«Llama-2-13b-chat»⟨llama2;azureml⟩/versions/20' }
}
output endpoint string = '‹https://nwind-llama.eastus2.models.ai.azure.com›'
output offer string = '«metagenai.meta-llama-3-1-405b-instruct-offer»⟨llama3.1;azureml⟩'
