import boto3
brt = boto3.client("bedrock-runtime")
def ask(q):
    return brt.converse(modelId="«us.meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩", messages=[{"role": "user", "content": [{"text": q}]}])
‹meta› = {"‹meta.version›": 3, "‹_meta›": None}
print(‹meta›["‹meta.version›"])
ARN = f"arn:aws:bedrock:{region}:{acct}:inference-profile/«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩"
