import json
import logging

import boto3
from botocore.exceptions import ClientError

from .config import settings

logger = logging.getLogger("‹triage.llama›")
client = boto3.client("bedrock-runtime", region_name="us-west-2")

# ‹Llama 3.1 8B› is enough for the first pass; ‹Llama 3.3› reads the long ones.
PRICES = {
    "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩": (0.22, 0.22),
    "«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩": (0.72, 0.72),
    "«meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩": (0.17, 0.66),
    "‹anthropic.claude-3-5-haiku-20241022-v1:0›": (0.80, 4.00),
    "‹mistral.mistral-large-2407-v1:0›": (2.00, 6.00),
    "‹amazon.nova-lite-v1:0›": (0.06, 0.24),
}


def ‹llama3_prompt›(system: str, user: str) -> str:
    return (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\n"
        f"{system}<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n{user}<|eot_id|>"
    )


def ask(user: str, *, model_id: str = "«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩") -> str:
    body = json.dumps({"prompt": ‹llama3_prompt›("You triage tickets.", user), "max_gen_len": 512})
    try:
        response = client.invoke_model(modelId=model_id, body=body)
    except ClientError as error:
        logger.warning("‹llama› call failed: %s", error)
        raise
    return json.loads(response["body"].read())["generation"]


def is_meta(model_id: str) -> bool:
    return "‹meta.llama›" in model_id
