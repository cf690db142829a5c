/**
 * Things that bear the name of a model but are none: an element of a page, an object of a cluster, a branch, a folder
 * that a command writes to. Where one of them is meant, a name that could be a model's is none.
 */

/** Keys of such things, and of texts; run on the last part of a key, bounded to 200 characters. */
const otherKey =
  /^(?:name_?space|__all__|title|description|desc|label|labels|caption|alt|(?:output|out|save|log|logging|run|work(?:ing)?|results?|adapter|lora|storage|cache|home)_?(?:name_or_path|dir|path|folder)|local_?dir|(?:\w{1,20}_)(?:log|logs|logging|output|results?|run|local)_?dir(?:ectory)?|(?:\w{1,20}_)(?:log|output|results?)_?(?:path|file)|(?:full)?name_?override|served[-_]model[-_]name|model_?alias|trial_?name|(?:\w{1,20}_)prompts?|dir_?name|icon|logo|image(?:_(?:path|name))?|(?:chat_?|prompt_?|conv(?:ersation)?_?|instruction_?)?(?:template|format)|(?:tool[-_]?call[-_]?|reasoning[-_]?)?parser|(?:\w+_)?types?|(?:model|checkpoint)types?|(?:model_?)?arch(?:itectures?)?|tokenizer_class|style|tag|tags|keywords|repo|repository|repository_url|package|module|import|require|test|describe|it|function_name|endpoint_name|service_?name|container_?name|cluster_name|(?:\w{1,20}_)?cache_?key|syslog_?identifier|(?:job|wandb|run|exp|(?:\w{1,20}_)?experiment|recipe|task|ep|profile)_?name|tasks?|host(?:name)?|(?:\w{1,20}_)?addr(?:ess)?|(?:configure|build|test|package|workflow|runner)_?preset|apps?|user|author|owner|org|group|event|class|classname|name_?(?:pre|suf)fix|(?!\w*(?:model|llm|weight|ckpt|checkpoint|hf))\w{1,20}_root|(?:\w{1,20}_)?prefix|suffix|message|text|content|comment|note|slug|u?uid|guid|branch(?:es)?|buckets?|queues?|topics?|channels?|service|release|depends_on|(?:\w{1,20}_)?project|service_?account|(?:\w{1,40}_)?release_?name|(?:bucket|catalog|schema|project|service_?account|claim|secret|role|volume|queue|topic|table|chart|release|group|pool|instance|node|pod|stack|display|pretty)_?name|test_?id|(?:get|find|query)_?(?:all_?)?by_?(?:test_?id|role|label|alt)\w*|query_?selector\w*|locator|category|section|anchor|href|url|link|script)$/i;

/** Keys of the parts of a system: machines, groups of them, jobs, what they write and who watches them. */
const ofSystem =
  /^(?:(?:wandb|mlflow|neptune|comet|clearml|swanlab|trackio)(?:_(?!\w*model)\w{1,30})?|\w{0,20}logger_kwargs)$|^(?:(?!model|llm)[a-z]{1,20}[_-])?(?:(?:clusters?|networks?|subnets?|zone|partition|pool|(?:node|target|security|instance|resource|log|user)_?(?:pool|group)|vm|machine|volumes?|pvc|logger|ingress_?class|config_?map_?(?:ref|name)|secret_?ref|jobs?|dag|needs|artifacts?|dashboard|alert|alarm|monitor|experiment|workflow|workspace|stack|room|family|depends_?on|trial|pods?)(?:[_-]?(?:name|id|identifier))?|(?:endpoint|function|repository|release|cluster|workload)_?name)$/i;
/** Calls that create or find such a thing by its name. */
const callOfSystem =
  /^(?:save_\w{1,30}|dag|get_?logger|set_?experiment|start_(?:as_current_)?span|make_?dirs?|(?:sub)?header|is_?enabled|from_name|name_from_base|table)$/i;

/** Whether a call creates or finds such a thing, whatever its result is called. */
export function isOtherCall(call: string): boolean {
  return callOfSystem.test(call);
}

/** Whether the decorator on the line above a name registers what follows under it: `@register_model(`. */
export function isRegistration(key: string): boolean {
  return /^@(?:\w+\.)*register\w*$/.test(key);
}

/** Whether a key, or a call, is that of another thing. */
export function isOtherKey(key: string): boolean {
  return otherKey.test(key) || ofSystem.test(key) || callOfSystem.test(key);
}

