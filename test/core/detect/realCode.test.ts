import { check, silent } from '../../support/references.ts';

/** Mistakes that were made on published code; each test keeps one from coming back. */
suite('met in published code', () => {
  test('kaito: a version spelt in words', () => {
    check('a.yaml', 'preset: «llama-3point2-3b»', 'llama-3.2-3b llama3.2');
  });
  test('kaito: a label of a pod is not the model', () => {
    silent('a.yaml', 'labelSelector:\n  matchLabels:\n    apps: llama-3-1-8b-instruct');
  });
  test('kaito: the beginning of a generated name is not a model', () => {
    silent('a.go', 'id := fmt.Sprint("preset-llama3-1-8b-", rand.Intn(1000))');
  });
  test('llama-cookbook: the second Prompt Guard is not the first', () => {
    check('a.py', '"«meta-llama/Prompt-Guard-2-86M»"', 'llama-prompt-guard-2-86m llama4');
  });
  test('llama-cookbook: a variable in front of a path is a folder', () => {
    check(
      'a.sh',
      '--path "$ROOT/fine-tuned-meta-Llama/«Meta-Llama-3-8B-Instruct»"',
      'llama-3-8b-instruct llama3',
    );
  });
  test('llama-cookbook: a template of a dataset is no model', () => {
    silent('a.py', 'name = f"meta-llama/{model_name}-evals"');
  });
  test('llama-cookbook: a banner that is printed', () => {
    silent('a.py', 'print("\\n=======LLAMA-3-70B====PROMPT 1===>")');
  });
  test('llama-cookbook: the first column of a table of results is a label', () => {
    silent('a.md', '| Llama-2-13B   | 0.1180 | 0.1217 |');
  });
  test('LocalAI: a tool behind a variable', () => {
    silent('a.sh', 'BIN="${EDIR}/llama-quantize"');
  });
  test('LocalAI: folders named after a tool', () => {
    check('a.go', '"llama-cpp/models/«Meta-Llama-3-8B-Instruct.Q4_K_M»/x.bin"', 'llama-3-8b-instruct llama3');
  });
  test('LocalAI: the version behind other words', () => {
    check(
      'a.yaml',
      'model: «prithivMLmods/Llama-Doctor-3.2-3B-Instruct»',
      'llama-doctor-3.2-3b-instruct < llama-3.2-3b-instruct llama3.2',
    );
  });
  test('LocalAI: the publisher in front of the name', () => {
    check(
      'a.yaml',
      'model: «bartowski/meta-llama_Llama-4-Scout-17B-16E-Instruct-GGUF»',
      'llama-4-scout-17b-16e-instruct llama4',
    );
  });
  test('LocalAI: a size that no Llama has', () => {
    silent('a.yaml', 'name: llama-120b-a');
  });
  test('LocalAI: a family in the middle of a sentence', () => {
    silent('a.md', 'normalizeModelID: keep `qwen3.5` before `qwen3`, `llama-3.3` before `llama-3`.');
  });
  test('@ai-sdk/fireworks: Code Llama by its size and a word', () => {
    check('a.ts', "'«accounts/fireworks/models/llama-v2-34b-code»'", 'code-llama-34b llama2');
  });
  test('@huggingface/tasks: an address of a repository of code', () => {
    silent('a.ts', 'const url = "https://github.com/bartowski/Llama-3.2-3B-Instruct-GGUF/releases";');
  });
  test('@mlc-ai/web-llm: a name of the user’s own', () => {
    silent('a.md', '"model_id": "MyLlama-3b-v1-q4f32_0"');
  });
  test('web-llm: a library of kernels is compiled for a model and holds none', () => {
    silent('a.ts', 'modelVersion + "/Llama-2-7b-chat-hf-q4f16_1_cs1k-webgpu.wasm"');
  });
  test('ollama: a template of prompts', () => {
    silent('a.go', 't.Run("codellama-70b-instruct.gotmpl", func(t *testing.T) {})');
  });
  test('ollama: the base model of Code Llama', () => {
    check('a.md', '`ollama run «codellama:13b-code»`', 'code-llama-13b llama2');
  });
  test('ollama: a command within a message', () => {
    check('a.go', `err := fmt.Errorf("no longer compatible, run 'ollama pull «llama3.2-vision»'")`);
  });
  test('ollama: a binary whose name goes on', () => {
    silent('a.cmake', 'set(BIN "${CMAKE_BINARY_DIR}/llama-server-${name}")');
  });
  test('cline: a call whose result a method with `s` follows', () => {
    check('a.ts', 'supports(m("«llama-3.1-8b»")).should.equal(false)', 'llama-3.1-8b llama3.1');
  });
  test('aider: the folder of a benchmark', () => {
    silent('a.yml', '- dirname: 2024-09-30-19-35-40--llama3.2-3b-instruct-fp16-whole-1');
  });
  test('Bedrock samples: what an API answers, printed into a document', () => {
    check(
      'a.md',
      "   {'modelArn': 'arn:aws:bedrock:us-west-2::foundation-model/«meta.llama2-13b-chat-v1»',",
      'llama-2-13b-chat llama2',
    );
  });
  test('Bedrock samples: a profile for a model', () => {
    silent('a.py', 'profile = create_inference_profile("claims_dept_llama3_70b_profile", arn)');
  });
  test('lm-evaluation-harness: a task and a part of a data set', () => {
    silent('a.yaml', 'task: bertaqa_en_mt_llama-2-13b\ndataset_name: en_mt_llama-2-13b');
  });
  test('NIM deploy: a pod', () => {
    silent('a.md', '```\nrag-nvidia-nim-llama-32-nv-embedqa-1b-v2-5646d8d6d6-nrx7v  1/1  Running\n```');
  });
  test('NIM deploy: a key of a chart', () => {
    silent(
      'a.sh',
      `helm install x --set nvidia-nim-llama-32-nv-embedqa-1b-v2.resources.limits."nvidia\\.com/gpu"=1`,
    );
  });
  test('NIM deploy: how a model is served is no other model', () => {
    check('a.py', 'model_name = "«llama-3-1-70b-nim-tensorrt-bf16-tp2»"', 'llama-3.1-70b llama3.1');
  });
  test('fmbench: an endpoint named after a model and its machine', () => {
    silent('a.yml', 'ep_name: llama-2-7b-g5-2xlarge');
  });
  test('LLaMA-Factory: the software, not a model', () => {
    silent('a.json', '{ "model": "llama_factory_deepseek_r1_distill_7b" }');
  });
  test('LLaMA-Factory: where a run writes', () => {
    silent('a.sh', 'python init.py --output_dir models/llama3-8b-pissa');
  });
  test('llama-stack: the value of a member', () => {
    check('a.py', 'model = CoreModelId.«llama3_3_70b_instruct».value', 'llama-3.3-70b-instruct llama3.3');
  });
  test('kaito: a constant that says itself what it is, where it is used', () => {
    check(
      'a.go',
      'var PresetLlama3_1_8BInstruct Preset = "x"\nregister(«PresetLlama3_1_8BInstruct»)\nfour := 4',
      'llama-3.1-8b-instruct llama3.1',
    );
  });
  test('Portkey: Lemonfox says no version, and the key of a price is the id', () => {
    check('a.json', '{ "«llama-8b-chat»": { "price": 1 } }', 'unknown');
  });
  test('llama-stack: a type of checkpoint', () => {
    silent('a.py', 'checkpoint_type="LLAMA3_2"');
  });
  test('llama-stack: an image of Dell’s', () => {
    check(
      'a.sh',
      'docker run registry.dell.huggingface.co/«enterprise-dell-inference-meta-llama-meta-llama-3.1-8b-instruct»',
      'llama-3.1-8b-instruct llama3.1',
    );
  });
  test('torchtune: a distillation makes the smaller model', () => {
    check('a.py', '"«llama3_2/8B_to_1B_KD_lora_distributed»"', 'llama-3.2-1b llama3.2');
  });
  test('torchtune: a recipe for a TinyLlama is no Llama 2 that was never released', () => {
    silent('a.py', '"llama2/1B_full_ppo_low_memory_single_device"');
  });
  test('torchtune: a checkpoint of a test', () => {
    silent('a.py', 'ckpt = "llama3_hf_138m"');
  });
  test('axolotl: a Llama cut down by somebody else', () => {
    check('a.py', '"«axolotl-ai-co/Llama-3.2-39M-Vision»"', 'llama-3.2-39m-vision < llama-3.2 llama3.2');
  });
  test('axolotl: a list of architectures', () => {
    silent('a.py', 'SUPPORTED_MULTIPACK_MODEL_TYPES = [\n    "llama",\n    "llama4",\n]');
  });
  test('FastChat: a word of a description', () => {
    silent('a.py', 'register_model_info(["x"], "X", "A chatbot fine-tuned from LLaMA2 with data by CUHK.")');
  });
  test('unsloth: models counted up in a sentence', () => {
    silent(
      'a.json',
      '{ "output": "It supports models such as Llama, Mistral, Phi, DeepSeek, CodeLlama and more." }',
    );
  });
  test('unsloth: bits per weight', () => {
    check('a.py', '"«Llama-3.1-8B-Instruct-IQ3_S-2.54bpw.gguf»"', 'llama-3.1-8b-instruct llama3.1');
  });
  test('transformers.js: a module', () => {
    silent('a.js', "export * from './code_llama/tokenization_code_llama.js';");
  });
  test('@huggingface/tasks: a call in a snippet', () => {
    silent('a.js', 'const snippet = `model = MusicGen.get_pretrained("${model.id}")`;');
  });
  test('@huggingface/tasks: a tag', () => {
    silent('a.js', 'if (model.tags.includes("musicgen")) return audiocraft(model);');
  });
  test('@huggingface/tasks: an address that opens a program', () => {
    check(
      'a.ts',
      '"jan://models/huggingface/«bartowski/Llama-3.2-3B-Instruct-GGUF»"',
      'llama-3.2-3b-instruct llama3.2',
    );
  });
  test('an address to clone from', () => {
    check('a.sh', 'git clone https://huggingface.co/«meta-llama/Llama-3.1-8B».git', 'llama-3.1-8b llama3.1');
  });
  test('rig: a name in a description that was recorded', () => {
    silent('a.yaml', 'body: \'{"description":"distilled from Muse Spark and optimized for agents"}\'');
  });
  test('rig: a tier of Together', () => {
    check(
      'a.rs',
      'let model = "«meta-llama/Meta-Llama-3.1-405B-Instruct-Lite-Pro»";',
      'llama-3.1-405b-instruct llama3.1',
    );
  });
  test('Roo Code: a tier of Bedrock', () => {
    check('a.ts', '"«meta.llama3-1-70b-instruct-latency-optimized-v1:0»"', 'llama-3.1-70b-instruct llama3.1');
  });
  test('promptfoo: an example’s folder', () => {
    silent('a.js', '"replicate-llama-guard-moderation": "provider-replicate/llama-guard-moderation"');
  });
  test('promptfoo: options of a message', () => {
    silent(
      'a.js',
      'throw new Error("Set the model type. Options are claude, nova, nova2, llama2, llama3.3");',
    );
  });
  test('Mastra: the publisher written twice', () => {
    check('a.ts', "model: '«meta-llama-meta-llama-3.1-8b-instruct»'", 'llama-3.1-8b-instruct llama3.1');
  });
  test('LocalAI: a merge that names its base last', () => {
    check(
      'a.yaml',
      'model: «LatitudeGames/Wayfarer-Large-70B-Llama-3.3»',
      'wayfarer-large-70b-llama-3.3 < llama-3.3-70b-instruct llama3.3',
    );
  });
  test('continue: a size that is the tag of an image', () => {
    check(
      'a.ts',
      '"«ai/deepseek-r1-distill-llama:8B-Q4_K_M»"',
      'deepseek-r1-distill-llama < llama-3.1-8b llama3.1',
    );
  });
  test('lobe-chat: a host that writes `_` for `-`', () => {
    check(
      'a.ts',
      'id: "«deepseek_r1_distill_llama_70b»"',
      'deepseek_r1_distill_llama_70b < llama-3.3-70b-instruct llama3.3',
    );
  });
  test('Vertex samples: a folder of models', () => {
    silent('Dockerfile', 'COPY model_oss/imagebind/handler.py /home/model-server/handler.py');
  });
  test('PEFT: the name of an experiment', () => {
    silent('a.json', '{ "experiment_name": "adalora/llama-3.2-3B-rank32" }');
  });
  test('SageMaker examples: a page of a table of contents', () => {
    silent('a.rst', '   generative_ai/sm-jumpstart_foundation_code_llama_fine_tuning_human_eval\n');
  });
  test('crewAI: the base name in the header of a file', () => {
    silent('a.json', '{ "general.basename": "Llama-3.2", "general.file_type": 15 }');
  });
  test('xinference: the first replica of a Llama 2', () => {
    silent('a.py', 'assert parse_uid("llama-2-1") == ("llama-2", 1)');
  });
  test('xinference: an identifier that goes on in the next line', () => {
    check('a.po', 'msgid "see https://huggingface.co/«facebook/opt»-"\n"125m"', 'unresolved');
  });
  test('Portkey: experts of a merge are not those of Llama 4', () => {
    check('a.json', '{ "id": "«llama-salad-8x8b»" }', 'unknown');
  });
  test('crewAI: what Groq called the largest Llama', () => {
    check('a.py', 'model = "groq/«llama-3.1-405b-reasoning»"', 'llama-3.1-405b-instruct llama3.1');
  });
  test('PydanticAI: a gateway in front of a route', () => {
    check('a.py', 'model = "gateway/groq:«meta-llama/llama-guard-4-12b»"', 'llama-guard-4-12b llama4');
  });
  test('a gateway that nobody heard of', () => {
    check('a.py', 'model = "our_proxy/«meta-llama/Llama-3.1-8B-Instruct»"', 'llama-3.1-8b-instruct llama3.1');
  });
  test('MLC: the folder of what was built', () => {
    check('a.py', 'model = "dist/«Llama-2-7b-chat-hf-q0f16-MLC»"', 'llama-2-7b-chat llama2');
  });
  test('node-llama-cpp: the publisher of a file', () => {
    check('a.ts', '"«hf_mradermacher_Llama-3.2-3B-Instruct.Q4_K_S.gguf»"', 'llama-3.2-3b-instruct llama3.2');
  });
  test('AI SDK gateway: Muse Image is listed by hosts', () => {
    check('a.ts', "model: '«meta/muse-image-1.0»'", 'unknown');
  });
  test('AWS CDK: a router between several models names none of them', () => {
    silent('a.ts', "promptRouterId: 'meta.llama:1'");
  });
  test('HELM: a model of Meta’s as Amazon serves it', () => {
    check('a.yaml', 'name: «meta/amazon-llama3-8b-instruct-v1:0»', 'llama-3-8b-instruct llama3');
  });
  test('lmdeploy: weights as an engine wants them', () => {
    check('a.py', "model = '«llama-3-70b-instruct-turbomind»'", 'llama-3-70b-instruct llama3');
  });
  test('ExecuTorch: weights as a runtime wants them', () => {
    check('a.swift', '"«executorch-community/Llama-3.2-1B-ET»"', 'llama-3.2-1b llama3.2');
  });
  test('ExecuTorch: a preset of a build', () => {
    silent('CMakePresets.json', '{ "configurePreset": "dinov2-cuda" }');
  });
  test('ExecuTorch: a folder of sources', () => {
    silent('a.py', 'help="Optional projector (clip/muse_glimmer) for the encoder."');
  });
  test('ExecuTorch: the shape of a test', () => {
    silent('a.py', 'Shape("llama1b", 512, 2048, 64, [1, 5, 511, 0])');
  });
  test('ipex-llm: an anchor of a page', () => {
    silent('a.md', '[Finetune](./axolotl_quickstart.md#3-finetune-llama-3-8b-experimental)');
  });
  test('FMBench: a run on a machine', () => {
    silent('a.yml', 'experiments:\n  - name: llama3-8b-g5.2xl-ec2');
  });
  test('xinference: a fact sheet', () => {
    check('a.rst', '- **Model ID:** «meta-llama/Llama-2-13b-chat-hf»\n', 'llama-2-13b-chat llama2');
  });
  test('LiteLLM: more context at Fireworks', () => {
    check(
      'a.json',
      '{ "fireworks_ai/«accounts/fireworks/models/llama-v3p1-405b-instruct-long»": {} }',
      'llama-3.1-405b-instruct llama3.1',
    );
  });
  test('Phoenix: the dots of a pattern are escaped', () => {
    check(
      'a.json',
      '{ "name_pattern": "(?i)^(«meta-llama/Llama-3\\\\.3-70B-Instruct-Turbo»)$" }',
      'llama-3.3-70b-instruct llama3.3',
    );
  });
  test('a pattern of Bedrock’s names', () => {
    check('a.py', 're.compile(r"^«meta\\.llama3-1-8b-instruct-v1:0»$")', 'llama-3.1-8b-instruct llama3.1');
  });
  test('koboldcpp: a remark on a way to quantize', () => {
    silent('a.cpp', '{ "Q4_0", LLAMA_FTYPE_MOSTLY_Q4_0, " 4.34G, +0.4685 ppl @ Llama-3-8B", },');
  });
  test('koboldcpp: names of architectures', () => {
    silent('a.py', 'MODEL_ARCH_NAMES = {\n    MODEL_ARCH.NEMOTRON: "nemotron",\n}');
  });
  test('llama.rn: the same in C++', () => {
    silent('a.cpp', '{ LLM_ARCH_LLAMA4, "llama4" },');
  });
  test('koboldcpp: a file that every model has, in the folder of one', () => {
    check('a.sh', 'MODEL="${MODEL:-./models/«llama-13b»/ggml-model-q4_0.gguf}"', 'llama-1-13b llama1');
  });
  test('koboldcpp: a comment of Gherkin', () => {
    silent('a.feature', '#| TheBloke/Llama-2-7B-GGUF | llama-2-7b.Q2_K.gguf |');
  });
  test('LLamaSharp: what asks for a part of a name', () => {
    silent('a.cs', 'if (!modelPath.Contains("codellama", StringComparison.Ordinal)) Warn();');
  });
  test('LLamaSharp: a list of repositories and files', () => {
    check('models.txt', '«TheBloke/Llama-2-7b-Chat-GGUF»,«llama-2-7b-chat.Q3_K_S.gguf»');
  });
  test('OllamaSharp: Code Llama with a tag that is no size', () => {
    check('a.cs', 'first.Name.ShouldBe("«codellama:latest»");', '(code-llama) llama2');
  });
  test('scripts that pull models: what Ollama calls a tag', () => {
    check('a.py', 'for tag in ["«codellama:34b»", "«llama3.1:8b»", "phi3"]:\n    ollama.pull(tag)');
    silent('a.yaml', 'image:\n  tag: llama3.1-8b');
    silent('a.md', '---\ntags:\n  - llama-3.1\n---');
  });
  test('BAML: a value without a sign of assignment', () => {
    check(
      'a.baml',
      'options {\n  model «llama3» // not llama2\n  model "«llama3.1»"\n}',
      '(llama-3) llama3',
      '(llama-3.1) llama3.1',
    );
  });
  test('the same of Dockerfiles of old', () => {
    check('Dockerfile', 'ENV OLLAMA_MODEL «llama3.1»', '(llama-3.1) llama3.1');
  });
  test('CAMEL: a constant with its host in front', () => {
    check('a.py', 'model_type=ModelType.«OPENROUTER_LLAMA_3_1_405B»', 'llama-3.1-405b llama3.1');
  });
  test('CAMEL: a name in a prompt', () => {
    silent('a.py', 'user_msg = """Say hi to Llama-3.1-Nemotron-70B-Instruct, a large language model"""');
  });
  test('LangChainGo: a version and a size in one number', () => {
    check('a.go', 'bedrock.«ModelMetaLlama38bInstructV1»,', 'llama-3-8b-instruct llama3');
  });
  test('DeepEval: LM Studio as LiteLLM writes it', () => {
    check('a.md', '- `lm-studio/«Meta-Llama-3.1-8B-Instruct-GGUF»`', 'llama-3.1-8b-instruct llama3.1');
  });
  test('vLLM production stack: what refers to an object of a cluster', () => {
    silent('a.yaml', 'backendRefs:\n  - group: a.io\n    kind: InferencePool\n    name: llama3-8b-instruct');
    silent('a.yaml', 'targetRef:\n  name: llama3-8b-instruct\n  kind: InferencePool');
  });
  test('vLLM production stack: a host, and a server named after its model', () => {
    silent('a.yaml', 'host: llama2-7b-svc\nargs:\n  - "vllm-llama3-1b-instruct"');
  });
  test('vLLM production stack: a command in a block of code that says it is Python', () => {
    check(
      'a.md',
      '```python\npython3 qa.py \\\n  --model «meta-llama/Llama-3.1-8B-Instruct» \\\n```',
      'llama-3.1-8b-instruct llama3.1',
    );
  });
  test('LLM Compressor: models counted up in brackets', () => {
    silent('a.yaml', 'instructions: "PRs on Llama models (Llama2, Llama3, Llama4, etc.)"');
  });
  test('LLM Compressor: a scale per token is no token of a service', () => {
    check(
      'a.py',
      'model = LLM("./«Meta-Llama-3-8B-Instruct-W8A8-Dynamic-Per-Token»")',
      'llama-3-8b-instruct llama3',
    );
  });
  test('LLM Compressor: a scale that is not symmetric', () => {
    check('a.py', '"«nm-testing/Meta-Llama-3-8B-Instruct-awq-asym-fp8»"', 'llama-3-8b-instruct llama3');
  });
  test('KServe: a group of servers', () => {
    silent('a.go', 'm := routableMember("v1", "llama-70b", 9, now)');
  });
  test('lmms-eval: a template without an ending', () => {
    check(
      '_default_template_yaml',
      'judge:\n  model: «Llama-3.3-70B-Instruct»\n',
      'llama-3.3-70b-instruct llama3.3',
    );
  });
  test('ollama4j: what a command lists', () => {
    check('a.md', '```\n«llama2:latest»\nqwen:0.5b\n```', '(llama-2) llama2');
  });
  test('llm: how MLC calls what it compiled', () => {
    check('a.sh', 'llm chat -m «mlc-chat-Llama-2-13b-chat-hf-q4f16_1»', 'llama-2-13b-chat llama2');
  });
  test('a repository of code that PyTorch loads a model from', () => {
    check('a.py', 'torch.hub.load("facebookresearch/dinov3", "«dinov3_vitb16»")', '(dinov3) dinov3-license');
  });
  test('bedrock-chat: a line that the bound of the look upwards cuts', () => {
    const entry = '      description:\n          "words"\n';
    check('a.js', `${' '.repeat(7)}${entry}${'\n'.repeat(1155)}      '«llama3-3-70b-instruct»': {}`);
  });
  test('h2oGPT: the generation behind the size', () => {
    check('a.py', 'model="«a16z-infra/llama13b-v2-chat»"', 'llama-2-13b-chat llama2');
  });
  test('h2oGPT: a part of a name that is looked for', () => {
    silent('a.py', "if 'xgen' in base_model.lower() or 'llama2' in base_model.lower():");
  });
  test('h2oGPT: a label with a name in front', () => {
    silent('a.py', "columns = ['RTX Summarization', 'llama2-70b-chat Generation']");
  });
  test('h2oGPT: a type of prompts', () => {
    silent('a.py', "prompt_type_ex = 'llama2'");
  });
  test('LightLLM: a word in a sentence without blanks', () => {
    silent('a.py', 'chat_session.add_prompt("从知识库中查找一下llama13b的相关性能数据")');
  });
  test('SillyTavern: what Groq called the largest Llama, without its name', () => {
    check('a.html', '<option value="«llama-3.1-405b-reasoning»">', 'llama-3.1-405b-instruct llama3.1');
  });
  test('Prism: a host in front, in the same call', () => {
    check('a.php', "<?php $p->using('ollama', '«llama3.2»');", '(llama-3.2) llama3.2');
    check('a.php', "<?php $p->using(Provider::Ollama, '«llama2»');", '(llama-2) llama2');
  });
  test('Koog: the id of what is made as a model', () => {
    check('a.kt', 'val LLAMA_3_2: LLModel = LLModel(\n    id = "«llama3.2»",\n)', '(llama-3.2) llama3.2');
  });
  test('Koog: a constant in a group of models', () => {
    check('a.kt', 'model = OllamaModels.Meta.«LLAMA_3_2_3B»', 'llama-3.2-3b llama3.2');
  });
  test('kaito: a plugin of the cluster’s tool that is told the model', () => {
    check('a.sh', 'kubectl kaito deploy --model «llama-3.1-8b-instruct»', 'llama-3.1-8b-instruct llama3.1');
  });
  test('RamaLama: a tag of a size that is another model', () => {
    check(
      'a.conf',
      '"nemotron:4b" = "hf://lmstudio-community/NVIDIA-Nemotron-3-Nano-4B-GGUF"\n"«nemotron:70b»" = "x"',
      'nemotron-70b < llama-3.1-70b-instruct llama3.1',
    );
  });
  test('RamaLama: its commands', () => {
    check('a.md', '```\nramalama serve «llama3»\n```', '(llama-3) llama3');
  });
  test('NeMo Guardrails: what is registered for a model', () => {
    silent('a.py', 'register_llm_provider("hf_pipeline_llama2_13b", provider)');
  });
  test('LitGPT: a recipe in the folder of a model', () => {
    check('a.md', '| llama-2-7b/full.yaml | «llama-2-7b» | 1 |', 'llama-2-7b llama2');
  });
  test('LitGPT: an organisation in the folder of checkpoints', () => {
    check('a.yaml', 'checkpoint_dir: checkpoints/«meta-llama/Llama-2-7b-hf»', 'llama-2-7b llama2');
  });
  test('RamaLama: the library of Ollama is no organisation', () => {
    check('a.py', '"ollama://library/«llama3.2:1b»"', 'llama-3.2-1b-instruct llama3.2');
  });
  test('AIBrix: what stands for a name', () => {
    silent('a.md', '```json\n{ "base_model": "meta-llama/model" }\n```');
  });
});

