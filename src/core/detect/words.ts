/**
 * The vocabulary of model names beside stem, version and size: words that change how a model is packed or served,
 * not what it is. Every other word in a name makes it another model (a derivative).
 */

/** How the weights are stored: `fp8`, `q4_K_M`, `4bit`, `awq`, `w8a16`, `iq4_xs`. Matched word by
 * word, bounded to 400 characters. */
const quantization =
  /^(?:n?v?(?:fp|bf|int|uint|nf|mxfp|nvfp)\d+\w*|[ij]?q\d\w*|w\d+a\d+\w*|a\d+w\d+|\d+da\d+w|\d+bpw|\d+x\d+|\d+bits?|g\d{2,3}|f(?:4|8|16|32)|awq|gptq|ggu?f|ggml\w*|bnb|exl[23]|hqq|aqlm|quip|marlin|autoround|spinquant|qlora|eo8|mp(?:8|16)|kv|dynamic|block|blockwise|imatrix|imat|i1|ud|xxs|xs|xl|s|m|l|k|quantized|quantization|quant|unquantized|dflash|kquant|per|tensor|channel|a?sym|sparse|half|full)$/;

/** What serves or packs the weights: `MLC`, `turbo`, `maas`, `8192`, `l4`. */
const runtime =
  /^(?:mlx|mlc|onnx|genai|ort|turbo|fast|lite|free|maas|versatile|instant|specdec|preview|latest|reference|basic|max|nitro|extended|beta|batch|online|offer|deploy|serverless|dedicated|original|hf|ms|cs|pte|executorch|coreml|openvino|ov|qnn|tensorrt|trt|trtllm|vllm|sglang|nim|nemo|xnnpack|turbomind|lmdeploy|triton|djl|lmi|et|split|[gp]\d[a-z]{0,2}|tgi|neuron|neuronx|tflite|pytorch|transformers|jax|keras|litertlm|task|fc|novita|sambanova|deepinfra|nebius|hyperbolic|parasail|shard(?:s|ed)?|of|optimized|tp\d|dgx|spark|cpu|gpu|tpu|l4|l40s?|a10g?|a100|h100|h200|b200|gh200|mi\d+x?|t4|v100|rtx\d*|\d+gb?|gb\d+|trn\d|inf\d|v\d*|\d+k?|dmr|contributor|ollama|bin|(?:safe)?tensors|pth|pt|model|weights|unsloth|f|b|[0-9a-f]{7,64}|\d{4,})$/;

/** What the weights were trained for; the same line under the same licence. */
const role =
  /^(?:instruct|instruction|instr?|chat|base|text|python|vision|it|pretrain|pretrained|pt|hf|guard|f)$/;

/** Words in front of the stem that name the publisher or the host. */
const vendor =
  /^(?:meta|metas|llama|facebook|fb|fair|groq|cerebras|sambanova|databricks|together|fireworks|bedrock|nim|ai|playground|odsc|kaito|chat|preset|jumpstart|dft|textgeneration|textgenerationneuron|vlm|metagenai|hf|mlc|azure|vertex|watsonx|nvidia|amd|us|eu|apac|global|gov|system|models?|modeltypes|coremodelid|ollamamodel|the|v|oci|aikit|snapshots|ollama|lmstudio|openrouter|novita|samba|sglang|ppio|nebius|modelscope|deepinfra|hyperbolic|community|mlx|unsloth|gguf|bartowski|thebloke|mradermacher|openvino|replicate|dell|enterprise|parasail|aihubmix|anyscale|octoai|baseten|friendli|nscale|scaleway|lora|qlora|dora|mmproj|dflash|amazon|aws)$/;

/** Words that make a name that of a thing beside the model: a pod, a function, a chart, a test. */
const resource =
  /^(?:vllm|pipeline|provider|epp|kvcache|rpc|workspace|deployment|deploy|service|svc|inference|endpoint|function|lambda|param|params|config|configmap|configs|configuration|pvc|pv|volume|job|pod|server|servers|serving|cluster|namespace|ns|bucket|queue|stack|app|apps|demo|test|tests|testing|bench|benchmark|benchmarks|result|results|eval|evals|example|examples|tutorial|notebook|training|train|pretraining|build|image|container|router|gateway|proxy|ingress|secret|role|policy|agent|bot|client|provider|adapter|handler|helper|util|utils|wrapper|loader|parser|template|templates|tokenizer|tokenization|tokenized|vocab|prompt|prompts|format|formatter|backend|api|url|uri|key|token|tokens|host|port|path|dir|folder|file|name|id|log|logs|cache|cost|price|pricing|table|schema|docs?|license|licence|logo|icon|banner|screenshot|ttft|throughput|latency|json|xml|tool|tools|call|rope|scaling|attention|layer|decoder|encoder|embedding|mlp|profile|arn|moderation|\d*xlarge|\d+xl|ec2|eks|byoe|runner|srcs?|datasets?|norm|block|kernel|script|scripts|recipe|sha|hash|size|enabled|enable|use|is|has|supports?|get|set|run|load|download|convert|export|setup|install|requirements|rollout|lock|timeout|retry|baseline|ablation|sweep|experiment|prod|production|staging|canary|nightly|upgrade|migration|makefile|dockerfile|readme|changelog|release|version|pythonic)$/;

export type WordClass = 'quantization' | 'runtime' | 'role' | 'vendor' | 'resource' | 'other';

/** Classifies one lower-case word that stands after the stem. */
export function classifyAfter(word: string): WordClass {
  if (role.test(word)) return 'role';
  if (quantization.test(word)) return 'quantization';
  if (runtime.test(word)) return 'runtime';
  if (resource.test(word)) return 'resource';
  return 'other';
}

/** Classifies one lower-case word that stands before the stem. */
export function classifyBefore(word: string): WordClass {
  if (vendor.test(word)) return 'vendor';
  if (resource.test(word)) return 'resource';
  return 'other';
}
