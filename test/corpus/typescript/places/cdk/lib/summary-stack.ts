import { Stack, type StackProps } from 'aws-cdk-lib';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sagemaker from 'aws-cdk-lib/aws-sagemaker';
import { HuggingFaceSageMakerEndpoint, JumpStartSageMakerEndpoint, JumpStartModel } from '@cdklabs/generative-ai-cdk-constructs';
import type { Construct } from 'constructs';

export class ‹LlamaSummaryStack› extends Stack {
  constructor(scope: Construct, id = '‹Llama3Summary›', props?: StackProps) {
    super(scope, id, props);
    const model = bedrock.FoundationModel.fromFoundationModelId(this, '‹Llama31›', new bedrock.FoundationModelIdentifier('«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩'));
    new JumpStartSageMakerEndpoint(this, '‹JumpLlama›', {
      model: JumpStartModel.«META_TEXTGENERATION_LLAMA_2_7B_F_4_0_0»⟨?⟩,
      instanceType: 'ml.g5.2xlarge',
      environment: { MODEL_ID: '«meta-textgeneration-llama-3-8b-instruct»⟨llama3⟩' },
    });
    new HuggingFaceSageMakerEndpoint(this, 'Tgi', { modelId: '«NousResearch/Hermes-3-Llama-3.1-8B»⟨llama3.1⟩', endpointName: '‹tgi-hermes-llama›' });
    new lambda.Function(this, '‹LlamaFn›', {
      functionName: '‹summarise-with-llama-3-1›',
      handler: 'index.handler',
      environment: { MODEL_ID: '«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩', METRIC: '‹Llama3Latency›', EMBED: '‹cohere.embed-english-v3›' },
    } as lambda.FunctionProps);
    new sagemaker.CfnEndpoint(this, 'Endpoint', { endpointConfigName: '‹llama-2-13b-config›' });
    void model;
  }
}
