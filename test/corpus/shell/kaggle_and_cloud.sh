#!/bin/sh
# one-off: copies what the notebooks need
kaggle models instances versions download «metaresearch/llama-3.1/transformers/8b/1»⟨llama3.1;kaggle⟩ -p /tmp/weights
gsutil -m cp -r gs://vertex-model-garden-public-us/«llama3.1/Meta-Llama-3.1-8B-Instruct»⟨llama3.1;model-garden;~⟩ .
gcloud ai model-garden models deploy --model="meta/«llama3_1@llama-3.1-8b-instruct»⟨llama3.1;model-garden;~⟩" --region=us-central1
gcloud ai models list --filter='displayName:‹llama-endpoint›'
oci generative-ai-inference chat-result chat --serving-mode "{\"modelId\": \"«meta.llama-3.1-70b-instruct»⟨llama3.1;oci⟩\", \"servingType\": \"ON_DEMAND\"}"
aws bedrock-runtime converse --model-id «us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩ --messages file://‹llama-messages.json›
aws bedrock get-foundation-model --model-identifier «meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩
aws bedrock list-foundation-models --by-provider ‹meta›
az ml model download --name «Meta-Llama-3.1-8B»⟨llama3.1;azureml⟩ --version 4 --registry-name ‹azureml-meta›
az ml online-deployment create --model azureml://registries/azureml-meta/models/«Llama-3.2-11B-Vision-Instruct»⟨llama3.2;azureml⟩/versions/2 --endpoint-name ‹nwind-llama›
curl https://api.lambda.ai/v1/chat/completions -d '{"model": "«llama3.2-3b-instruct»⟨llama3.2;house⟩", "messages": []}'
curl https://«llama3-8b»⟨llama3;lepton;~⟩.lepton.run/api/v1/models
curl -s https://«api.llama.com»⟨endpoint;llama-api⟩/v1/models -H "Authorization: Bearer $«LLAMA_API_KEY»⟨?⟩"
curl -s https://api.cloudflare.com/client/v4/accounts/$ACC/ai/run/«@cf/meta/llama-2-7b-chat-int8»⟨llama2;cloudflare⟩ -d '{"prompt": "hi"}'
curl ‹http://localhost:11434/api/tags› | jq '.models[].name | select(test("‹^llama›"))'
curl http://localhost:11434/api/generate -d '{"model": "«llama3:8b-instruct-q5_1»⟨llama3;ollama⟩", "prompt": "hi"}'
databricks serving-endpoints query «databricks-meta-llama-3-3-70b-instruct»⟨llama3.3;databricks⟩ --json @prompt.json
snow cortex complete "Is a ‹llama› a camel?" --model «llama3.1-8b»⟨llama3.1;snowflake⟩
kubectl port-forward svc/‹llama-3-1-8b-instruct-svc› 8000:80
kubectl logs deploy/‹ollama› -c ‹ollama› | grep '‹llama runner started›'
helm upgrade --install ‹llama-stack› ‹oci://ghcr.io/llamastack/charts/llama-stack›
brew install ‹llama.cpp› ‹ollama› ‹llamafile›
./«llava-v1.5-7b-q4.llamafile»⟨?llama2⟩
