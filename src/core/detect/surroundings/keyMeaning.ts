import { routePlatform } from '../routes.ts';
import { lastPart } from './keys.ts';
import { isOtherKey } from './otherThings.ts';

/**
 * What a key or a call says its value is: a model, a data set. Keys of other things are in `otherThings.ts`. All
 * expressions run on what stands to the left on a line, bounded to 200 characters.
 */

const modelKey =
  /(?:model|llm|catalog|engine|checkpoint(?!er)|ckpt|deployment|foundation|weights|\bbase\b|teacher|student|draft|backbone|ollama|embedder|completion|generator|backend_id|from_pretrained|hub_id|repo_?id|hf_?id|primary|fallback|judge)/i;
const modelCall =
  /(?:model|llm|ollama|pipeline|chat|generate|complet|invoke|pull|embed|load|create|deploy|serve|infer|predict|translator|ask|prompt|session|download|fine_?tun|from_pretrained|groq|cortex|agent|languagemodel|context_?(?:window|length|size))\w*$/i;
/** In names of several words: `LLM_ARCH_LLAMA4`, `MODEL_ARCH.NEMOTRON`, `forKey: .modelType`. */
const ofArchitectures = /(?<![a-z])arch(?:itectures?)?(?![a-z])|model_?type(?![a-z])/i;
/** In names of several words: `MODEL_PROMPT_TEMPLATE`. */
const otherEnd =
  /[_-](?:format|style|dir|folder|prefix|suffix)$|family$|template|parser|tokenizer|prompt_?type|flavou?r$/i;
/** `modelFormat`, in camel case. */
const otherHump = /[a-z](?:Format|Style)$/;
/** `model.includes("llama3")` asks for a part of a name, `models.includes("llama3")` for one of several. */
const asksForPart = /[^s]\.(?:contains|includes|starts_?with|ends_?with|index_?of)$/i;

/** Whether a key, or a call in the place of one, says that its value is a model. */
export function saysModel(key: string): boolean {
  const last = lastPart(key).replace(/^-{1,2}/, '');
  // `for m in …`, `"$m" = "…"`.
  if (/^\$?m$/.test(key)) return true;
  return (
    !isOtherKey(last) &&
    !otherEnd.test(last) &&
    !otherHump.test(last) &&
    !ofArchitectures.test(key) &&
    !asksForPart.test(key) &&
    (modelKey.test(key) || modelCall.test(last) || routePlatform(last.toLowerCase()) !== undefined)
  );
}

/** Whether the name of a map or a list says that each of its entries is a model. */
export function saysModels(key: string): boolean {
  return /(?:^|[_-])(?:models|llms)$|(?:^|[a-z])(?:Models|LLMs)$|(?:^|_)(?:MODELS|LLMS)$/.test(key);
}

/** Whether a call's name says that it takes a model. */
export function takesModel(call: string): boolean {
  return modelCall.test(call);
}

/** `str_replace('llama-3', 'llama3', $model)`, `name.removeprefix("llama")`: what they take is part of a name. */
const takesPartOfName =
  /^(?:(?:str_?|preg_?|reg_?exp_?)?i?replace(?:_?(?:all|first))?|g?sub|(?:trim|strip|remove|cut)_?(?:prefix|suffix))$/i;

/**
 * Whether a call's name says that it takes or gives only what belongs to a model, or part of its name:
 * `load_model_template(`.
 */
export function takesPart(call: string): boolean {
  return otherEnd.test(call) || takesPartOfName.test(call);
}

/** `model.tags.includes("…")` asks for a label. */
export function asksForLabel(key: string): boolean {
  return /(?:^|\.)(?:tags|labels|keywords)\./i.test(key);
}

/** After a host in the arguments of a call: `using('ollama', '`, `using(Provider::Ollama, '`. */
export function isBehindHost(left: string): boolean {
  const host = /\(\s*(?:\w+(?:::|\.))?["'`]?(\w+)["'`]?\s*,\s*["'`]$/.exec(left)?.[1];
  return host !== undefined && (routePlatform(host.toLowerCase()) ?? null) !== null;
}

/**
 * After the name of a setting in the arguments of a call: `options.Set("model", "`, `setenv("LLM_MODEL", "`. A pair
 * that is not a call's arguments has to say `model`: `("llm", "llama3")` may be two tags.
 */
export function isPaired(left: string): boolean {
  const [, call, setting] = /(\w?)[(,]\s*["'`]([\w.-]{1,60})["'`]\s*,\s*["'`]$/.exec(left) ?? [];
  return setting !== undefined && saysModel(setting) && (call !== '' || /model/i.test(setting));
}

/** The model that Ollama is to copy: `source: "llama3.2", destination: "`; `right` begins with the name. */
export function isCopied(left: string, right: string): boolean {
  return (
    /(?:^|[\s{(,"'`])source["'`]?\s*(?::|=>?)\s*["'`]$/i.test(left) &&
    /^[\w.:/-]{1,80}["'`],\s{0,40}["'`]?destination\b/i.test(right)
  );
}

/** What is taken if something that is said to be a model is missing: `model || "`, `$MODEL : "`. */
export function isFallback(left: string): boolean {
  return (
    /(?:\?\?|\|\||\bor\b|\belse\b|\?|:)\s*["'`]?$|,\s*["'`]$/.test(left) &&
    modelKey.test(left) &&
    !ofArchitectures.test(left) &&
    // Two strings are a pair, which is for `isPaired` to judge; after a variable comes what else the call takes.
    !/["'`a-z_]\s*,\s*["'`]$/.test(left)
  );
}

/**
 * A key that says `model` and its value with nothing between them, as in BAML and older Dockerfiles (`model llama3`),
 * or a Lisp list (`:models '(llama3.2 mistral`).
 */
export function isUnassigned(left: string): boolean {
  return (
    /^\s*(?:ENV\s+)?(?:\w+_)?model(?:_(?:id|name|path))?\s+["'`]?$/i.test(left) ||
    // Bounded to 200 characters, as above.
    /[\s(:][\w-]*models?\s+'\(?(?:[\w.:/-]+\s+){0,20}$/i.test(left) ||
    // A variable in Robot Framework: `@{MODELS}    llama3.2    mistral    `.
    /^[$@&]\{[\w ]*models?\}\s*=?\s{2,}(?:[\w.:/-]+\s{2,}){0,20}$/i.test(left)
  );
}

/** Keys of data sets and of runs, which are spelled as models are. */
const dataKey =
  /^(?:data_?sets?|load_dataset|dataset_(?:(?:name|id|path)(?:_or_path)?|mix(?:er|ture)?(?:_\w{1,20})?)|(?:run|exp|experiment|job|task|recipe|profile)_?name|training_recipe)$/i;

/** Whether a key says that its value is a data set or a run. */
export function saysData(key: string): boolean {
  return dataKey.test(lastPart(key));
}

/** After an option that takes a data set: `--dataset_name `, `--dataset-mixer-list=`. */
export function isDataOption(left: string): boolean {
  return /(?:^|\s)--(?:train[-_]|eval[-_])?data_?sets?(?:[-_](?:name|id|path|mixer|list))*(?:=|\s+)["']?$/.test(
    left,
  );
}

/** Whether a line holds one of the words that every such key has. */
export function speaksOfData(left: string): boolean {
  return /data|(?:run|exp|experiment|job|task|recipe|profile)_?name|training_recipe/i.test(left);
}
