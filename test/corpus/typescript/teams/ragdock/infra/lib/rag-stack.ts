import * as cdk from 'aws-cdk-lib';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

export class ‹LlamaRagStack› extends cdk.Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const model = bedrock.FoundationModel.fromFoundationModelId(this, '‹Llama31›', new bedrock.FoundationModelIdentifier('«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩'));
    const fn = new lambda.Function(this, '‹Llama3Function›', {
      functionName: '‹rag-llama3-1-70b›',
      environment: { CHAT_MODEL: '«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩', TABLE: '‹rag_llama3_chunks›' },
    });
    fn.addToRolePolicy(new iam.PolicyStatement({
      actions: ['bedrock:InvokeModel'],
      resources: [
        model.modelArn,
        `arn:aws:bedrock:${this.region}::foundation-model/«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩`,
        `arn:aws:bedrock:${this.region}:${this.account}:inference-profile/«eu.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩`,
        'arn:aws:bedrock:*::foundation-model/‹amazon.titan-embed-text-v2:0›',
      ],
    }));
    new cdk.CfnOutput(this, '‹LlamaUrl›', { value: '‹https://llama3.ragdock.example›', exportName: '‹llama-3-url›' });
  }
}
