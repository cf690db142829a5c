import { indentOf, isListItem, leftOf, lineOutside, lineStart, linesAbove, linesAround } from './lines.ts';

/**
 * Whether it is the name of a resource: `name = "…"` right within `resource "aws_sagemaker_model" "x" {` or `service {`
 * in HCL, `resource x '…' = {` in Bicep, where its parent may stand before it, or `http_file(` in Bazel, which has
 * blanks around the equals sign.
 */
export function isResourceName(text: string, start: number): boolean {
  const left = leftOf(text, start);
  if (/^\s*service\s*\{\s*name\s*=\s*"$/.test(left)) return true;
  if (!/^\s*name(?:\s*=\s*"|:\s*'(?:[\w-]+\/)?)$/.test(left)) return false;
  const parent = lineOutside(text, lineStart(text, start), indentOf(left));
  if (parent === undefined) return false;
  return left.includes(':')
    ? ofBicep.test(parent)
    : ofHcl.test(parent) || (left.includes(' = ') && ofBazel.test(parent));
}

const ofHcl = /^\s*(?:(?:resource|module)\s+"[^"\n]{1,80}"[^{}\n]{0,80}|metadata\s*|service\s*)\{\s*$/;
const ofBicep = /^\s*resource\s+\w+\s+'[^'\n]{1,120}'\s*=\s*\{\s*$/;
const ofBazel = /^(?!\w*(?:model|llm|ollama))[a-z]\w*\(\s*$/;

/** Whether it chooses one file of a Hydra group: `- model: llama3` in `defaults:` is `model/llama3.yaml`. */
export function isGroupChoice(text: string, start: number): boolean {
  const left = leftOf(text, start);
  if (!/^\s*-\s+(?:override\s+)?[\w@./-]+:\s*$/.test(left)) return false;
  const parent = linesAbove(text, lineStart(text, start)).findLast(
    (line) => line.trim() !== '' && !/^\s*(?:-|#)/.test(line),
  );
  return parent !== undefined && /^\s*defaults:\s*$/.test(parent);
}

/**
 * Whether it is only the name that a server gives to a model, and which model that is stands beside it: LiteLLM's
 * `model_name` above `litellm_params`, KServe's `--model_name` in front of `--model_id` or its `name` beside `uri`, Ray
 * Serve's `model_id` above `model_source`.
 */
export function isAlias(text: string, start: number, end: number): boolean {
  const left = leftOf(text, start);
  const behind = text.slice(end, end + 80);
  return (
    (/\bmodel_name["']?\s*:\s*["']?$/.test(left) && /^["']?[\s,]{0,60}["']?litellm_params\b/.test(behind)) ||
    (/--model[_-]name[= ]["']?$/.test(left) &&
      /^["']?[\s,\\-]*["']?(?:--)?model[_-](?:id|dir)\b/.test(behind)) ||
    (/\bmodel_id["']?\s*[:=]\s*["']?$/.test(left) && /^["']?[\s,]{0,60}["']?model_source\b/.test(behind)) ||
    (/^\s*name:\s*["']?$/.test(left) && isBesideUri(text, start, behind))
  );
}

/** Whether a step of GitHub Actions keeps a folder under it: `key: llama-3.2-1b` below `with:`. */
export function isCacheKey(text: string, start: number): boolean {
  const left = leftOf(text, start);
  if (!/^\s*(?:restore-)?keys?:\s/.test(left)) return false;
  const [parent = ''] = linesAround(text, lineStart(text, start), left);
  return /^\s*with:\s*$/.test(parent);
}

/** Whether the line above or below says where the weights lie: `uri: hf://meta-llama/Llama-3.3-70B-Instruct`. */
function isBesideUri(text: string, start: number, behind: string): boolean {
  const uri = /^\s*uri:\s*["']?[a-z0-9+]{1,10}:\/\//;
  const below = behind.slice(behind.indexOf('\n') + 1);
  return uri.test(linesAbove(text, lineStart(text, start)).at(-1) ?? '') || uri.test(below);
}

/** How far down the entries of an object are read, in characters. */
const downward = 1200;

/**
 * Whether a YAML `name:` at `start` stands directly under `metadata:`, or beside `kind:`, as Kubernetes names its
 * objects and refers to them.
 */
export function isObjectName(text: string, start: number): boolean {
  const left = leftOf(text, start);
  if (inOneLine.test(left) || inListing.test(left)) return true;
  const key = /^(\s*)(-\s+)?name:\s*["']?$/.exec(left);
  if (key === null) return false;
  const isItem = key[2] !== undefined;
  const indent = (key[1] ?? '').length;
  const column = indent + (key[2] ?? '').length;
  const above = linesAbove(text, lineStart(text, start));
  const below = text
    .slice(start, start + downward)
    .split('\n')
    .slice(1);
  if (saysKind(below, column) || (!isItem && saysKind(above.toReversed(), column))) return true;
  const [parent = '', outside = ''] = linesAround(text, lineStart(text, start), left);
  if (ofObject.test(parent) || ofObjects.test(outside)) return true;
  // `volumeMounts:` above `- mountPath: /models`, the first line of an item.
  return isListItem(parent) && ofObject.test(outside);
}

/** Keys of several objects, each under the name that the project gives it: `serve:` below `model_serving_endpoints:`. */
const ofObjects =
  /^\s*(?:model_serving_endpoints|jobs|pipelines|experiments|clusters|registered_models|dashboards|volumes):\s*$/;

/** `metadata: { name: ` */
const inOneLine =
  /\b(?:metadata|(?:init)?containers|volumes|volumeMounts|ports|\w{1,20}(?:Ref|Cache|Claim)):?\s{0,4}\[?\s{0,4}\{[^{}]{0,80}\bname\s*[:=]\s*["']?$/i;
/** `statefulset.apps/`, as `kubectl get` lists objects, and `StatefulSet/`, as a later column refers to them. */
const inListing =
  /(?:^|\s{2})(?:pod|service|(?:deployment|replicaset|statefulset|daemonset)(?:\.apps)?|(?:cron)?job\.batch|horizontalpodautoscaler(?:\.autoscaling)?|configmap|persistentvolumeclaim)\/$/i;
/** Keys whose `name` names an object or a part of one. */
const ofObject =
  /^\s*(?:-\s+)?(?:metadata|(?:init)?containers|volumes|volumeMounts|ports|releases|runs?|served_(?:entities|models)|(?:[\w.]{1,40}_)?container):\s*$/i;

/**
 * Whether an entry that follows from here in this column is an object's kind or specification: `kind: InferencePool`.
 */
function saysKind(lines: readonly string[], column: number): boolean {
  for (const line of lines) {
    const entry = /^\s*(?:-\s+)?/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && entry < column) return false;
    if (entry === column && /^(?:kind:\s*["']?[A-Z]|spec:\s*$)/.test(line.slice(entry))) return true;
    // The first entry of an item, or the next item.
    if (entry === column && /^\s*-/.test(line)) return false;
  }
  return false;
}
