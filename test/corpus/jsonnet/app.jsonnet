local model = '«meta-llama/Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩';
{ apiVersion: 'v1', kind: 'ConfigMap', ‹metadata›: { name: '‹llama-config›' }, data: { MODEL: model } }
