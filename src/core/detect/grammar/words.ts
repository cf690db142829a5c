/**
 * The vocabulary of model names beside stem, version and size: words that change how a model is packed or served,
 * not what it is. Every other word in a name makes it another model (a derivative).
 */

/**
 * How the weights are stored: `fp8`, `q4_K_M`, `4bit`, `awq`, `w8a16`, `iq4_xs`. Matched word by word, each
 * bounded to 400 characters.
 */
const quantization = vocabulary(
  `
  awq gptq bnb hqq aqlm quip marlin autoround spinquant qlora eo8 kv dynamic block blockwise imatrix
  imat i1 ud xxs xs xl s m l k quantized quantization quant unquantized dflash kquant per tensor channel
  sparse half full
  `,
  /^(?:n?v?(?:fp|bf|int|uint|nf|mxfp|nvfp)\d+\w*|[ij]?q\d\w*|w\d+a\d+\w*|a\d+w\d+|\d+da\d+w|\d+bpw|\d+x\d+|\d+bits?|g\d{2,3}|f(?:4|8|16|32)|ggu?f|ggml\w*|exl[23]|mp(?:8|16)|a?sym)$/,
);

/** What serves or packs the weights: `mlc`, `turbo`, `maas`, `8192`, `l4`, the hash of a revision. */
const runtime = vocabulary(
  `
  mlx mlc onnx genai ort turbo fast lite free maas versatile instant specdec preview latest reference
  basic max nitro extended beta batch online offer deploy serverless dedicated original ms cs pte
  executorch coreml openvino ov qnn tensorrt trt trtllm vllm sglang nim nemo xnnpack turbomind lmdeploy
  triton djl lmi et split tgi neuron neuronx tflite pytorch transformers jax keras litertlm task fc
  novita sambanova deepinfra nebius hyperbolic parasail of optimized dgx spark jlama burn cpu gpu tpu l4 a100 h100
  h200 b200 gh200 t4 dmr contributor ollama bin pth model weights unsloth b
  `,
  /^(?:[gp]\d[a-z]{0,2}|shard(?:s|ed)?|tp\d|l40s?|a10g?|mi\d+x?|rtx\d*|\d+gb?|gb\d+|trn\d|inf\d|v\d*|\d+k?|(?:safe)?tensors|[0-9a-f]{7,64}|\d{4,})$/,
);

/** What the weights were trained for; the same line under the same licence. */
const role = vocabulary(
  `
  instruct instruction inst instr chat base text python vision it pretrain pretrained pt hf guard f
  `,
);

/** Words in front of the stem that name the publisher or the host. */
const vendor = vocabulary(
  `
  meta metas llama facebook fb fair groq cerebras sambanova databricks together fireworks bedrock nim ai
  playground odsc kaito chat preset jumpstart dft textgeneration textgenerationneuron vlm metagenai hf
  mlc azure vertex watsonx nvidia amd us eu apac global gov system model models modeltypes coremodelid
  ollamamodel the v oci aikit snapshots ollama lmstudio openrouter novita samba sglang ppio nebius
  modelscope deepinfra hyperbolic community mlx unsloth gguf bartowski thebloke mradermacher openvino
  replicate dell enterprise parasail aihubmix anyscale octoai baseten friendli nscale scaleway lora
  qlora dora mmproj dflash amazon aws
  `,
);

/** Words that make a name that of a thing beside the model: a pod, a function, a chart, a test. */
const resource = vocabulary(
  `
  vllm llamacpp pipeline provider epp kvcache rpc workspace deployment deploy service svc inference endpoint
  function lambda param params config configmap configs configuration pvc pv volume job pod server
  servers serving cluster namespace ns bucket queue stack app apps demo test tests testing bench
  benchmark benchmarks result results eval evals example examples tutorial notebook training train
  pretraining build image container router gateway proxy ingress secret role policy agent bot client
  adapter handler helper util utils wrapper loader parser template templates tokenizer tokenization
  tokenized vocab prompt prompts format formatter backend api url uri key token tokens host port path
  dir folder file name id log logs cache cost price pricing table schema doc docs license licence logo
  icon banner screenshot ttft throughput latency json xml tool tools call rope scaling attention layer
  decoder encoder embedding mlp profile arn moderation ec2 eks byoe runner src srcs dataset datasets
  norm block kernel script scripts recipe sha hash size enabled enable use is has support supports get
  set run load download convert export setup install requirements rollout lock timeout retry baseline
  ablation sweep experiment prod production staging canary nightly upgrade migration makefile dockerfile
  readme changelog release version pythonic card
  `,
  /^(?:\d*xlarge|\d+xl)$/,
);

export type WordClass = 'quantization' | 'runtime' | 'role' | 'vendor' | 'resource' | 'other';

/** Classifies one lower-case word that stands after the stem. */
export function classifyAfter(word: string): WordClass {
  if (role(word)) return 'role';
  if (quantization(word)) return 'quantization';
  if (runtime(word)) return 'runtime';
  if (resource(word)) return 'resource';
  return 'other';
}

/** Classifies one lower-case word that stands before the stem. */
export function classifyBefore(word: string): WordClass {
  if (vendor(word)) return 'vendor';
  if (resource(word)) return 'resource';
  return 'other';
}

/** Whether a word is one of a list, which blanks part, or of a form that has too many words to list. */
function vocabulary(list: string, form?: RegExp): (word: string) => boolean {
  const words = new Set(list.trim().split(/\s+/));
  return (word) => words.has(word) || form?.test(word) === true;
}
