import boto3
import json

client = boto3.client("bedrock-runtime", region_name="us-west-2")

MODELS = {
    "small": "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩",
    "medium": "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩",
    "large": "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩",
    "claude": "anthropic.claude-3-5-sonnet-20241022-v2:0",
    "nova": "amazon.nova-pro-v1:0",
}
ARN = "arn:aws:bedrock:us-east-1::foundation-model/«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩"

def ask(prompt, size="small"):
    body = json.dumps({"prompt": prompt, "max_gen_len": 512})
    return client.invoke_model(modelId=MODELS[size], body=body)

def vision(image):
    return client.converse(modelId="«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2⟩", messages=[image])
