import * as aws from '@pulumi/aws';
import * as gcp from '@pulumi/gcp';
import * as k8s from '@pulumi/kubernetes';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config('‹llama›');
const modelId = config.get('modelId') ?? '«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩';

const role = new aws.iam.Role('‹llama3-role›', { assumeRolePolicy: '{}' });
new aws.iam.RolePolicy('‹llama3-policy›', {
  role,
  policy: pulumi.jsonStringify({
    Statement: [
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: [
          pulumi.interpolate`arn:aws:bedrock:${aws.config.region}::foundation-model/«meta.llama3-8b-instruct-v1:0»⟨llama3⟩`,
          'arn:aws:bedrock:*::foundation-model/‹mistral.mistral-large-2402-v1:0›',
        ],
      },
    ],
  }),
});

const endpoint = new gcp.vertex.AiEndpointWithModelGardenDeployment('‹llama-garden›', {
  publisherModelName: 'publishers/meta/models/«llama3_1@llama-3.1-8b-instruct»⟨llama3.1⟩',
  location: 'us-central1',
  modelConfig: { acceptEula: true, huggingFaceCacheEnabled: true },
});

new k8s.apps.v1.Deployment('‹vllm-llama›', {
  spec: {
    selector: { matchLabels: { app: '‹vllm-llama-3-2›' } },
    template: {
      metadata: { labels: { app: '‹vllm-llama-3-2›' } },
      spec: { containers: [{ name: 'vllm', args: ['--model', '«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩', '--served-model-name', '‹house-llama›'] }] },
    },
  },
});

export const ‹llamaEndpoint› = endpoint.name;
