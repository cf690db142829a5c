import * as cdk from "aws-cdk-lib";
import * as bedrock from "aws-cdk-lib/aws-bedrock";
import * as sagemaker from "@cdklabs/generative-ai-cdk-constructs";

export class ‹LlamaStack› extends cdk.Stack {
  constructor(scope: cdk.App, id = "‹LlamaStack›") {
    super(scope, id, { description: "‹Llama 3› behind an API" });

    const model = bedrock.FoundationModel.fromFoundationModelId(
      this, "‹Llama38b›", new bedrock.FoundationModelIdentifier("«meta.llama3-8b-instruct-v1:0»⟨llama3⟩"));

    const old = bedrock.FoundationModelIdentifier.«META_LLAMA_2_CHAT_13B_V1»⟨?⟩;

    new sagemaker.JumpStartSageMakerEndpoint(this, "‹LLAMA›", {
      model: sagemaker.JumpStartModel.«META_TEXTGENERATION_LLAMA_2_7B_F_2_0_2»⟨?⟩,
      endpointName: "‹llama-2-7b-ep›",
      acceptEula: true,
      instanceType: sagemaker.SageMakerInstanceType.ML_G5_2XLARGE,
      environment: { MODEL: "«meta-textgeneration-llama-2-7b-f»⟨llama2⟩" },
    });

    new sagemaker.HuggingFaceSageMakerEndpoint(this, "HF", {
      modelId: "«NousResearch/Hermes-3-Llama-3.1-8B»⟨llama3.1⟩",
      container: sagemaker.DeepLearningContainerImage.fromDeepLearningContainerImage("huggingface-pytorch-tgi-inference", "2.3.0-tgi2.2.0"),
      environment: { SM_NUM_GPUS: "1", MAX_INPUT_LENGTH: "2048" },
    });

    new cdk.CfnOutput(this, "‹LlamaArn›", { value: `${model.modelArn}`, exportName: "‹llama3-arn›" });
  }
}
