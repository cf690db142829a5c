import { linesAbove } from './linesAbove.ts';
import { isOtherKey, isOtherThing } from './otherThings.ts';
import { fieldBelow, isCarrier, isEntryOfModels, openBracket, ownerOf } from './owners.ts';
import { routePlatform } from './routes.ts';

/**
 * What stands around a token on its line: the key it is the value of, the command it is an argument of. Names that
 * could be many things (`llama3`) are references only where a model is expected.
 */

/** Keys of data sets and of runs, which are spelt as models are. */
const dataKey =
  /^(?:data_?sets?|load_dataset|dataset_(?:name|id|path)|(?:run|exp|experiment|job|task|recipe|profile)_?name|training_recipe)$/i;
/** What every such key holds. */
const dataWord = /data|(?:run|exp|experiment|job|task|recipe|profile)_?name|training_recipe/i;

/** How far to the left a key or command is looked for. */
const reach = 200;
/** How far down the entries of an object are looked at. */
const downward = 1200;

/** All of these run on what stands left on a line, bounded to 200 characters. */
const modelKey =
  /(?:model|llm|catalog|engine|checkpoint|ckpt|deployment|foundation|weights|\bbase\b|teacher|student|draft|backbone|ollama|embedder|completion|generator|backend_id|from_pretrained|hub_id|repo_?id|hf_?id|preset|primary|fallback)/i;
const modelCall =
  /(?:model|llm|ollama|pipeline|chat|generate|complet|invoke|pull|embed|load|create|deploy|serve|infer|predict|ask|prompt|download|from_pretrained|groq|cortex|agent|languagemodel)\w*$/i;
/** `model.tags.includes("…")` asks for a label. */
const ofLabels = /(?:^|\.)(?:tags|labels|keywords)\./i;

/** Of names with several words: `LLM_ARCH_LLAMA4`, `MODEL_ARCH.NEMOTRON`. */
const ofArchitectures = /(?<![a-z])arch(?:itectures?)?(?![a-z])/i;
/** Of names with several words: `MODEL_PROMPT_TEMPLATE`. */
const otherEnd = /[_-](?:format|style|dir|folder|prefix|suffix)$|template|parser|tokenizer|prompt_?type/i;

