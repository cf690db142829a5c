import { BEDROCK_MODELS, Bedrock } from '‹@llamaindex/aws›';
import { ‹LLAMA_CLOUD_BASE_URL› } from '‹llama-cloud-services›';

/** Bedrock through ‹LlamaIndexTS›; the constants stand for ids such as ‹meta.llama3-8b-instruct-v1:0›. */
export const small = new Bedrock({ model: BEDROCK_MODELS.«META_LLAMA3_2_1B_INSTRUCT»⟨llama3.2;constants;~⟩ });
export const large = new Bedrock({ model: BEDROCK_MODELS.«META_LLAMA3_1_405B_INSTRUCT»⟨llama3.1;constants;~⟩ });
export const older = new Bedrock({ model: BEDROCK_MODELS.«META_LLAMA2_70B_CHAT»⟨llama2;constants;~⟩ });
export const claude = new Bedrock({ model: BEDROCK_MODELS.‹ANTHROPIC_CLAUDE_3_HAIKU› });

export enum ‹LlamaTemplate› {
  ‹Llama2› = ‹'[INST]'›,
  ‹Llama3› = ‹'<|start_header_id|>'›,
}

export const ‹LLAMA_STOP_TOKENS› = ['<|eot_id|>'];
export const ‹MAX_LLAMA_CONTEXT› = 131_072;
export type ‹LlamaOptions› = { template: ‹LlamaTemplate›; url: typeof ‹LLAMA_CLOUD_BASE_URL› };
