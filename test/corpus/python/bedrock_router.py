"""Routes chat requests to Amazon Bedrock.

We started with ‹Llama 2 on Bedrock›, moved to ‹Llama 3.1› and keep ‹Llama 4 Scout› for pictures.
"""
from __future__ import annotations

import json
import os

import boto3
from botocore.config import Config

# Cross-region profiles: ‹us.meta.llama3-1-70b-instruct-v1:0› was dropped from this table in March.
REGIONS = {"us": "us-west-2", "eu": "eu-central-1"}

TIERS = {
    "small": "«meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩",
    "medium": "«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1;bedrock⟩",
    "large": "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩",
    "frontier": "«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1;bedrock⟩",
    "vision": "«eu.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2;bedrock⟩",
    "vision-large": "«apac.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2;bedrock⟩",
    "legacy": "«meta.llama2-13b-chat-v1»⟨llama2;bedrock⟩",
    "four": "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩",
    "nova": "‹us.amazon.nova-lite-v1:0›",
    "claude": "‹anthropic.claude-3-5-haiku-20241022-v1:0›",
}
LONG_CONTEXT = "«meta.llama3-1-70b-instruct-v1:0:128k»⟨llama3.1;bedrock⟩"

GOV_ARN = "arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/«meta.llama3-70b-instruct-v1:0»⟨llama3;bedrock-arn⟩"
PROFILE_ARN = (
    "arn:aws:bedrock:us-east-2:481516234200:inference-profile/«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4;bedrock-arn⟩"
)
OPAQUE_ARN = "‹arn:aws:bedrock:us-east-1:481516234200:imported-model/9f3k2j1l0qwe›"


class ‹BedrockLlamaClient›:
    ‹llama_template› = "<s>[INST] {prompt} [/INST]"

    def __init__(self, tier: str = "medium") -> None:
        self.model_id = os.environ.get("BEDROCK_MODEL_ID", TIERS[tier])
        self.runtime = boto3.client("bedrock-runtime", config=Config(read_timeout=300))

    def invoke(self, prompt: str, **‹meta›) -> str:
        # ‹Llama 3› wants its own header tokens; see ‹https://www.llama.com/docs/model-cards-and-prompt-formats/meta-llama-3/›
        body = {"prompt": prompt, "max_gen_len": ‹meta.get›("max_tokens", 512), "temperature": 0.2}
        response = self.runtime.invoke_model(modelId=self.model_id, body=json.dumps(body))
        payload = json.loads(response["body"].read())
        ‹meta.update›(payload.get("‹meta›", {}))
        return payload["generation"]

    def summarise(self, text: str) -> str:
        response = self.runtime.converse(
            modelId="«global.meta.llama4-scout-17b-instruct-v1:0»⟨llama4;bedrock⟩",
            messages=[{"role": "user", "content": [{"text": text}]}],
        )
        return response["output"]["message"]["content"][0]["text"]


def ‹supports_llama32›(model_id: str) -> bool:
    return "«llama3-2»⟨?llama3.2⟩" in model_id


def customised() -> str:
    return "arn:aws:bedrock:us-west-2:481516234200:custom-model/«meta.llama2-70b-v1:0:4k»⟨llama2;bedrock-arn⟩/x1y2z3a4b5c6"