/** Command words after which a model is named; bounded to 200 characters. */
const command =
  /(?:^|[\s"'`;&|(/>])(?:ollama(?:\.exe|:[\w.-]+)?\s+(?:run|pull|push|create|cp|show|rm|stop|serve|launch\s+\S+\s+--model)|ramalama\s+(?:run|pull|push|serve|rm|bench|chat|info|inspect|perplexity)|lms\s+(?:load|get)|docker\s+(?:model\s+)?(?:run|pull|push|package)|vllm\s+serve|tune\s+(?:download|run\s+\S+\s+--config)|(?:hf|huggingface-cli)\s+(?:download|upload|repo\s+create)|llama\s+(?:model\s+)?(?:download|describe|prompt-format)(?:\s+--(?:source|model-id)\s+\S+)*\s*(?:--model-id)?|mlc_llm\s+\w+|kubectl\s+ai\s+--model|llm\s+-m|aichat\s+-m|local-ai\s+(?:run|models\s+install)|ngc\s+registry\s+model\s+download-version)(?:\s+-{1,2}[\w-]+(?:=\S+)?)*\s+["'`]?$/i;
/** Of a Modelfile or a Dockerfile. In small letters it is an import and a word of prose, but for a line of its own. */
const from = /(?:^|[\s"'`;&|(])FROM\s+["'`]?$|^\s*from\s+$/;
/** A key and its value with nothing between them, as BAML and the older Dockerfiles write: `model llama3`. */
const unassigned = /^\s*(?:ENV\s+)?(?:\w+_)?model(?:_(?:id|name|path))?\s+["'`]?$/i;
/** The same of Lisp, whose lists have blanks between the items: `:models '(llama3.2 mistral`; bounded to 200 characters. */
const quoted = /[\s(:][\w-]*models?\s+'\(?(?:[\w.:/-]+\s+){0,20}$/i;
/** Bounded to 200 characters, as above. */
const option =
  /(?:^|[\s"'`[,])-{1,2}(?:[\w-]*model[\w-]*|m|hf|hf-repo|repo|repo-id|served-model-name|checkpoint|base)(?:\s*=\s*|\s+|["'`]\s*,\s*["'`])["'`]?$/i;
/** `"ollama", "run", "` in an argument list. */
const argumentList = /["'`](?:run|pull|push|show|serve|create)["'`]\s*,\s*["'`]$/;
/** Behind a host in the arguments of a call: `using('ollama', '`, `using(Provider::Ollama, '`. */
const behindHost = /\(\s*(?:\w+(?:::|\.))?["'`]?(\w+)["'`]?\s*,\s*["'`]$/;
/** Bounded to 200 characters, as above. */
const assigned =
  /([\w.$-]+)["'`\])\\]*\s*(?:\{ get; (?:set|init); \} =|:\s*[\w<>|[\]., ]{0,40}=|:=|\?\??=|\|\|=|\+=|=>|[!=]==?|=|:)\s*[\w.]*[("'`{[\s\\-]*$/;
/** `for model in ["` of a program, `for model in ` of a shell; bounded to 200 characters. */
const looped = /\bfor\s+(?:\(?(?:const|let|var)\s+)?(\w+)\s+(?:in|of)\s+[[({]?(?:[^\])}\n;]*[,\s])?["'`]?$/;
const called = /([\w.]+)\s*(?:<[\w, ]{0,40}>)?\(\s*(?:[^()\n]{0,120},\s*)?(?:\|\w*\|\s*)?["'`[{]*$/;
/** `<guid>`, in front of all that an element holds; bounded to 200 characters. */
const element = /(?:^|[\s>])<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>\s*$/;
/** `${MODEL:-` of a shell, `${app.chat-model:` of Spring. */
const shellDefault = /\$\{(\w[\w.-]*?)(?::[-=?+]?|-)$/;
const fallback = /(?:\?\?|\|\||\bor\b|\belse\b|\?|:|,)\s*["'`]?$/;

/** The beginning of the line of `at`, at most `most` characters back: a line can be ten megabytes long. */
export function lineStart(text: string, at: number, most: number): number {
  const lowest = Math.max(0, at - most);
  const newline = text.slice(lowest, at).lastIndexOf('\n');
  return newline < 0 ? lowest : lowest + newline + 1;
}

export interface Surroundings {
  /** The key or called function nearest to the left on the line, lower case. */
  readonly key: string | null;
  /** True where a model is expected: a command, an option, a key or call that says so. */
  readonly expectsModel: boolean;
  /** True where the key says that this is a data set or a run. */
  readonly expectsData: boolean;
  /** True where the key says that this is something else: a title, a template, a pod's name. */
  readonly expectsOther: boolean;
}

/**
 * Looks to the left of `start`, up to the beginning of the line, and for items of a list up to its opening; never
 * beyond `floor`, the beginning of a piece of code within prose.
 */
export function surroundingsOf(text: string, start: number, floor = 0): Surroundings {
  const line = Math.max(floor, lineStart(text, start, reach));
  // Folders in front of a name belong to it: the key stands before them.
  const left = withoutFolders(text.slice(line, start));
  if (isOtherThing(left)) return { key: null, expectsModel: false, expectsData: false, expectsOther: true };
  if ([from, command, option, argumentList, unassigned, quoted].some((pattern) => pattern.test(left))) {
    return { key: null, expectsModel: true, expectsData: false, expectsOther: false };
  }
  const key = keyOf(left) ?? (floor > 0 ? null : parentKey(text, line, left));
  if (key === null)
    return {
      key,
      expectsModel: fallback.test(left) && modelKey.test(left) && !ofArchitectures.test(left),
      expectsData: false,
      expectsOther: false,
    };
  const last = lastPart(key);
  const owner = isCarrier(last) ? (ownerOf(text, line, left, last) ?? fieldBelow(text, start)) : key;
  const expectsOther =
    isOtherKey(last) || ofLabels.test(key) || (owner !== null && isOtherKey(lastPart(owner)));
  const call = lastPart(called.exec(left)?.[1] ?? '');
  const expectsModel =
    !expectsOther &&
    // What a call names counts before what its result is called.
    !otherEnd.test(call) &&
    ((owner !== null && saysModel(owner)) ||
      isBehindHost(left) ||
      modelCall.test(call) ||
      (floor === 0 && isEntryOfModels(text, line, left, last)));
  return { key: key.toLowerCase(), expectsModel, expectsData: dataKey.test(last), expectsOther };
}

/** The same as `expectsData`, for less: only where the line speaks of data or has no key is there more to look at. */
export function isDataset(text: string, start: number): boolean {
  const left = text.slice(lineStart(text, start, reach), start);
  return (dataWord.test(left) || !/[:=(]/.test(left)) && surroundingsOf(text, start).expectsData;
}

/** Whether a token is the argument of a call that loads weights and nothing else. */
export function isLoaded(text: string, start: number): boolean {
  const call = called.exec(text.slice(lineStart(text, start, reach), start))?.[1] ?? '';
  return /^(?:from_pretrained|pipeline|snapshot_download|hf_hub_download)$/i.test(lastPart(call));
}

/** `model.includes("llama3")` asks for a part of a name, `models.includes("llama3")` for one of several. */
const asksForPart = /[^s]\.(?:contains|includes|starts_?with|ends_?with|index_?of)$/i;

function saysModel(key: string): boolean {
  const last = lastPart(key).replace(/^-{1,2}/, '');
  return (
    !isOtherKey(last) &&
    !otherEnd.test(last) &&
    !ofArchitectures.test(key) &&
    !asksForPart.test(key) &&
    (modelKey.test(key) || modelCall.test(last) || routePlatform(last.toLowerCase()) !== undefined)
  );
}

function isBehindHost(left: string): boolean {
  const host = behindHost.exec(left)?.[1];
  return host !== undefined && (routePlatform(host.toLowerCase()) ?? null) !== null;
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** What stands left of the folders or routes in front of a name. */
export function withoutFolders(left: string): string {
  if (!left.endsWith('/')) return left;
  let at = left.length;
  while (at > 0 && !/[\s"'`=(,[{|>]/.test(left.charAt(at - 1))) at -= 1;
  return left.slice(0, at);
}

/** Whether a command that takes a model stands right before it: no sentence puts it there by chance. */
export function followsCommand(text: string, start: number): boolean {
  const left = text.slice(lineStart(text, start, reach), start);
  return from.test(left) || command.test(left);
}

/** The same where no `FROM` of a Modelfile can stand, but options can: `from llama3 import …` is code. */
export function followsShell(text: string, start: number): boolean {
  const left = text.slice(lineStart(text, start, reach), start);
  return command.test(left) || (/\s--[\w-]+[ =]$/.test(left) && option.test(left));
}

/** Whether a line is a command that takes a model and ends with it or its options: no sentence, whatever it stands in. */
export function isCommandLine(text: string, start: number, end: number): boolean {
  const left = text.slice(lineStart(text, start, reach), start);
  const at = command.exec(left)?.index;
  return (
    at !== undefined &&
    // A prompt, the number of an item, the time of a job; and one word: `sudo`, `srun`, `Run`.
    /^[^A-Za-z]*(?:[A-Za-z][\w./:-]*)?$/.test(left.slice(0, at).replaceAll(/<[^<>]*>?/g, '')) &&
    /^["'`]?[ \t]*(?:\r?\n|$|[-"'&|;<>#\\])/.test(text.slice(end, end + 20))
  );
}

function keyOf(left: string): string | null {
  const withDefault = shellDefault.exec(left);
  // `${1:-`, an argument of the script: what it is given to says more.
  if (withDefault !== null && /^\d/.test(withDefault[1] ?? ''))
    return keyOf(left.slice(0, withDefault.index));
  // A later item of a list belongs to what its first one does.
  const list = openBracket(left);
  // `models=(llama3.1 phi3` of a shell.
  const isList = left.charAt(list) === '[' || left.slice(0, list + 1).endsWith('=(');
  const before = isList ? left.slice(0, list + 1) : left;
  const match =
    withDefault ??
    looped.exec(left) ??
    assigned.exec(left) ??
    assigned.exec(before) ??
    called.exec(before) ??
    element.exec(left);
  return match?.[1] ?? null;
}

/** For an item of a list: the key of the list, looked for in the lines above. */
function parentKey(text: string, line: number, left: string): string | null {
  if (openBracket(left) >= 0) return null;
  if (!/^[\s"'`\-,[({]*$/.test(left) && !/[,[(]\s*["'`]?$/.test(left)) return null;
  const lines = linesAbove(text, line);
  const indent = /^\s*/.exec(left)?.[0].length ?? 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const candidate = lines[i] ?? '';
    if (candidate.trim() === '') continue;
    const own = /^\s*/.exec(candidate)?.[0].length ?? 0;
    const opens = /[[({]\s*$/.test(candidate) || /:\s*$/.test(candidate);
    if (own < indent || (own === indent && opens && /^\s*-/.test(left))) {
      if (!opens) return null;
      return (
        // The end of the line, bounded to 200 characters.
        /([\w.$-]+)["'`\])]*\s*(?::[^=]{0,60}=|:=|=|:|\()\s*(?:\w+\s*)?[[({]*\s*$/.exec(
          candidate.slice(-reach),
        )?.[1] ?? null
      );
    }
  }
  return null;
}

/**
 * Whether a YAML `name:` at `start` stands directly under `metadata:`, or beside `kind:`, as Kubernetes names its
 * objects and refers to them.
 */
export function isObjectName(text: string, start: number): boolean {
  const line = lineStart(text, start, reach);
  const left = text.slice(line, start);
  // In one line: `metadata: { name: llama-3-8b }`.
  if (
    /\b(?:metadata|(?:init)?containers|volumes|volumeMounts|ports):\s{0,4}\[?\s{0,4}\{[^{}]{0,80}\bname:\s*["']?$/i.test(
      left,
    )
  )
    return true;
  const key = /^(\s*)(-\s+)?name:\s*["']?$/.exec(left);
  if (key === null) return false;
  const isItem = key[2] !== undefined;
  const indent = (key[1] ?? '').length;
  const above = linesAbove(text, line);
  const column = indent + (key[2] ?? '').length;
  const below = text
    .slice(start, start + downward)
    .split('\n')
    .slice(1);
  if (saysKind(below, column) || (!isItem && saysKind(above.toReversed(), column))) return true;
  for (let i = above.length - 1; i >= 0; i--) {
    const candidate = above[i] ?? '';
    if (candidate.trim() === '') continue;
    const own = /^\s*/.exec(candidate)?.[0].length ?? 0;
    // Items of a list may stand as far left as its key.
    if (isItem && own === indent && candidate.startsWith('-', own)) continue;
    if (own < indent || (isItem && own === indent))
      return /^\s*(?:-\s+)?(?:metadata|(?:init)?containers|volumes|volumeMounts|ports|releases|(?:[\w.]{1,40}_)?container):\s*$/i.test(
        candidate,
      );
  }
  return false;
}

/** Whether one of the entries that go on from here at this column is the kind of an object: `kind: InferencePool`. */
function saysKind(lines: readonly string[], column: number): boolean {
  for (const line of lines) {
    const entry = /^\s*(?:-\s+)?/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && entry < column) return false;
    if (entry === column && /^kind:\s*["']?[A-Z]/.test(line.slice(entry))) return true;
    // The first entry of an item, or the next item.
    if (entry === column && /^\s*-/.test(line)) return false;
  }
  return false;
}
