import { isCodeRepository, isMetaOrg } from '../organisations.ts';
import { leftOf } from '../surroundings/lines.ts';
import { isDataset } from '../surroundings/surroundings.ts';
import type { Candidate } from './candidate.ts';

/** Names of other things, recognised by the name itself or by what stands right beside it. */

/** Names with these endings are files about a model, not models. */
const otherFile =
  /\.(?:png|jpe?g|gif|webp|svg|ico|pdf|py|pyc|ipynb|sh|bash|ps1|bat|md|mdx|rst|txt|json|jsonl|ya?ml|toml|ini|cfg|conf|jinja2?|j2|csv|tsv|parquet|log|html?|css|js|mjs|cjs|ts|tsx|jsx|go|rs|c|cc|cpp|h|hpp|cu|java|kt|rb|php|cs|swift|lua|sql|xml|tf|lock|patch|diff|zip|tar|gz|tgz|whl|so|dll|dylib|exe|wasm|proto|gotmpl|tmpl|modelfile|hbs|qmd|snap|mp4|mp3|wav|ttf)$/i;

/** Machines in a private network, named after what runs on them. */
const machine = /\.(?:internal|local|localdomain|lan|corp|intranet|svc)$/i;
/** What follows a colon when it is the port of such a machine. */
const port = /^\d{2,5}$/;
/** The author, in the trailers of commits: `Co-authored-by: muse-spark-1.3 <…@…>`. */
const author = /^ ?<[^<>\s@]{1,100}@/;
/**
 * What lies in a folder that is none of weights: what a run has left, `./llama2-13b-orca/checkpoint-400`, a program's
 * environment, `llama3-env/bin/activate`, how its image is built, `./images/llama-7b/Dockerfile`.
 */
const inFolder =
  /^\/(?:checkpoint-\d|bin\/(?:activate|python|pip)\b|(?:Dockerfile|Makefile|pyproject\.toml|requirements[\w-]{0,20}\.txt)\b)/;
/** What makes a path in prose a folder of the project: `templates/llama-2-7b/fast` as your working directory. */
const folder = /^(?:\/[\w./-]{0,80})?["'`]\sas (?:your|the|a) (?:current |working )?(?:directory|folder)\b/;
/** What `kubectl` says of an object, after its kind and name: `inferencepool.x-k8s.io/llama3-8b created`. */
const applied = /^ (?:created|configured|unchanged|serverside-applied|deleted|patched|scaled|restarted)\b/;
/** How Kubernetes names pods, after the name of a deployment, `-5646d8d6d6-nrx7v`, or of a set of jobs, `-0-0-s9zrv`. */
const podName = /-[0-9a-f]{8,10}-[a-z0-9]{5}$|-\d{1,3}-\d{1,3}-[b-df-hj-np-tv-xz24-9]{5}$/;

/** The names of a network's parameters: `dinov2.embeddings.patch_embeddings.projection`. */
const parameter =
  /\.(?:embeddings?|encoder|decoder|layers?|layer_?norm|norm\d?|blocks|attn|attention|mlp|weight|bias)(?:\.|$)/i;

/** Lists of names that transformers exports: `"DINOV2_PRETRAINED_MODEL_ARCHIVE_LIST"`. */
const archive = /_ARCHIVE_(?:LIST|MAP)$/;
/** A link to a folder of the same repository, `[Link](./training/a4/`; run on at most 200 characters. */
const linkedPath = /\]\([\w./-]{0,190}$/;
/** When something was run or set up, after its name: `_20250620_042005`, `-2024-08-01`. */
const timeOfRun = /_20\d{6}_\d{6}$|(?<!\d)-20\d\d-[01]\d-[0-3]\d$/;

/**
 * Whether a key or a call says that this is a data set; under Meta's organisations, only if it is not a known model.
 */
export function isDatasetName({ text, start, spelling, resolved }: Candidate): boolean {
  return (resolved.resolution.kind === 'unknown' || !isMetaOrg(spelling.org)) && isDataset(text, start);
}

/** Whether a name is that of a file or folder, an object of a cluster, a repository of code, or a commit's author. */
export function isOtherName({ text, start, end, spelling }: Candidate): boolean {
  return (
    otherFile.test(spelling.name) ||
    (text.charAt(start - 1) === '/' && applied.test(text.slice(end, end + 24))) ||
    author.test(text.slice(end, end + 110)) ||
    folder.test(text.slice(end, end + 130)) ||
    (spelling.org?.toLowerCase() === 'meta-llama' &&
      spelling.openEnded !== true &&
      isCodeRepository(spelling.name))
  );
}

/**
 * Whether a bare name is that of a machine or a pod, a function or a list, a run, a part of a page, or the version of a
 * package.
 */
export function isOtherBareName({ text, start, end, spelling }: Candidate): boolean {
  return (
    podName.test(spelling.name) ||
    machine.test(spelling.name) ||
    parameter.test(spelling.name) ||
    archive.test(spelling.name) ||
    (timeOfRun.test(spelling.name) && spelling.platform !== 'jumpstart') ||
    // `/var/lib/ollama/.llama31`, a hidden file.
    text.charAt(start) === '.' ||
    port.test(spelling.tag ?? '') ||
    // `"llama3-8b-8192(33)"` is the name of an account's channel, not a call.
    (text.charAt(end) === '(' && !/^\(\w{1,20}\)["'`]/.test(text.slice(end, end + 30))) ||
    text.charAt(start - 1) === '#' ||
    text.slice(start - 2, start) === '==' ||
    (spelling.tag === null && linkedPath.test(leftOf(text, start))) ||
    // `call the `custom_llama3_70b` function`
    /^`{1,3} (?:function|method|class|decorator)\b/.test(text.slice(end, end + 16)) ||
    inFolder.test(text.slice(end, end + 80))
  );
}
