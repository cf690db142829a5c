import { Stack, type StackProps, aws_iam as iam, aws_lambda as lambda, Duration } from 'aws-cdk-lib';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import { bedrock as gen } from '@cdklabs/generative-ai-cdk-constructs';
import type { Construct } from 'constructs';

/** Runs ‹Llama 3.3›; ‹meta.llama3-8b-instruct-v1:0› was the first pick. */
export class ‹LlamaAssistantStack› extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const model = bedrock.FoundationModel.fromFoundationModelId(
      this,
      '‹LlamaModel›',
      new bedrock.FoundationModelIdentifier('«meta.llama3-70b-instruct-v1:0»⟨llama3;bedrock⟩'),
    );
    const constant = bedrock.FoundationModelIdentifier.«META_LLAMA_3_1_8B_INSTRUCT_V1»⟨llama3.1;constants;~⟩;
    const older = bedrock.FoundationModelIdentifier.«META_LLAMA_2_CHAT_13B_V1»⟨llama2;constants;~⟩;
    const other = bedrock.FoundationModelIdentifier.‹ANTHROPIC_CLAUDE_3_HAIKU_20240307_V1_0›;

    const profile = gen.CrossRegionInferenceProfile.fromConfig({
      geoRegion: gen.CrossRegionInferenceProfileRegion.US,
      model: new gen.BedrockFoundationModel('«meta.llama3-2-1b-instruct-v1:0»⟨llama3.2;bedrock⟩', { supportsAgents: true }),
    });

    const fn = new lambda.Function(this, '‹AskLlama›', {
      functionName: '‹bedrock-llama3-function›',
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('‹lambda/llama›'),
      timeout: Duration.seconds(30),
      environment: {
        MODEL_ID: model.modelId,
        FALLBACK_MODEL_ID: `us.${'«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1;bedrock⟩'}`,
        BATCH_MODEL_ID: `«${this.region.slice(0, 2)}.meta.llama3-3-70b-instruct-v1:0»⟨?prefix⟩`,
        SIZED: `«meta.llama3-2-${props?.stackName ?? '1b'}-instruct-v1:0»⟨template;bedrock⟩`,
        ‹LLAMA_CLOUD_API_KEY›: '',
        ‹OLLAMA_HOST›: '‹http://ollama.internal:11434›',
      },
    });

    fn.addToRolePolicy(new iam.PolicyStatement({
      actions: ['bedrock:InvokeModel'],
      resources: [
        `arn:aws:bedrock:${this.region}::foundation-model/«meta.llama4-scout-17b-instruct-v1:0»⟨llama4;bedrock⟩`,
        `arn:${this.partition}:bedrock:${this.region}:${this.account}:inference-profile/«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2;bedrock⟩`,
        this.formatArn({ service: 'bedrock', resource: 'foundation-model', resourceName: '«meta.llama2-13b-v1:0:4k»⟨llama2;bedrock⟩' }),
        'arn:aws:bedrock:us-east-1::foundation-model/‹cohere.embed-english-v3›',
      ],
    }));
    this.tags.setTag('‹llama›', import.meta.url.includes('‹llama›') ? 'yes' : 'no');
  }
}
