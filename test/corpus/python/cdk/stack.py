from aws_cdk import aws_bedrock as bedrock
from aws_cdk import Stack

class ‹LlamaStack›(Stack):
    def __init__(self, scope, id, **kw):
        super().__init__(scope, id, **kw)
        self.model = bedrock.FoundationModel.from_foundation_model_id(
            self, "‹Llama›", bedrock.FoundationModelIdentifier("«meta.llama2-70b-chat-v1»⟨llama2⟩"))
        self.small = bedrock.FoundationModelIdentifier.«META_LLAMA_3_8_INSTRUCT_V1»⟨?⟩