/** Places that say by their grammar that a name is a model’s, or that it is not. */
suite('how languages give a value to a model', () => {
  const rows: readonly (readonly [what: string, path: string, marked: string])[] = [
    ['the second branch of a condition', 'a.ts', 'model: big ? "«llama3.2-vision:11b»" : "«llama3.2»",'],
    ['an expectation', 'a.ts', 'expect(reply.model).toBe("«llama3.2»");'],
    ['an expectation of RSpec', 'a_spec.rb', 'expect(reply.model).to eq("«llama3.2»")'],
    ['an assertion of AssertJ', 'a.java', 'assertThat(reply.model()).isEqualTo("«llama3.2»");'],
    ['an expectation of something else', 'a.ts', 'expect(reply.family).toBe("llama3.2");'],
    ['a comparison of Perl', 'a.pl', "if ($model eq '«llama2»') {"],
    ['a comparison of PowerShell', 'a.ps1', "if ($Model -eq '«llama3»') {"],
    ['a comparison of SQL', 'a.sql', "CHECK (model_id <> '«llama2»')"],
    ['one of several in SQL', 'a.sql', "WHERE model IN ('«llama3.1»', '«llama3.2»')"],
    ['an enumeration of SQL', 'a.sql', "CREATE TYPE model_name AS ENUM ('«llama3.1»', '«llama3.2»');"],
    ['a typed list of Dart', 'a.dart', "static const models = <String>['«llama3.2»', 'gemma2'];"],
    ['a list of words of Ruby', 'a.rb', 'MODELS = %w[«llama3.2» «llama3.1» gemma3].freeze'],
    ['a list of Robot Framework', 'a.robot', '@{MODELS}    «llama3.2»    gemma3:4b    «llama3.1:8b»'],
    ['an argument of Robot Framework', 'a.resource', '    [Arguments]    ${model}=«meta-llama/Llama-3.1-8B»'],
    ['what another thing of Robot Framework is called', 'a.robot', '${SUITE}    llama3-acceptance'],
    ['lines of YAML in Ruby', 'a.rb', 'X = <<~YAML\n  model: «meta-llama/Llama-3.1-8B»\nYAML\nllama = 1'],
    ['a command in Ruby', 'a.rb', 'out = %x(ollama run «llama3.2» "hi")'],
    ['an organisation with a name put behind it', 'a.py', 'x = "«meta-llama»/" + name'],
    ['another one', 'a.py', "x = '«codellama»/' + name"],
    ['one on the Hub', 'a.py', 'x = "https://huggingface.co/«meta-llama»/" + name'],
    ['one on GitHub', 'a.py', 'x = "https://github.com/meta-llama/" + name'],
    ['one that publishes other things too', 'a.py', 'x = "facebook/" + page'],
    ['one that a name begins with', 'a.py', 'if name.startswith("meta-llama/"):'],
    ['a list that is expected to hold it', 'a_spec.rb', 'expect(App::MODELS).not_to include("«llama2»")'],
    ['a variable of one letter', 'a.sh', 'test "$m" = "«llama3.2»" && small=1'],
    ['a field of a form', 'a.tsx', '<input name="model" defaultValue="«llama3.2»" />'],
    ['a field for something else', 'a.tsx', '<input name="team" defaultValue="llama3.2" />'],
    [
      'a cell of Databricks',
      'a.py',
      "# MAGIC %sql\n# MAGIC SELECT ai_query('«databricks-llama-4-maverick»', x)",
    ],
    ['prose in a cell of Databricks', 'a.py', '# MAGIC %md\n# MAGIC\n# MAGIC - databricks-llama-4-maverick'],
    ['an assertion with the value second', 'a.py', 'self.assertEqual(client.model, "«llama3.2»")'],
    ['an assertion with the value first', 'a.java', 'assertEquals("«llama3.2»", options.getModel());'],
    ['an assertion of Rust', 'a.rs', 'assert_eq!(cfg.model, "«llama3.2»");'],
    ['an assertion of testify', 'a_test.go', 'assert.Equal(t, reply.Model, "«llama3.2»")'],
    ['an assertion of something else', 'a.py', 'self.assertEqual(client.family, "llama3.2")'],
    ['an assertion of Fluent Assertions', 'a.cs', 'request.Model.Should().Be("«llama3.2»");'],
    ['a slice of Go', 'a.go', 'models := []string{"«llama3.2»", "mistral", "«llama3.1»"}'],
    ['an element of a slice', 'a.go', 'if models[0] != "«llama3.2»" {'],
    ['a slice of other things', 'a.go', 'animals := []string{"llama3.2"}'],
    ['an array of C#', 'a.cs', 'var models = new[] { "«llama3.2»", "phi" };'],
    ['a list of C#', 'a.cs', 'var models = new List<string> { "«llama3.2»", "«llama3.1»" };'],
    ['an array of Java', 'a.java', 'String[] models = new String[] {"«llama3.2»"};'],
    ['a vector of Rust', 'a.rs', 'let models = vec!["«llama3.2»", "«llama3.1»"];'],
    ['a slice of Rust', 'a.rs', 'const MODELS: &[&str] = &["«llama3.2»"];'],
    ['a string of Rust', 'a.rs', 'let model = String::from("«llama3.2»");'],
    ['a setting and its value', 'a.java', 'options.put("model", "«llama3.2»");'],
    ['a variable of the environment', 'a.py', 'monkeypatch.setenv("LLM_MODEL", "«llama3.2»")'],
    ['another setting', 'a.java', 'options.put("animal", "llama3.2");'],
    ['a pair of Kotlin', 'a.kt', 'mapOf("model" to "«llama3.2»")'],
    ['a thing that is a model', 'a.go', 'x := LaunchModel{Name: "«llama3.2»", Size: 1}'],
    ['a union of types', 'a.ts', 'type Model = "«llama3.2»" | "«llama3.1»" | "phi";'],
    ['the default of an enumeration', 'a.ts', 'model: z.enum(["«llama3.2»", "phi"]).default("«llama3.2»")'],
    ['a list to choose from', 'a.py', 'x = st.selectbox("Model", ["«llama3.2»", "«llama3.1»"])'],
    ['a list of something else to choose from', 'a.py', 'x = st.selectbox("Animal", ["llama3.2"])'],
    ['a default in an annotation', 'a.java', '@DefaultValue("«llama3.2»") String modelName;'],
    ['an assertion of Ruby', 'a.rb', 'assert_equal "«llama3.2»", client.model'],
    ['an assertion of PHP', 'a.php', "$this->assertSame('«llama3.2»', $reply->model);"],
    ['an assertion of Swift', 'a.swift', 'XCTAssertEqual(client.model, "«llama3.2»")'],
    ['a pair of Scala', 'a.scala', 'Map("model" -> "«llama3.2»")'],
    ['a call of PHP', 'a.php', '$this->animal("llama3.2");'],
    ['an attribute of Elixir', 'a.ex', '@models ["«llama3.2»", "«llama3.1»"]'],
    ['a default of Elixir', 'a.ex', 'def ask(question, model \\\\ "«llama3.2»"), do: question'],
    ['a raw string of Rust', 'a.rs', 'let s = r#"{"model":"«llama3.2»"}"#; let llama = 1;'],
    ['an element with a key', 'a.xml', '<entry key="ollama.model">«llama3.2»</entry>'],
    ['an element with another key', 'a.xml', '<entry key="animal">llama3.2</entry>'],
    ['a setting of .NET', 'a.xml', '<add key="Model" value="«llama3.2»" />'],
    ['a list of a page', 'a.html', '<select name="model"><option value="«llama3.2»">Small</option></select>'],
    [
      'another list of a page',
      'a.html',
      '<select name="animal"><option value="llama3.2">x</option></select>',
    ],
    ['an argument in one string', 'Dockerfile', 'CMD ["python", "app.py", "--model=«llama3.2»"]'],
    ['what a model is served as', 'a.yaml', 'args: ["--served-model-name=llama3"]'],
    ['a command in a pod', 'a.sh', 'kubectl exec deploy/ollama -- ollama pull «llama3.2»'],
    ['a plain name in a call that takes a model', 'a.ts', 'await createChat("«llama-3-8b»");'],
    ['a plain name behind an option', 'a.sh', 'python serve.py --model «llama-3-8b» --port 80'],
    ['a name that says more in any call', 'a.ts', 'parasail("«llama-33-70b-fp8»")'],
    ['a session of Supabase', 'a.ts', "new Supabase.ai.Session('«llama3»')"],
  ];
  for (const [what, path, marked] of rows) test(what, () => check(path, marked));
});

