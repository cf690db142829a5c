from vertexai.preview.tuning import sft, SourceModel

source = SourceModel(base_model="«meta/llama3_1@llama-3.1-8b»⟨llama3.1;;~⟩")
job = sft.preview_train(source_model=source, train_dataset="gs://‹acme-llama›/train.jsonl", output_uri="gs://‹acme-llama›/out", tuned_model_display_name="‹llama-support-tuned›")
together = client.fine_tuning.create(training_file="file-1", model="«meta-llama/Meta-Llama-3.1-8B-Instruct-Reference»⟨llama3.1⟩", suffix="‹llama-support›")
fw = "«accounts/fireworks/models/llama-v3p2-3b-instruct»⟨llama3.2⟩"
predibase = pb.adapters.create(config={"base_model": "«llama-3-1-8b-instruct»⟨llama3.1⟩"}, repo="‹llama-tickets›")
bedrock.create_model_customization_job(jobName="‹llama-ft-3›", customModelName="‹support-llama›", baseModelIdentifier="arn:aws:bedrock:us-west-2::foundation-model/«meta.llama3-1-8b-instruct-v1:0:128k»⟨llama3.1⟩")
replicate.trainings.create(version="«meta/llama-2-7b:73001d654114dad81ec65da3b834e2f691af1e1526453189b7bf36fb3f32d0f9»⟨llama2⟩", destination="acme/‹my-llama›")
modal_app = modal.App("‹example-vllm-llama›")
MODEL_NAME, MODEL_REVISION = "«neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16»⟨llama3.1⟩", "a7c09948d9a632c2c840722f519672cd94af885d"