/** What stands before such a name on its line: each bounded to 200 characters. */
const before: readonly RegExp[] = [
  // Where a command writes, and what it calls its result.
  /(?:^|\s)-{1,2}(?:\w{1,20}\.)?(?:local[-_]dir|(?:[\w-]{1,30}[-_])?output(?:[-_](?:dir|path|file))?|o|out|outfile|save|save[-_]dir|project|branch|title|tag|label|set|(?!\S*(?:model|llm|hf|base|repo|tokenizer))[\w-]+-name)(?:=|\s+)["']?$/,
  /(?:^|\s)--(?:(?:log(?:s|ging)?|tb|tensorboard)[-_](?:dir|path)|(?:exp|experiment|run|job|trial)[-_]name)(?:=|\s+)["']?$/,
  /["']--?(?:log|save|out|output|local)[-_]dir["']\s*,\s*["']$/,
  /\b(?:docker|podman|kubectl|helm|gcloud|aws|oci|eksctl|az(?!\s+ml\s+model))\b[^|;&\n]{0,120}\s--name(?:=|\s+)["']?$/,
  // `<div id="`, but not the id of an element that says it is a model.
  /<(?![\w.:-]*(?:model|llm))[A-Za-z][\w.:-]*\s[^<>]*\b(?:id|for|htmlFor)=["'{]{1,2}$/i,
  /<a\s[^<>]*\bname=["']$/i,
  // `kubectl logs deploy/`, `git checkout -b `, but not `kubectl kaito deploy --model `.
  /(?:^|[\s;&|(])(?:kubectl|oc|helm|git|(?:docker|podman)\s(?:logs|rm|stop|start|restart|kill|inspect|volume|network)|systemctl|journalctl|conda|mamba|screen|tmux|gcloud)(?!\s+ai\s)(?:\s+(?!--?[\w-]*model|--\s)[\w.:/-]+)*\s+$/,
  // What is looked for among the objects of a cluster, bounded to 200 characters: `kubectl get pods | grep `.
  /\b(?:kubectl|oc|helm)\s[^|;&\n]{1,80}\|\s?grep\s(?:-\w{1,4}\s)?["']?$/,
  // The message of a commit.
  /\bgit\s(?:commit|tag)\s[^|;&\n"']{0,60}["'][^"'\n]{0,100}$/,
  /(?:^|[\s;&|(])(?:cd|pushd|mkdir(?:\s+-p)?|(?:-m\s)?(?:venv|virtualenv))\s+["']?$/,
  // `new Bucket(this, '`, `Bucket.from_name(self, "`: a resource of infrastructure that is described in code.
  /(?:^\s*|[\w>]\(\s*)(?:this|self|scope|stack),\s*["'`]$/,
  /\bnew\s+[\w.]+\(\s*(?:this|scope|stack),\s*["'`][^"'`]{1,60}["'`],\s*\{[^{}]*\b(?!\w*model)\w*name:\s*["'`]$/i,
  // What an experiment tracker calls a run: `wandb.init(project="…", name="`.
  /\b(?:wandb|mlflow|neptune|comet_ml|clearml|aim|swanlab|trackio)\.\w+\([^()]*\b\w*(?:name|id|group)\s*=\s*["']$/,
  // The same in a trainer's settings: `logger.wandb.name=`; and where the trainer writes.
  /(?:^|[\s.])(?:wandb|mlflow|tensorboard|swanlab)\.(?:name|project|group|id|run_name)=["']?$/,
  /\bcheckpointing\.\w{1,30}=["']?$/,
  // What a run is called: `run: llama-3-8b-sft`, where a command would have another word first.
  /^\s*run:\s["']?$/,
  // What a registry calls a class or a function: `@register_model("`.
  /^\s*@(?:\w+\.)*register\w*\((?:["'][^"']*["'],\s*)?(?:name\s*=\s*)?["']$/,
  // Whose format a prompt has: `prompt == "codellama"`.
  /\bprompts?\s*(?:[!=]==?|:|=)\s*["'`]$/i,
  // The name of a test case, and of what a decorator makes, bounded to 200 characters: `@task(name="`.
  /\bpytest\.param\(.{0,120}\bid\s?=\s?["']$/,
  /\bids\s?=\s?[[(](?:\s?["'][^"']{0,60}["'],)*\s?["']$/,
  /(?:^|\s)@[\w.]{1,40}\([^()]{0,80}\bname\s?=\s?["']$/,
  // Which tests are run.
  /\bpytest\s(?:[\w./-]{1,30}\s){0,3}-[mk]\s["']?$/,
  // What SageMaker calls what it makes; bounded to 200 characters.
  /\brole=\w[^\n]{0,150},\s?name=["']$/,
  // The key under which a cache keeps something.
  /\b(?:const|let|var)\s(?!\w*model)\w{0,30}key\s?=\s?`$/i,
  // What a script calls its run, and where it writes.
  /^\s*(?:export\s)?(?:RUN(?:_ID)?|OUT(?:PUT)?)=["']?$/,
  // In a Prometheus query: `up{pod=~\"`.
  /\b(?:pod|namespace|container|job|instance|service|deployment|node)\s?[!=]~?\s?\\?["']$/,
  // The title of a test.
  /(?:^|\s)(?:it|test|describe|context|suite|specify|scenario)(?:\.\w+)?\(\s*["'`][^"'`]*$/,
  // The same in Ruby and Elixir: `context "with llama3" do`.
  /^\s*(?:it|test|describe|context|specify|scenario)\s["'][^"']*$/,
  // Part of a selector: `[data-cy=`.
  /\[(?:data-[\w-]+|id|class|name)[~|^$*]?=["']?$/,
  // The name of a mock: `Mock(name="`.
  /\b(?:\w{0,20}Mock|patch)\([^\n()]{0,120}\bname\s?=\s?["']$/,
  // The key under which GitHub Actions cache a folder, bounded to 200 characters: `{ path: ~/.ollama, key: `.
  /\bpath:[^\n{},]{1,120},\s?key:\s["']?$/,
  // `upstream llama_3_8b {` in nginx.
  /^\s*upstream\s+["']?$/,
  // `app.kubernetes.io/name: `.
  /\w\.(?:io|com|dev|org)\/(?![\w-]*model)[\w-]+["']?\s*[:=]\s*["']?$/i,
];

/**
 * Whether what stands to the left of a name on its line, without the folders right in front of it, names another thing.
 */
export function isOtherThing(left: string): boolean {
  return before.some((pattern) => pattern.test(left));
}
