using './main.bicep'
param modelId = 'azureml://registries/azureml-meta/models/«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩'
param offer = '‹metadata-store›'
