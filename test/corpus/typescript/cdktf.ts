new SagemakerModel(this, '‹llama-3-8b›', { name: '‹llama-3-8b-model›', primaryContainer: { environment: { HF_MODEL_ID: '«meta-llama/Meta-Llama-3-8B»⟨llama3⟩' } } });
new S3Bucket(this, '‹Llama3Bucket›', { bucket: '‹acme-llama-3-8b›' });
