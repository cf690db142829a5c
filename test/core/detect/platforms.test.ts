import { check } from '../../support/references.ts';

/** One row: a line of code with the expected identifiers drawn, and what they are resolved to. */
type Row = readonly [marked: string, ...resolved: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'Hugging Face': [
    ['"«meta-llama/Llama-3.1-8B-Instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«meta-llama/Meta-Llama-3-8B»"', 'llama-3-8b llama3'],
    ['"«meta-llama/Llama-2-7b-chat-hf»"', 'llama-2-7b-chat llama2'],
    ['"«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»"', 'llama-4-maverick-17b-128e-instruct llama4'],
    ['"«meta-llama/Llama-3.2-1B-Instruct-SpinQuant_INT4_EO8»"', 'llama-3.2-1b-instruct llama3.2'],
    ['"«meta-llama/Llama-Guard-3-11B-Vision»"', 'llama-guard-3-11b-vision llama3.2'],
    ['"«meta-llama/Llama-Prompt-Guard-2-86M»"', 'llama-prompt-guard-2-86m llama4'],
    ['"«meta-llama/Prompt-Guard-86M»"', 'prompt-guard-86m llama3.1'],
    ['"«codellama/CodeLlama-34b-Instruct-hf»"', 'code-llama-34b-instruct llama2'],
    ['"«meta-models/Muse-Glimmer-30B»"', 'muse-glimmer-30b apache-2.0'],
    ['"https://huggingface.co/«meta-llama/Llama-3.1-8B»/resolve/main/config.json"', 'llama-3.1-8b llama3.1'],
    ['"https://huggingface.co/api/models/«meta-llama/Llama-3.1-8B»"', 'llama-3.1-8b llama3.1'],
    ['"hf://«meta-llama/Llama-3.1-8B-Instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"git@hf.co:«meta-llama/Llama-2-13b»"', 'llama-2-13b llama2'],
    ['"«meta-llama%2FLlama-3.1-8B»"', 'llama-3.1-8b llama3.1'],
    ['"«meta-llama\\/Llama-3.1-8B»"', 'llama-3.1-8b llama3.1'],
    ['"huggingface://«TheBloke/Llama-2-7B-Chat-GGUF»/llama-2-7b-chat.Q4_K_M.gguf"', 'llama-2-7b-chat llama2'],
    ['"«meta-llama/Meta-Llama-3.2-3B»"', 'llama-3.2-3b llama3.2'],
  ],
  'files of weights': [
    ['"checkpoints/«sam2.1_hiera_large.pt»"', 'sam2.1-hiera-large apache-2.0'],
    ['"«sam_vit_h_4b8939.pth»"', '(sam) apache-2.0'],
    [
      '"https://dl.fbaipublicfiles.com/dinov2/dinov2_vits14/«dinov2_vits14_pretrain.pth»"',
      '(dinov2) apache-2.0',
    ],
    [
      '"weights/«dinov3_vits16_pretrain_lvd1689m-08c60483.pth»"',
      'dinov3-vits16-pretrain-lvd1689m dinov3-license',
    ],
    ['"«facebook/dinov2-base»/model.safetensors"', 'dinov2-base apache-2.0'],
    ['"./model.safetensors"'],
    ['"https://github.com/facebookresearch/dinov3/releases/dinov3_vits16.pth"'],
    ['"sam_vit_h.py"'],
  ],
  'LLaMA 1 re-uploads': [
    ['"«huggyllama/llama-65b»"', 'llama-1-65b llama1'],
    ['"«elinas/llama-30b-hf»"', 'llama-1-33b llama1'],
    ['"«elinas/llama-33b-hf»"', 'llama-1-33b llama1'],
    ['"«decapoda-research/llama-7b-hf»"', 'llama-1-7b llama1'],
  ],
  'Hugging Face cache': [
    [
      '"/root/.cache/huggingface/hub/«models--meta-llama--Llama-3.2-1B»/snapshots/f5db02db"',
      'llama-3.2-1b llama3.2',
    ],
    [
      '"gs://marin-us-central1/models/«meta-llama--Llama-3-1-8B-Instruct--0e9e39f»"',
      'llama-3.1-8b-instruct llama3.1',
    ],
  ],
  repackers: [
    ['"«unsloth/Llama-3.3-70B-Instruct-unsloth-bnb-4bit»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«unsloth/codellama-7b-bnb-4bit»"', 'code-llama-7b llama2'],
    ['"«mlx-community/Meta-Llama-3.1-8B-Instruct-4bit»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«RedHatAI/Llama-3.3-70B-Instruct-FP8»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«amd/Llama-3.1-405B-Instruct-FP8-KV»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"«hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4»"', 'llama-3.1-70b-instruct llama3.1'],
    ['"«modelscope/Llama-2-7b-chat-ms»"', 'llama-2-7b-chat llama2'],
    ['"«onnx-community/Llama-3.2-1B-Instruct-GENAI-ONNX»"', 'llama-3.2-1b-instruct llama3.2'],
    ['"«mlc-ai/Llama-3.1-70B-Instruct-q3f16_1-MLC»"', 'llama-3.1-70b-instruct llama3.1'],
  ],
  Ollama: [
    ['model="«llama3.1:8b-instruct-q4_K_M»"', 'llama-3.1-8b-instruct llama3.1'],
    ['model="«llama3.2»"', '(llama-3.2) llama3.2'],
    ['model="«llama3.2-vision:11b»"', 'llama-3.2-11b-vision-instruct llama3.2'],
    ['model="«llama-guard3:1b»"', 'llama-guard-3-1b llama3.2'],
    ['model="«codellama:13b-python»"', 'code-llama-13b-python llama2'],
    ['model="«llama4:16x17b»"', 'llama-4-scout-17b-16e-instruct llama4'],
    ['"«llama3:instruct»"', '(llama-3) llama3'],
    ['"«llama3.3:latest»"', '(llama-3.3) llama3.3'],
    ['"ollama/«llama3.1»"', '(llama-3.1) llama3.1'],
    ['"ollama://«llama3.3:70b»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"hf.co/«SanctumAI/Llama-3.2-1B-Instruct-GGUF:Q3_K_S»"', 'llama-3.2-1b-instruct llama3.2'],
    ['"«muse-glimmer:30b-q4_K_M»"', 'muse-glimmer-30b apache-2.0'],
  ],
  Bedrock: [
    ['"«meta.llama3-8b-instruct-v1:0»"', 'llama-3-8b-instruct llama3'],
    ['"«us.meta.llama3-3-70b-instruct-v1:0»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«meta.llama3-2-11b-instruct-v1:0»"', 'llama-3.2-11b-vision-instruct llama3.2'],
    ['"«meta.llama2-70b-chat-v1»"', 'llama-2-70b-chat llama2'],
    ['"«meta.llama3-1-8b-instruct-v1:0:128k»"', 'llama-3.1-8b-instruct llama3.1'],
    [
      '"arn:aws:bedrock:us-west-2::foundation-model/«meta.llama3-70b-instruct-v1:0»"',
      'llama-3-70b-instruct llama3',
    ],
    ['"arn:aws:bedrock:*::foundation-model/«meta.llama3-70b-instruct-v1:0»"', 'llama-3-70b-instruct llama3'],
    [
      '"arn:aws:bedrock:${var.aws_region}::foundation-model/«meta.llama3-8b-instruct-v1:0»"',
      'llama-3-8b-instruct llama3',
    ],
    [
      '"arn:aws:bedrock:us-east-1:923157297013:custom-model/«meta.llama2-13b-v1:0:4k»/qdllw9a421u9"',
      'llama-2-13b llama2',
    ],
    ['"bedrock/us-gov-west-1/«meta.llama3-70b-instruct-v1:0»"', 'llama-3-70b-instruct llama3'],
  ],
  JumpStart: [
    ['"«meta-textgeneration-llama-3-1-8b-instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«meta-textgeneration-llama-2-70b-b-f»"', 'llama-2-70b-chat llama2'],
    ['"«meta-vlm-llama-4-scout-17b-16e-instruct»"', 'llama-4-scout-17b-16e-instruct llama4'],
    ['"«jumpstart-dft-meta-textgeneration-llama-3-1-8b»"', 'llama-3.1-8b llama3.1'],
    [
      '"arn:aws:sagemaker:us-east-1:aws:hub-content/SageMakerPublicHub/Model/«meta-textgeneration-llama-3-1-8b-instruct»"',
      'llama-3.1-8b-instruct llama3.1',
    ],
    ['"«meta-textgenerationneuron-llama-3-2-1b-2025-07-11-20-51-32-569»"', 'llama-3.2-1b llama3.2'],
  ],
  Azure: [
    ['"azureml://registries/azureml/models/«facebook-sam-vit-huge»/versions/4"', 'sam-vit-huge apache-2.0'],
    ['"«Meta-Llama-3.1-405B-Instruct»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"«Llama-3-1-405B-Instruct-BASE»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"azure_ai/«Meta-Llama-31-70B-Instruct»"', 'llama-3.1-70b-instruct llama3.1'],
    ['"azureml://registries/azureml-meta/models/«Meta-Llama-3-8B»/versions/8"', 'llama-3-8b llama3'],
    ['"«metagenai.meta-llama-3-1-8b-instruct-offer»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«meta/llama-4-scout-17b-16e-instruct»"', 'llama-4-scout-17b-16e-instruct llama4'],
  ],
  'Vertex AI': [
    ['"«meta/llama-3.1-405b-instruct-maas»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"«meta/llama3-405b-instruct-maas»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"publishers/meta/models/«llama-3.3-70b-instruct-maas»"', 'llama-3.3-70b-instruct llama3.3'],
    [
      '"projects/p/locations/us-central1/publishers/meta/models/«llama-4-scout-17b-16e-instruct-maas»"',
      'llama-4-scout-17b-16e-instruct llama4',
    ],
    ['"vertex_ai/«meta/llama-3.2-90b-vision-instruct-maas»"', 'llama-3.2-90b-vision-instruct llama3.2'],
    ['"«llama3_1@llama-3.1-8b-instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"publishers/meta/models/«llama3-2@llama-3.2-3b-instruct»"', 'llama-3.2-3b-instruct llama3.2'],
    ['"gs://vertex-model-garden-public-us/llama3.2/«Llama-3.2-1B»"', 'llama-3.2-1b llama3.2'],
    ['"«meta.llama-3.1-8b-instruct-maas»"', 'llama-3.1-8b-instruct llama3.1'],
  ],
  Groq: [
    ['"«llama-3.3-70b-versatile»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«llama3-70b-8192»"', 'llama-3-70b-instruct llama3'],
    ['"«meta-llama/llama-prompt-guard-2-22m»"', 'llama-prompt-guard-2-22m llama4'],
    ['"groq/«llama-3.1-8b-instant»"', 'llama-3.1-8b-instruct llama3.1'],
  ],
  Together: [
    ['"«meta-llama/Llama-3.3-70B-Instruct-Turbo-Free»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«togethercomputer/CodeLlama-34b-Instruct»"', 'code-llama-34b-instruct llama2'],
    ['"together_ai/«meta-llama/Llama-4-Scout-17B-16E-Instruct»"', 'llama-4-scout-17b-16e-instruct llama4'],
  ],
  Fireworks: [
    ['"«accounts/fireworks/models/llama-v3p1-405b-instruct»"', 'llama-3.1-405b-instruct llama3.1'],
    [
      '"«accounts/fireworks/models/llama-v3p2-11b-vision-instruct»"',
      'llama-3.2-11b-vision-instruct llama3.2',
    ],
    [
      '"«accounts/fireworks/models/llama4-maverick-instruct-basic»"',
      'llama-4-maverick-17b-128e-instruct llama4',
    ],
    ['"fireworks_ai/«accounts/fireworks/models/llama-v3p3-70b-instruct»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«accounts/fireworks/models/llamaguard-7b»"', 'llama-guard-7b llama2'],
  ],
  Replicate: [
    [
      '"«meta/llama-2-70b-chat:02e509c789964a7ea8736978a43525956ef40397be9033abf9fd2badfe68c9e3»"',
      'llama-2-70b-chat llama2',
    ],
    ['"replicate/«llama-7b»"', 'llama-1-7b llama1'],
  ],
  OpenRouter: [
    ['"«meta-llama/llama-3.3-70b-instruct:free»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"openrouter/«meta-llama/llama-3-70b-instruct:nitro»"', 'llama-3-70b-instruct llama3'],
    ['"«meta/muse-spark-1.2-20260805»"', 'muse-spark-1.2 meta-proprietary'],
  ],
  Cloudflare: [
    ['"«@cf/meta/llama-3.3-70b-instruct-fp8-fast»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"workers-ai/«@cf/meta/llama-2-7b-chat-int8»"', 'llama-2-7b-chat llama2'],
    ['"«@hf/thebloke/codellama-7b-instruct-awq»"', 'code-llama-7b-instruct llama2'],
  ],
  NVIDIA: [
    ['"nvidia_nim/«meta/llama3-70b-instruct»"', 'llama-3-70b-instruct llama3'],
    ['"«ai-llama3-70b»"', 'llama-3-70b llama3'],
    ['"«llama_v3.1_8b_instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«nvidia/nemo/llama_3_8B:1.0»"', 'llama-3-8b-instruct llama3'],
  ],
  Databricks: [
    ['"«databricks-meta-llama-3-1-405b-instruct»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"«system.ai.meta_llama_v3_1_8b_instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«databricks-llama-4-maverick»"', 'llama-4-maverick-17b-128e-instruct llama4'],
  ],
  'watsonx and OCI': [
    ['"watsonx/«meta-llama/llama-3-3-70b-instruct»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«meta-llama/llama-guard-3-11b-vision»"', 'llama-guard-3-11b-vision llama3.2'],
    ['"«meta.llama-3.2-90b-vision-instruct»"', 'llama-3.2-90b-vision-instruct llama3.2'],
    ['"oci/«meta.llama-3.3-70b-instruct-fp8-dynamic»"', 'llama-3.3-70b-instruct llama3.3'],
  ],
  'other hosts': [
    ['"google_vertex:«meta/llama-4-scout-17b-16e-instruct-maas»"', 'llama-4-scout-17b-16e-instruct llama4'],
    ['"nvidia:«meta/llama-3.2-3b-instruct»"', 'llama-3.2-3b-instruct llama3.2'],
    ['"cerebras/«llama3.1-70b»"', 'llama-3.1-70b-instruct llama3.1'],
    ['"«Meta-Llama-3_3-70B-Instruct»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«meta-llama/llama-3.1-8b-instruct/fp-16»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"https://«llama3-1-405b».lepton.run/api/v1/"', 'llama-3.1-405b-instruct llama3.1'],
    ['"openai/«llama3.1-70b»"', 'llama-3.1-70b llama3.1'],
    ['"llamagate/«llama-3.1-8b»"', 'llama-3.1-8b llama3.1'],
    ['"«llama3-3-70b»"', 'llama-3.3-70b-instruct llama3.3'],
  ],
  Kaggle: [
    ['"«metaresearch/llama-3.2/transformers/3b-instruct/1»"', 'llama-3.2-3b-instruct llama3.2'],
    ['"/kaggle/input/«llama-3.1/transformers/8b-instruct/1»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"https://www.kaggle.com/models/«metaresearch/llama-3.1»"', '(llama-3.1) llama3.1'],
    ['"«metaresearch/llama-3/pyTorch/70b-chat»"', 'llama-3-70b-instruct llama3'],
  ],
  'GGUF files': [
    ['"«Llama-3.2-3B-Instruct-Q4_K_M.gguf»"', 'llama-3.2-3b-instruct llama3.2'],
    ['"./models/«llama-2-7b-chat.Q4_K_M.gguf»"', 'llama-2-7b-chat llama2'],
    ['"«meta-llama_Llama-4-Scout-17B-16E-Instruct-Q3_K_S.gguf»"', 'llama-4-scout-17b-16e-instruct llama4'],
    [
      '"«lmstudio-community/Meta-Llama-3-8B-Instruct-GGUF»/Meta-Llama-3-8B-Instruct-Q4_K_M.gguf"',
      'llama-3-8b-instruct llama3',
    ],
    ['"«llama-2-13b-chat.{quantization}.gguf»"', 'llama-2-13b-chat llama2'],
  ],
  'MLC and torchtune': [
    ['"«Llama-3.2-1B-Instruct-q4f16_1-MLC»"', 'llama-3.2-1b-instruct llama3.2'],
    ['"«Llama-3.1-8B-Instruct-q4f32_1-MLC-1k»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«llama3_1/8B_lora_single_device»"', 'llama-3.1-8b llama3.1'],
    ['"«torchtune.models.llama3_1.llama3_1_8b»"', 'llama-3.1-8b llama3.1'],
  ],
  images: [
    ['"docker.io/«ai/llama3.2:1B-Q8_0»"', 'llama-3.2-1b-instruct llama3.2'],
    ['"«ai/llama3.3:70B-Q4_0»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"ghcr.io/«kaito-project/aikit/llama3.2:3b»"', 'llama-3.2-3b-instruct llama3.2'],
    ['"nvcr.io/nim/«meta/llama-3.1-8b-instruct:latest»"', 'llama-3.1-8b-instruct llama3.1'],
  ],
  'llama-models descriptors': [
    ['"«Llama3.1-8B-Instruct»"', 'llama-3.1-8b-instruct llama3.1'],
    ['"«Llama3.2-11B-Vision-Instruct»"', 'llama-3.2-11b-vision-instruct llama3.2'],
    ['"«Llama3.1-405B-Instruct:bf16-mp16»"', 'llama-3.1-405b-instruct llama3.1'],
    ['"«Llama-Guard-3-1B:int4»"', 'llama-guard-3-1b llama3.2'],
  ],
  Muse: [
    ['"«muse-wonder»"', '(muse-wonder) meta-proprietary'],
    ['"«muse-spark-1.3»"', 'muse-spark-1.3 meta-proprietary'],
    ['"«meta/muse-spark-1.1»"', 'muse-spark-1.1 meta-proprietary'],
    ['"meta:«muse-spark-1.1»"', 'muse-spark-1.1 meta-proprietary'],
    ['"commandcode/«meta/muse-spark-1.3-contributor»"', 'muse-spark-1.3 meta-proprietary'],
    ['"fireworks_ai/«muse-glimmer-30b»"', 'muse-glimmer-30b apache-2.0'],
    ['"«meta/muse-wonder-1.0»"', 'muse-wonder-1.0 meta-proprietary'],
  ],
  'Llama API': [
    ['"https://«api.llama.com»/v1"', 'endpoint'],
    ['"meta_llama/«Llama-3.3-70B-Instruct»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«Groq-Llama-4-Maverick-17B-128E-Instruct»"', 'llama-4-maverick-17b-128e-instruct llama4'],
    ['"https://«api.meta.ai»/v1"', 'endpoint'],
  ],
  'never released': [
    ['"«meta-llama/Llama-5-8B»"', 'nonexistent'],
    ['"«facebook/opt-2b»"', 'nonexistent'],
    ['"«facebook/opt-175b»"', '(opt) opt-175b'],
    ['"«facebook/opt-iml-max-30b»"', '(opt) opt-175b'],
    ['"«meta-llama/Llama-3.5-70B-Instruct»"', 'nonexistent'],
    ['"«llama-3.2-70b-versatile»"', 'nonexistent'],
    ['"«meta-llama/Llama-3.10-8B»"', 'nonexistent'],
    ['"«meta-llama/Llama-4-Behemoth»"', 'nonexistent'],
  ],
  templates: [
    ['"«meta-llama/${SIZE}»"', 'unresolved'],
    ['f"«{org}/Llama-3.1-8B»"', 'unresolved'],
    ['f"«us.meta.llama3-1-8b-instruct-v{n}:0»"', 'llama-3.1-8b-instruct llama3.1'],
    ['f"«meta-llama/{name}»"', 'unresolved'],
    ['f"«meta-llama/Llama-3.1-{size}-Instruct»"', 'unresolved'],
    ['"«meta-llama/Llama»-" + size', 'unresolved'],
    ['"«mlx-community/Llama-3.3-70B-Instruct-{quantization}»"', 'llama-3.3-70b-instruct llama3.3'],
    ['"«meta-llama/Llama-3.2-%dB-Instruct»" % size', 'unresolved'],
    ['"«meta-llama/Llama-3.2-{$size}-Instruct»"', 'unresolved'],
    ['"«meta-llama/Llama-3.2-\\(size)B»"', 'unresolved'],
    ['"«Llama-3.2-${{ matrix.size }}-Instruct-Q4_0.gguf»"', 'unresolved'],
    ['"«llama3.2:%db»"', 'unresolved'],
    ['"${MODEL:«llama-3.3-70b-specdec»}"', 'llama-3.3-70b-instruct llama3.3'],
    ['"${app.chat-model:«llama3.1:8b»}"', 'llama-3.1-8b-instruct llama3.1'],
    ['"${MODEL-«llama2:7b»}"', 'llama-2-7b-chat llama2'],
  ],
  'unknown under an organisation of Meta': [
    ['"«meta-llama/Avocado-70B»"', 'unknown'],
    ['"https://huggingface.co/«facebook/some-new-thing»"', 'unknown'],
    ['AutoModel.from_pretrained("«facebook/sam4»")', 'unknown'],
    ['AutoModel.from_pretrained("«FacebookAI/foo-base»")', 'unknown'],
    ['{"model": "«meta-models/Foo»"}', 'unknown'],
    ['{"model": "facebook/sam4"}'],
    ['{"model": "«muse-image»"}', 'unknown'],
  ],
};

suite('platform spellings', () => {
  for (const [platform, list] of Object.entries(rows)) {
    for (const [marked, ...resolved] of list) {
      test(`${platform}: ${marked}`, () => {
        check('code.py', `x = ${marked}\n`, ...resolved);
      });
    }
  }
});
