/** Organisations under which Meta itself publishes, on the Hub and on hosts; lower case. */
const meta = new Set([
  'meta-llama',
  'meta-models',
  'codellama',
  'facebook',
  'facebookai',
  'meta',
  'metaresearch',
  '@cf/meta',
  '@cf/meta-llama',
  '@cf/facebook',
]);

/** Organisations that republish others' weights, unchanged or quantised. */
const repackers = new Set([
  'unsloth',
  'thebloke',
  'mlx-community',
  'lmstudio-community',
  'redhatai',
  'neuralmagic',
  'nm-testing',
  'nvidia',
  'amd',
  'hugging-quants',
  'casperhansen',
  'bartowski',
  'quantfactory',
  'maziyarpanahi',
  'nousresearch',
  'onnx-community',
  'llm-research',
  'ai-modelscope',
  'modelscope',
  'mlc-ai',
  'ggml-org',
  'second-state',
  'xenova',
  'intel',
  'fireworksai',
  'togethercomputer',
  'ai',
  'library',
  'huggyllama',
  'decapoda-research',
  'mradermacher',
  'lmsys',
  'qualcomm',
  'openvino',
  'turboderp',
  'ibnzterrell',
  'techxgenus',
  'sanctumai',
  'gaianet',
  'astronomer',
  'legraphista',
  'leafspark',
  'ministral',
  'aphrodite-engine',
  'shuyuej',
  'kaitchup',
  'ybelkada',
  'hf-internal-testing',
]);

export function isMetaOrg(org: string | null): boolean {
  return org !== null && meta.has(org.toLowerCase());
}

export function isRepacker(org: string | null): boolean {
  return org !== null && repackers.has(org.toLowerCase());
}

/** Folder names that stand before a model's name without being an organisation. */
const folders =
  /^(?:models?(?:_\w+)?|checkpoints?|ckpts?|weights|data|datasets?|mnt|tmp|home|root|opt|var|srv|cache|hub|downloads?|assets|resources|artifacts?|outputs?|out|saves?|saved|logs?|exps?|experiments?|feat|features?|fix|bugfix|hotfix|chore|refs|heads|branches|runs?|results?|src|lib|bin|build|dist|app|workspace|workdir|content|drive|llms?|huggingface|transformers|pretrained|base|local|storage|shared?|disk|volumes?|nfs|efs|s3|usr|users?|docs?|img|images|examples?|tests?|scripts?|configs?|recipes|input|kaggle|library|ggufs?|hf|raw|main|master|api|v1|v2|svc|services?|deploy|deployments?|pods?|po|sts|statefulsets?|daemonsets?|jobs?|configmaps?|cm|(?:pod|deployment|replicaset|statefulset|daemonset|(?:cron)?job|horizontalpodautoscaler)\.\w+|pvc|secrets?|ingress|ns|namespaces?|prod|production|staging|dev|charts?|manifests|overlays|clusters|ecs|\w+_(?:logs?|profiles?|checkpoints?|ckpts?|weights|models?|outputs?|results?|patterns)|\d{2}_[\w.-]+)$/i;

export function isFolder(name: string): boolean {
  return folders.test(name);
}

/** Whether an organisation of Meta publishes programs and data sets by the hundred beside its models. */
export function publishesMore(org: string | null): boolean {
  return /^(?:facebook|meta)$/i.test(org ?? '');
}

/** The rest of them: what is put behind one of these names is a model. */
export function publishesOnlyModels(org: string | null): boolean {
  return isMetaOrg(org) && !publishesMore(org);
}

/** Repositories of Meta on GitHub whose slug looks like a Hub id. */
const slugs =
  /^(?:llama\d?|llama-models|llama-stack[\w-]*|llama-recipes|llama-cookbook|llama-toolchain|llama-agentic-system|llama-verifications|llama-prompt-ops|llama-api-[\w-]+|llama-synthetic-data-kit|synthetic-data-kit|prompt-ops|purplellama|codellama|llama-usage-policy)$/i;

/** Whether `meta-llama/NAME` is a GitHub repository and not a model. */
export function isCodeRepository(name: string): boolean {
  return slugs.test(name);
}

/** Under this name Meta publishes code on GitHub, and no models anywhere: `torch.hub.load("facebookresearch/dinov2", …)`. */
export function isCodeOrganisation(org: string | null): boolean {
  return org?.toLowerCase() === 'facebookresearch';
}
