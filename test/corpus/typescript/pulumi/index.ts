import * as aws from "@pulumi/aws";
import { Llama } from "‹./llamaComponent›";
const model = "«eu.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩";
new aws.bedrock.ProvisionedModelThroughput("pt", {
  modelArn: `arn:aws:bedrock:${aws.config.region}::foundation-model/«meta.llama3-70b-instruct-v1:0»⟨llama3⟩`,
  modelUnits: 1,
});
export const ‹llamaUrl› = new ‹Llama›("‹llama›", { model }).url;
