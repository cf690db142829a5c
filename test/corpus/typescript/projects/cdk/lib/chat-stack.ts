import { Stack, StackProps } from "aws-cdk-lib";
import * as bedrock from "aws-cdk-lib/aws-bedrock";
import * as iam from "aws-cdk-lib/aws-iam";
import * as lambda from "aws-cdk-lib/aws-lambda";

export class ‹LlamaChatStack› extends Stack {
  constructor(scope: Construct, id = "‹LlamaChatStack›", props?: StackProps) {
    super(scope, id, props);
    const model = bedrock.FoundationModel.fromFoundationModelId(
      this, "‹Llama3Model›", new bedrock.FoundationModelIdentifier("«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩"),
    );
    const known = bedrock.FoundationModelIdentifier.«META_LLAMA_3_70B_INSTRUCT_V1»⟨?⟩;
    const fn = new lambda.Function(this, "‹LlamaFn›", {
      functionName: "‹bedrock-llama3-function›",
      environment: { MODEL_ID: "«us.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩", TABLE: "‹LlamaSessions›" },
    });
    fn.addToRolePolicy(new iam.PolicyStatement({
      actions: ["bedrock:InvokeModel"],
      resources: [`arn:aws:bedrock:${this.region}::foundation-model/«meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩`, "arn:aws:bedrock:*::foundation-model/«meta.llama3-*»⟨*;;~⟩"],
    }));
    new sqs.Queue(this, "‹LlamaQueue›", { queueName: "‹llama-3-jobs.fifo›" });
  }
}
