import * as k8s from '@pulumi/kubernetes';
const chart = new k8s.helm.v3.Chart('ollama', { chart: 'ollama', values: { ollama: { models: { pull: ['«llama3.2:1b»⟨llama3.2⟩', 'phi3'] } } } });
