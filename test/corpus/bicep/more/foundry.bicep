param accountName string
resource llama 'Microsoft.CognitiveServices/accounts/deployments@2025-04-01-preview' = {
  name: '${accountName}/«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨?⟩'
  properties: {
    model: {
      format: 'Meta'
      name: '«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨?⟩'
      version: '1'
    }
  }
}
@description('Friendly name, e.g. ‹the llama deployment›')
param label string = '‹llamas-are-us›'
