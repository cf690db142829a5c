import * as aws from "@pulumi/aws";
import * as k8s from "@pulumi/kubernetes";

const config = new pulumi.Config("‹llama›");
const modelId = config.get("modelId") ?? "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩";

const ns = new k8s.core.v1.Namespace("‹llama3›", { metadata: { name: "‹llama3›" } });
const deploy = new k8s.apps.v1.Deployment("‹vllm-llama3›", {
  metadata: { namespace: ns.metadata.name, labels: { app: "‹vllm-llama3›" } },
  spec: {
    template: {
      spec: {
        containers: [{
          name: "‹llama›",
          image: "vllm/vllm-openai:v0.9.1",
          args: ["--model", modelId, "--speculative-model", "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩", "--tool-call-parser", "‹llama3_json›"],
        }],
      },
    },
  },
});
export const ‹llamaUrl› = pulumi.interpolate`http://‹llama›.${ns.metadata.name}.svc:8000/v1`;