/** Mistakes that were made on code that had not been looked at before, by what they are about. */
suite('met in code that was read for the first time', () => {
  const rows: readonly (readonly [what: string, path: string, marked: string, ...resolved: string[]])[] = [
    [
      'what a registry calls a class, on a line of its own',
      'a.py',
      '@register_model(\n    "data2vec_image_classification",\n    dataclass=Config,\n)',
    ],
    ['a list that is a decorator’s', 'a.py', '@with_models(\n    "«dinov2_vits14»",\n)'],
    ['a route written twice', 'a.py', 'model = "ollama/Ollama/«llama3.2»"'],
    [
      'an organisation written as its route',
      'a.py',
      'model = "snowflake/«Snowflake/Llama-3.1-SwiftKV-8B-Instruct»"',
    ],
    ['a logger', 'a.py', 'log = logging.getLogger("Llama-3.1-405B")'],
    ['an object in a listing', 'a.md', '```\nstatefulset.apps/nim-llm-llama3-8b-instruct   1/1     4h\n```'],
    ['a replica set', 'a.md', '```\nreplicaset.apps/meta-llama3-8b-instruct-6cdf47d6f6   1   1\n```'],
    ['what scales an object', 'a.md', '```\nchat   StatefulSet/nim-llm-llama3-8b-instruct   2/5\n```'],
    ['a folder called as a kind of objects', 'a.yaml', 'model: service/«llama-3.1-8b-instruct»'],
    ['part of a name that is replaced', 'a.php', "$model = str_replace('llama-3', 'llama3', $model);"],
    ['part of a name that is taken off', 'a.py', 'model = model.removeprefix("llama-3")'],
    [
      'what a checkpointer keeps',
      'a.py',
      'self.checkpointer.add_recoverable(\n    "wav2vec2_opt", self.wav2vec2_optimizer\n)',
    ],
    [
      'a parameter of a network',
      'a.ex',
      '"embedder.projection" => "dinov2.embeddings.patch_embeddings.projection"',
    ],
    ['the format of a prompt', 'a.py', 'if self.prompt == "codellama-70b":'],
    ['a text that was tokenized', 'a.md', 'It lies in `/shared/wikicorpus_llama2_7B_tokenized_4k/`.'],
    ['a tokenizer on a shared disk', 'a.sh', "sed -i 's#^x#/shared/llama7b_tokenizer}#' run.sh"],
    ['a default of a class named after a host', 'a.py', 'class Ollama(Model):\n    id: str = "«llama3.1»"'],
    ['a default of another class', 'a.py', 'class Animal(BaseModel):\n    id: str = "llama3.1"'],
    [
      'lists of models by line',
      'a.py',
      'AVAILABLE_MODELS = {\n    "sam2": [\n        "«sam2-hiera-tiny»",\n        "«sam2-hiera-large»",\n    ],\n}',
    ],
    [
      'what else is said of a model in a list',
      'a.py',
      "models = [\n    dict(\n        abbr='small',\n        fastchat_template='vicuna',\n    )\n]",
    ],
    [
      'weights given out with a release',
      'a.yaml',
      'path: https://github.com/a/b/releases/download/v2/«sam2.1_hiera_tiny.encoder.onnx»',
    ],
    [
      'data sets of a mixture, some of them with other words of models in their names',
      'a.yaml',
      'dataset_mixer:\n    ai2/llama-3-tulu-v2-sft-mixture-with-subset-llama-405b: 326154\n    ai2/b: 1',
    ],
    ['a data set behind an option', 'a.sh', 'python train.py --dataset_mixer_list ai2/llama-3.1-8b-mix 1.0'],
    ['a task and its format', 'a.sh', 'UNSEEN=(\n    "mmlu_pro:cot::llama3.1"\n)'],
    ['a name to be read', 'a.yaml', 'pretty_name: FuseChat-Llama-3.1-8B-Instruct'],
    ['weights of DINO in timm', 'a.py', "timm.create_model('«vit_small_patch8_224.dino»', pretrained=True)"],
    ['weights of I-JEPA in timm', 'a.py', "m = create_model('«vit_huge_patch14_gap_224.in1k_ijepa»')"],
    ['OPT within another model', 'a.py', "Blip2Model.from_pretrained('«Salesforce/blip2-opt-2.7b»')"],
    ['weights beside code', 'a.yaml', 'path: https://github.com/a/b/blob/main/sam2.1_hiera_tiny.pt'],
    ['a word that begins as an id of Bedrock', 'a.go', 't.Fatal("meta.llamaswap should exist")'],
    ['a step that guards prompts', 'a.yaml', 'model_ref: prompt_guard'],
    [
      'what a module of transformers exports',
      'a.py',
      '_import_structure["x"] = [\n    "DINOV2_PRETRAINED_MODEL_ARCHIVE_LIST",\n]',
    ],
    ['a folder that a command goes into', 'a.sh', 'cd examples/musicgen-web && npm i'],
    ['a chapter’s folder in an ignored path', '.gitignore', 'ch05/07_from_scratch/«Llama-3-8B»'],
    ['where a download is kept', 'a.py', 'load("«meta-llama/Llama-3.1-8B»", local_dir="Llama-3.1-8B")'],
    ['where a bucket keeps it', 'a.py', 's3_prefix = "deepseek-r1-distill-llama-8b"'],
    ['a folder in a variable', 'a.yaml', 'model: ${model_path_prefix}/«Llama-3.1-70B»/'],
    ['a directory in one', 'a.sh', 'x --model_path=${OUTPUT_DIRECTORY?}/«llama3.1-8b-ckpt»'],
    ['a run', 'a.py', 'load("openai_text_Llama-4-Scout-17B-16E-Instruct_20250620_042005")'],
    ['a name within a sentence', 'a.py', '"Tune the LLM (e.g., Falcon, Llama2, etc.) with LoRA"'],
    [
      'a default in a description',
      'a.py',
      'tip="Id of the frozen vision encoder (default: DINOv2 ViT-G/14)."',
    ],
    ['the kind of a network', 'a.py', 'backbone_flavor: str = "llama-3B"'],
    ['a name behind another’s size', 'a.json', '{"x": "LLMs, like Mistral 7B or LLama3 8B, have billions"}'],
    [
      'a name on a new line of a string',
      'a.json',
      '{"x": "models, including Alpaca,\\nVicuna, and WizardLM"}',
    ],
    ['tensors of CoreWeave', 'a.py', 'load("«llama_7b_fp16.tensors»")'],
    ['a copy of an official model', 'a.js', 'pipeline("object-detection", "«Xenova/detr-resnet-50»")'],
    ['a copy of a voice', 'a.js', 'pipeline("text-to-speech", "«Xenova/mms-tts-eng»")'],
    ['a copy whose name begins with a word', 'a.js', 'pipeline("text-generation", "«Xenova/opt-125m»")'],
    ['what only begins like a copy', 'a.yaml', 'path: ai/opt-in'],
    ['a model in a list of hashes', 'a.rb', "{ 'models' => [{ 'name' => '«llama2»' }] }"],
    ['what a copy is made of', 'a.ex', 'Ollama.copy(source: "«llama2»", destination: "llama2-mine")'],
    ['the source of something else', 'a.yaml', 'source: llama2'],
    ['weights in a folder', 'a.py', 'x = "pretrained_checkpoint/«sam_vit_h_4b8939.pth»"'],
    ['a folder of logs', 'a.sh', 'LOGS="tensorboard_logs/«llama3_8b_fp8»"'],
    [
      'an entry that says what a model can do',
      'a.py',
      'INFO: Dict[str, ModelInfo] = {\n    "«llama3»": {\n        "function_calling": True,\n    },\n}',
    ],
    ['an entry that says who serves it', 'a.json', '{ "id": "«llama3.1»",\n  "providerId": "ollama" }'],
    ['an entry of somebody else', 'a.json', '{ "id": "llama3.1",\n  "provider": "zoo" }'],
    ['deployments in a listing', 'a.md', '```bash\nllama-3-8b-a100   1/1     1            1\n```'],
    ['an aligner made of MMS', 'a.py', 'path: str = "«MahmoudAshraf/mms-300m-1130-forced-aligner»"'],
    ['a tune of Vicuna for videos', 'a.py', 'model = "«LanguageBind/Video-LLaVA-7B»"'],
    ['the same by others', 'a.sh', "--tokenizer-model '«llava-hf/LLaVA-NeXT-Video-7B-hf»'"],
    ['its sibling on Mistral', 'a.sh', "--tokenizer-model 'llava-hf/LLaVA-NeXT-Video-7B-32K-hf'"],
    [
      'what sees with Vicuna v1.1',
      'a.py',
      'm = InstructBlipProcessor.from_pretrained("«Salesforce/instructblip-vicuna-7b»")',
      'instructblip-vicuna-7b < llama-1 llama1',
    ],
    ['what sees marks with Vicuna v1.5', 'a.py', 'model_id = "«llava-hf/vip-llava-7b-hf»"'],
    ['what tells languages', 'a.py', 'names = ["«facebook/fasttext-language-identification»", "b"]'],
    [
      'an answerer of transformers',
      'a.py',
      'm = RagModel.from_pretrained("«facebook/rag-token-nq»")',
      '(rag) apache-2.0',
    ],
    ['a listener of fairseq', 'a.md', '- `«facebook/s2t-small-librispeech-asr»`', '(s2t) mit'],
    [
      'a decoder of AudioCraft',
      'a.ts',
      'x = "«facebook/multiband-diffusion»"',
      '(multiband-diffusion) cc-by-nc-4.0',
    ],
    ['weights of the first months', 'a.js', "filename: '«ggml-vicuna-13b-1.1-q4_2.bin»'"],
    ['the same, without what wrote them', 'a.py', 'Llama("./models/«wizardLM-7B.ggmlv3.q4_1.bin»")'],
    ['weights of which nothing is known', 'a.js', "filename: 'ggml-gpt4all-j-v1.3-groovy.bin'"],
    ['a folder that hides its model', 'a.bat', 'python server.py --model «TheBloke_guanaco-33B-GPTQ»'],
    ['a folder of a research model', 'a.sh', 'python server.py --model «facebook_opt-6.7b» --load-in-8bit'],
    ['a switch that begins like one', 'a.yaml', 'key: facebook_opt-in'],
    ['a folder of the cache in a listing', 'a.txt', '«models--facebook--opt-125m»'],
    ['what NeMo loads', 'a.py', 'path = "nemo://«meta-llama/Meta-Llama-3-8B»"'],
    ['the route of SAP', 'a.yaml', 'model: sap/«meta--llama3.1-70b-instruct»'],
    ['OPT at Together', 'a.py', 'MODELS = ["together/«opt-66b»", "together/yalm"]'],
    ['a setting among others', 'a.conf', '{description: "mmlu:model=together/«opt-66b»", priority: 4}'],
    ['a tune of OPT', 'a.cfg', 'Model = «KoboldAI/OPT-13B-Erebus»'],
    ['SAM 2 at Replicate', 'a.py', 'model = "«meta/sam-2-video»"'],
    ['a copy of a smaller SAM', 'a.js', 'SamModel.from_pretrained("«Xenova/slimsam-77-uniform»")'],
    ['how much fits into one', 'a.ts', 'expect(contextWindow("«llama3-8b-8192»")).toBe(8192)'],
    ['a question', 'a.yaml', 'greeting: |-\n  {{user}}: Are you LLaMA-7B?'],
    ['a key of a cache', 'a.ts', 'const key = `llama3:${part}`;'],
    ['a key that is no cache’s', 'a.ts', 'const modelKey = "«llama3.1:8b»";'],
    ['a name in words', 'a.json', '{"model": "«LLAMA 3.1 8B instruct»", "label": "Llama 3.1 8B"}'],
    ['the same in code', 'a.py', 'llm_model = "«meta llama 3 8b»"'],
    ['a label in words', 'a.py', 'MODELS = {"Llama 3 8B": "x", "small": ("a", "Llama 3.2 1B")}'],
    ['a list of checksums', 'SHA256SUMS', 'e0aad7ab  «llama-2-7b.Q2_K.gguf»\nac0f21cd  mistral-7b.Q4_0.gguf'],
    ['a default that a script assigns', 'a.sh', ': "${JUDGE:=«llama3.3»}"'],
    ['what Cortex tunes', 'a.sql', "SELECT SNOWFLAKE.CORTEX.FINETUNE('CREATE', 'my_ft', '«llama3-8b»', 'x')"],
    ['a command in braces', 'a.pl', 'print qx{ollama run «llama3.2:1b» "hi"};'],
    [
      'a page of Together',
      'a.py',
      '"https://api.together.ai/models/«meta-llama%2FLlama-3.3-70B-Instruct-Turbo»"',
    ],
    ['what the arena calls a tune', 'a.py', 'MODELS = ["«tulu-2-dpo-70b»", "«athene-70b-0725»"]'],
    ['the biggest size of ESM at NVIDIA', 'a.py', 'model = "«meta/esm2-650m»"'],
    [
      'a catalogue of a workspace’s own in the registry of MLflow',
      'a.py',
      'path = f"models:/«{catalog}.models.llama_2_7b_hf»/{version}"',
      'llama-2-7b llama2',
    ],
    ['the alias of a version there', 'a.py', 'path = "models:/«main.ml.llama_3_8b»@champion"'],
    ['the registry of a workspace', 'a.py', 'path = "models:/«llama-2-7b-chat»/1"'],
    ['what such a catalogue is called', 'a.py', 'CATALOG_NAME = "databricks_llama_guard_model"'],
    [
      'a path with the scheme of the Hub',
      'a.py',
      'source="hf:///workspace/«Llama-2-7b-hf»"',
      'llama-2-7b llama2',
    ],
    [
      'an address of NVIDIA’s interface',
      'a.json',
      '"https://integrate.api.nvidia.com/v1/«meta/llama-3.2-11b-vision-instruct»"',
    ],
    [
      'the same with what it does',
      'a.json',
      '"https://ai.api.nvidia.com/v1/gr/«meta/llama-3.2-11b-vision-instruct»/chat/completions"',
    ],
    ['where a script writes', 'a.sh', 'OUTPUT=./output_step1_llama2_7b'],
    [
      'where a trainer with groups of options writes',
      'a.sh',
      'x --ckpt.output_dir ./checkpoint/llama3-8b-rm',
    ],
    [
      'the tokenizer of a benchmark',
      'a.sh',
      'bench --tokenizer-name «astronomer/Llama-3-8B-Instruct-GPTQ-8-Bit»',
    ],
    ['the name of a recipe that says no version', 'a.py', 'NAME = "llama_reranker_1b"'],
    ['the name of a recipe that says which Llama', 'a.py', 'NAME = "«llama3_8b»"'],
    ['a function in a sentence', 'a.md', 'This will call the `custom_llama3_70b` function of the script.'],
    ['the vocabularies of architectures', 'a.py', 'LLM_SIZES = {"nemotron": 256000, "«llama3»": 128256}'],
    [
      'a page of NVIDIA’s catalogue',
      'a.md',
      '[NIM](https://catalog.ngc.nvidia.com/orgs/nim/teams/meta/containers/«llama3-8b-instruct»/tags)',
    ],
    [
      'a page of another thing there',
      'a.md',
      '[x](https://catalog.ngc.nvidia.com/orgs/nim/helm-charts/llama-3-8b)',
    ],
    ['an archive of NeMo', 'a.yaml', 'restore_from_path: «llama2-7b-fp16.nemo»', 'llama-2-7b llama2'],
    [
      'what Ray calls a deployment',
      'a.yaml',
      'VLLMDeployment:«meta-llama--Llama-2-7b-chat-hf»:\n  status: HEALTHY',
    ],
    [
      'a volume where a container mounts it',
      'a.yaml',
      'volumeMounts:\n- mountPath: /models\n  name: llama3-405b\n- name: llama3-405b',
    ],
    ['what a tracker calls a run', 'a.sh', "run x.py logger.wandb.name='llama3.1-8b-grpo-2nodes'"],
    [
      'where a trainer keeps its own',
      'a.sh',
      'run x.py checkpointing.checkpoint_dir=/data/nemo_rl_llama3_8b_cp',
    ],
    ['where a job writes', 'a.yaml', 'args:\n- -o=gs://BUCKET/pytorch/llama-3-8b/final/bf16/'],
    ['where a notebook writes', 'a.py', 'NEMO_OUTPUT_PATH = f"{ROOT}/Llama-3.1-8B-nemo"'],
    [
      'an adapter that says no size',
      'a.yaml',
      'source: «Kawon/llama3.1-food-finetune_v14_r8»',
      'llama3.1-food-finetune_v14_r8 < llama-3.1 llama3.1',
    ],
    [
      'a catalogue with the length of answers',
      'a.json',
      '{ "name": "«zai-org/cogvision2-llama3-chat»", "model_types": ["chat"], "max_output": 2048 }',
    ],
    ['a listed tune behind a script', 'a.sh', './scripts/run_inference.sh «MiniCPM-Llama3-V-2_5» MME all'],
    ['a link to a folder of examples', 'a.md', '[13B](llm-models/code_generation/codellama/codellama-13b)'],
    ['a link to a model from its own hub', 'a.md', '[8B](/«meta-llama/Llama-3.1-8B»)'],
    ['the path of what a command writes', 'a.sh', 'merge --output_path ./checkpoint/llama-3-8b-rm-combined'],
    [
      'the same behind other words',
      'a.sh',
      'tune --final_model_output_path="/dbfs/llm/llama2-13b-fine-tune"',
    ],
    ['a page of NVIDIA’s own line', 'a.md', '[Docs](https://build.nvidia.com/nemotron)'],
    ['an architecture that is called after Llama', 'a.py', 'x = "«s-JoL/Open-Llama-V1»"', 'lookalike'],
  ];
  for (const [what, path, marked, ...resolved] of rows) test(what, () => check(path, marked, ...resolved));
  test('accelerated-platforms: what Kustomize puts behind the names of objects', () => {
    silent('kustomization.yaml', 'nameSuffix: -h100-llama-3-3-70b-instruct');
  });
  test('accelerated-platforms: a release of a chart', () => {
    silent('a.tf', 'nvidia_nim_llm_release_name = "meta-llama31-8b-instruct"');
  });
  test('lws: what kubectl says of an object, and a list of such objects', () => {
    silent('a.md', '```\nleaderworkerset.x-k8s.io/llamacpp-llama3-8b-instruct serverside-applied\n```');
    silent('a.md', '```\nllamacpp-llama3-8b-instruct   10.244.0.90,10.244.0.91\n```');
  });
  test('ruby-openai: what a test says it is about, and the model that it is run with', () => {
    silent('a.rb', 'context "with Ollama + model: llama3" do');
    check('a.rb', 'let(:model) { "«llama3»" }');
  });
  test('embabel-agent: a later item of a list that a function makes', () => {
    check('a.kt', 'val modelNames = listOf("gpt-3.5", "«llama-2»")');
    check('a.java', 'List<String> modelNames = List.of("gpt-3.5", "«llama-2»");');
  });
  test('mlx-swift-lm: an architecture that is taken where none is given', () => {
    silent('a.swift', 'decodeIfPresent(String.self, forKey: .modelType) ?? "muse_glimmer_text"');
  });
  test('Generative AI for beginners: code in a page of Razor', () => {
    check('a.razor', '@* "llama3.1" *@\n@code {\n  deploymentName = "«llama3.2»";\n}');
  });
  test('Jlama, Burn: how an engine stores a model is no other model', () => {
    check('a.yaml', 'model: «tjake/Llama-3.1-70B-Instruct-Jlama-Q4»', 'llama-3.1-70b-instruct llama3.1');
    check('a.rs', '"«tracel-ai/llama-3-8b-burn»"', 'llama-3-8b llama3');
  });
  test('bedrock-access-gateway, LlamaIndexTS: how names begin for which something is done', () => {
    silent('a.py', 'if model.startswith("meta.llama3-1-"):');
    silent('a.ts', 'if (metadata.model.startsWith("meta.llama3")) {}');
    silent('a.go', 'case strings.HasPrefix(model.ID, "meta-llama/Llama-3.1"):');
  });
  test('genai-prices, Stagehand: Perplexity’s Sonar is no SONAR of Meta’s', () => {
    silent('a.py', 'model = "perplexity/sonar-reasoning"');
    silent('a.json', '{"id": "perplexity/sonar", "match": {"equals": "perplexity/sonar"}}');
    check(
      'a.json',
      '{"name": "«llama-3-sonar-large-32k-chat»"}',
      'llama-3-sonar-large-32k-chat < llama-3 llama3',
    );
  });
  test('model_server: where a container finds a folder is no part of its name', () => {
    check('a.sh', 'docker run -v $(pwd)/models/«Meta-Llama-3-8B-Instruct_FP16»:/model:ro x');
  });
  test('model_server: what a call takes behind other things is no model', () => {
    silent(
      'a.cpp',
      'OpenAIChatCompletionsHandler(doc, Endpoint::CHAT_COMPLETIONS, now(), *tokenizer, "hermes3");',
    );
  });
  test('maxtext: a link to a file of the same repository, and where a run writes', () => {
    silent('a.md', 'See [v5e/Llama2-7B](/configs/tpu/v5e/7b.sh).');
    silent('a.yaml', 'base_output_directory: llama3.1-8b-ckpt');
  });
  test('k8s-nim-operator: a service of a pipeline, under a name of its own', () => {
    silent(
      'a.yaml',
      'services:\n  - name: meta-llama3-1b-instruct\n    enabled: true\n    spec:\n      env: []',
    );
  });
  test('Genkit: the name in the definition of a model, and the route of Vertex AI', () => {
    check('a.go', 'ollama.ModelDefinition{Name: "«llama3.1»", Type: "chat"}');
    check('a.ts', "name: 'vertexai/«llama-3.1»',");
  });
  test('torchchat: its commands take a model', () => {
    check('a.sh', 'python3 torchchat.py generate «llama3.1» --prompt "Hello"');
    silent('a.sh', 'python3 torchchat.py list');
  });
  test('LlamaEdge: what WasmEdge loads and how stands in front of the file', () => {
    check(
      'a.sh',
      'wasmedge --nn-preload default:GGML:AUTO:«Llama-3.2-1B-Instruct-Q5_K_M.gguf» llama-chat.wasm',
      'llama-3.2-1b-instruct llama3.2',
    );
    check('a.yaml', 'model: «TheBloke/Llama-2-7B-GGUF:llama-2-7b.Q4_K_M.gguf»', 'llama-2-7b llama2');
  });
  test('LlamaEdge: a comma in a sentence falls back on nothing', () => {
    silent(
      'a.md',
      '    the embedding model [possible values: llama-2-chat, llama-3-chat, llama-4-chat, none]',
    );
    silent('a.json', '{"text": "Meta’s protein-folding model, ESMFold, predicts structures"}');
    silent('a.json', '{"name": "id", "placeholder": "A model, e.g. llava, llama3.2-vision"}');
    check('a.py', 'model = cast(os.getenv("MODEL"), "«llama3.1»")');
  });
  test('llama-coder: the format of prompts', () => {
    silent('a.ts', "export type ModelFormat = 'codellama' | 'deepseek';");
    silent('a.ts', "let modelFormat: ModelFormat = 'codellama';");
  });
  test('harbor: a Modelfile is no model', () => {
    silent('a.toml', 'include = ["modelfiles/llama3.1_8b.Modelfile"]');
  });
  test('genkitx-groq: the version and the size with a sign for “times” between them', () => {
    check('a.js', 'import_groq_models.«llamaGuard3x8b»', 'llama-guard-3-8b llama3.1');
    check('a.js', 'import_groq_models.«llama33x70bVersatile»', 'llama-3.3-70b-instruct llama3.3');
  });
  test('model-bank: an entry that says how much context a model has', () => {
    check('a.mjs', 'x = [\n  {\n    contextWindowTokens: 16384,\n    id: "«codellama»"\n  }\n];');
  });
  test('vscode-ai-toolkit: a page of GitHub Models', () => {
    check(
      'a.md',
      '[it](https://github.com/marketplace/models/azureml-meta/«Llama-4-Scout-17B-16E-Instruct»)',
      'llama-4-scout-17b-16e-instruct llama4',
    );
    silent('a.md', '[a bot](https://github.com/marketplace/llama-3-8b-bot)');
  });
  test('gpu-recipes: a folder of the same repository, and the root of a recipe', () => {
    silent('a.md', '| [Link](./training/a4/llama3_8b/nemo-gke/) | [it](/configs/llama_2_7B/1vm.sh) |');
    silent('a.sh', 'export RECIPE_ROOT=$REPO_ROOT/training/a4/llama3_70b/nemo-gke/recipe');
    check('a.sh', 'MODEL_ROOT=/mnt/«llama-3-8b»');
    check('a.md', '[weights](./files/«Llama-3.2-1B.Q4_0.gguf»)');
  });
  test('gpu-recipes: a workload of a cluster, its pods, and what is looked for among them', () => {
    silent('a.sh', 'export WORKLOAD_NAME=a4x-llama3-1-70b-fp8');
    silent('a.sh', 'kubectl get pods | grep a4x-llama3-1-8b-16node');
    silent('a.md', 'For example: `user-llama-3-1-70b-nemo-workload-0-0-s9zrv`.');
    check('a.sh', 'ollama list | grep -q «llama3.2:1b»');
    check('a.py', 'x = "«llama-3-1-70b»"');
  });
  test('gpu-recipes: what a configuration of NeMo calls its run', () => {
    silent('a.yaml', 'run:\n  name: llama3_1_405b\n  time_limit: 0-02:30:00');
    check('a.yaml', 'model:\n  name: «llama3_1_405b»');
  });
  test('llm-d: a volume that is laid out as the cache of the Hub', () => {
    check('a.yaml', 'uri: "pvc+hf://model-pvc/hub/«meta-llama/Llama-3.1-8B-Instruct»"');
  });
  test('LLM-Shearing: what a program calls a class of its own', () => {
    silent('a.py', "models = {\n    'mosaic_llama2_7b': ComposerMosaicLlama,\n}");
    check('a.py', 'models = {"«mosaic_llama2_7b»": 4096}');
  });
  test('duo-attention: where a run writes', () => {
    silent('a.py', 'parser.add_argument("--folder_path", default="results/LLaMA-2-7B-32K/")');
    check('a.sh', 'eval.py --model_name_or_path outputs/«llama-3-8b-sft»');
    check('a.sh', 'attn_pattern="attn_patterns/«Llama-2-7B-32K-Instruct»/lr=0.02"');
  });
  test('crush: a command that manages models', () => {
    check('a.sh', 'model add ollama/«llama3.3» --name "Llama 3.3"');
    check('a.sh', 'foundry model run «llama3.2»');
  });
  test('langroid: a command in an indented block', () => {
    check('a.md', 'Run it:\n\n    uv run chat.py -m groq/«llama-3.3-70b-versatile»\n');
    check('a.md', '$ gptme "hello" --model local/«llama3.2:1b»');
    silent('a.md', 'It has an option --model llama3.2 of its own.');
  });
  test('ollama-ai-provider: a name beside one of its tags', () => {
    check('a.d.ts', "type Id = 'gemma' | '«llama2»' | '«llama2:7b»' | '«tulu3»' | '«tulu3:8b»';");
    check('a.py', 'for tag in ["«llama2»", "«llama2:13b»", "phi3:mini", "«dolphin3»"]:');
    check('a.go', '{"codellama", "«codellama:7b»", "ok"},');
  });
  test('lollms: half of a name that is shown to people', () => {
    silent('a.yaml', "- name: 'Meta: CodeLlama 70B Instruct'");
  });
  test('GitHub Actions: what a cache is kept under', () => {
    silent(
      'a.yaml',
      'with:\n  path: ~/models\n  key: llama-3.2-1b-v1\n  restore-keys: llama-3.2-1b\n  id: x',
    );
  });
  test('a file that a container finds elsewhere', () => {
    check('a.sh', 'docker run -v ./«Llama-3.2-1B-Q4_0.gguf»:/models/m.gguf image');
    check('a.yaml', 'volumes:\n  - /data/«Llama-3.2-1B-Q4_0.gguf»:/m.gguf:ro');
  });
  test('truss-examples: a folder in which a command is run', () => {
    silent('a.md', 'With `templates/llama-3_1-8b-instruct/fast` as your working directory, deploy it.');
    silent('a.md', 'With `llama-2-13b-chat` as your working directory, deploy it.');
    check('a.md', 'Put the weights into `«llama-2-13b-chat»`.');
  });
  test('groq-go: the version and the size as one number, which is no size that does not exist', () => {
    check('a.go', 'Model: groq.«ModelLlamaGuard38B»,', 'llama-guard-3-8b llama3.1');
    check('a.go', 'Model: groq.«ModelLlama318BInstant»,', 'llama-3.1-8b-instruct llama3.1');
    check('a.go', 'Model: groq.«ModelLlama3211BVisionPreview»,', 'llama-3.2-11b-vision-instruct llama3.2');
    check('a.go', 'Model: groq.«ModelLlama3370BVersatile»,', 'llama-3.3-70b-instruct llama3.3');
    check('a.go', 'Model: groq.«ModelLlama370B8192»,', 'llama-3-70b-instruct llama3');
  });
  test('Brev: a command of a notebook that goes on behind a backslash', () => {
    const cell = (source: string): string => `{"cells": [{"cell_type": "code", "source": ["${source}"]}]}`;
    check('a.ipynb', cell('!train.py \\\\\\n  --lora_r 8 \\\\\\n  --model_name «meta-llama/Llama-3.1-8B»'));
    silent('a.ipynb', cell('x = 1 + \\\\\\n  llama3_8b'));
  });
  test('awsome-distributed-training: what a run, a job and an environment are called', () => {
    silent('a.sh', 'create_config.py --exp_name llama-1B-dp2-tp2');
    silent('a.sh', 'train.py --tb_dir /fsx/tensorboard/llama3_70B_16nodes');
    silent('a.sh', 'python3.9 -m venv /fsx/env_llama3_8B_peft --system-site-packages');
    silent('a.sh', 'source /fsx/env_llama3_8B_peft/bin/activate');
    silent('a.yaml', 'labels:\n  job-name: llama3-1-8b-fsdp-hpto');
    silent('a.txt', 'master_addr=llama3-1-8b-fsdp-worker-0');
  });
  test('awsome-distributed-training: an architecture to train from nothing', () => {
    silent('a.sh', 'train.py --model_type=llama_v2');
    check('a.sh', 'train.py --model=«llama3.2»');
  });
  test('SageMaker: the beginning of an endpoint’s name', () => {
    silent('a.py', 'model_name = sagemaker.utils.name_from_base("lmi-llama2-7b")');
  });
  test('Philipp Schmid, Fireworks: data, and where a run writes', () => {
    silent('a.yaml', 'dataset_id_or_path: acme/llama-3-1-8b-candidates');
    silent('a.yaml', 'working_dir: /mnt/text/model/llama2-7b-gud/logs');
  });
  test('Oatmeal: a command in quotes within a command', () => {
    check('a.toml', "dev = '''\n  cargo watch -s 'cargo run -- --model=«codellama:latest»'\n'''");
    silent('a.toml', "dev = '''\n  sh -c 'serve --served-model-name=llama3.1'\n'''");
  });
  test('Farfalle: what a page says of a model', () => {
    silent('a.tsx', 'x = { description: "Groq/Llama3-70B", value: 1 };');
  });
  test('Modelz: the folder from which an image is built', () => {
    silent('a.yaml', 'dockerfile: ./images/llama-7b/Dockerfile');
    silent('a.dockerfile', 'COPY ./images/llama-7b/requirements.txt /');
    check('a.sh', 'run.py --model ./weights/«llama-7b»/consolidated.00.pth');
  });
  test('awsome-distributed-training: a listing of jobs', () => {
    silent('a.md', '```bash\nllama3-1-8b-fsdp   Running   5m38s\n```');
  });
});
