import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import { FoundationModel, FoundationModelIdentifier } from 'aws-cdk-lib/aws-bedrock';

const model = FoundationModel.fromFoundationModelId(this, 'Llama', FoundationModelIdentifier.«META_LLAMA_3_70_INSTRUCT_V1»⟨?⟩);
const id = new FoundationModelIdentifier('«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩');
const fn = new lambda.Function(this, 'LlamaHandler', { functionName: 'llama-handler', environment: { MODEL: '«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩' } });
