import { isMetaOrg, isRepacker, publishesOnlyModels } from '../organisations.ts';
import { leftOf } from '../surroundings/lines.ts';
import { isLoaded, surroundingsOf } from '../surroundings/surroundings.ts';
import { type Candidate, fillsPlace, surroundingsIn } from './candidate.ts';

/** Whether an organisation and a name are used as a model's: because the name says enough, or a model is expected. */
export function isRepositoryUse(candidate: Candidate): boolean {
  const left = leftOf(candidate.text, candidate.start);
  if (
    isTitle(candidate, left) ||
    isImage(candidate, left) ||
    isEntered(left) ||
    isFolderLinked(candidate, left)
  )
    return false;
  if (saysEnough(candidate)) return true;
  const { expectsModel, expectsOther } = surroundingsIn(candidate);
  return expectsModel || (!expectsOther && isTuneByName(candidate));
}

/** Whether it is a title with a slash in it, as Storybook's stories have, `title: 'Chat/Llama-3-8B'`, or a description. */
function isTitle({ spelling, resolved }: Candidate, left: string): boolean {
  const { resolution } = resolved;
  const isPublished = isMetaOrg(spelling.org) || isRepacker(spelling.org);
  const isListed = resolution.kind === 'known' && resolution.derivative !== null;
  return !isPublished && !isListed && /\b(?:title|description)["']?\s*[:=]\s*["'`]$/i.test(left);
}

/** `image: `, and what stands between it and a name; bounded to 200 characters. */
const image = /\bimage["']?\s?[:=]\s?["']?[\w.:/-]*$/i;

/** `FROM `, and what may stand between it and a name; bounded to 200 characters. */
const baseImage = /^\s*FROM\s(?:\s*--platform=\S{1,40}\s)?\s*$/i;

/**
 * Whether it is the image of a container with a program in it, `image: acme/llama-3-8b-server:1.2`, or an image on
 * Docker Hub that another one is built from, `FROM acme/llama3-base:1.0`.
 */
function isImage({ spelling, resolved, documentKind }: Candidate, left: string): boolean {
  if (resolved.parsed?.resource === true && image.test(left)) return true;
  return documentKind === 'dockerfile' && spelling.platform === 'hugging-face' && baseImage.test(left);
}

/** Whether it is a folder that a command changes to: `cd examples/musicgen-web`. */
function isEntered(left: string): boolean {
  // Cheaper than the pattern: a list of models has thousands of lines without it.
  return left.includes('d ') && /(?:^|[\s;&|(])(?:cd|pushd)\s+["']?[\w./$~-]*$/.test(left);
}

/**
 * Whether it ends the path of a link to a folder of the same repository, `[13b](examples/llama/llama-2-13b)`, or is the
 * text of a link to one of its files, `[v5e/Llama2-7B](/configs/v5e.sh)`, unless its organisation publishes models.
 */
function isFolderLinked({ text, start, end, spelling }: Candidate, left: string): boolean {
  if (left.endsWith('/') && /\]\([\w.][\w./-]{0,150}\/$/.test(left)) return true;
  const isText = text.charAt(start - 1) === '[' && /^\]\([./]/.test(text.slice(end, end + 3));
  return isText && !isMetaOrg(spelling.org) && !isRepacker(spelling.org);
}

/** The whole of a string or a value, named after a version that only Llama has: `acme/Llama-3.1-Storm`. */
function isTuneByName(candidate: Candidate): boolean {
  const { parsed, resolution } = candidate.resolved;
  return (
    parsed?.resource === false &&
    /^3\.[123]$/.test(parsed.version ?? '') &&
    resolution.kind === 'known' &&
    (fillsPlace(candidate) || isValueOfKey(candidate))
  );
}

/** Whether it is all that follows a key in YAML: `source: acme/llama3.1-food`. */
function isValueOfKey({ text, start, end, place, documentKind }: Candidate): boolean {
  return (
    documentKind === 'yaml' &&
    place.kind === 'value' &&
    /^\s*(?:-\s+)?[\w.-]+:\s+$/.test(leftOf(text, start)) &&
    /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 40))
  );
}

/** Organisations under which a Llama needs no more than its name. */
const modelOrg = /^(?:meta-llama|meta|metaresearch|ai|@cf\/meta)$/i;

function saysEnough({ spelling, resolved }: Candidate): boolean {
  const { resolution, parsed } = resolved;
  if (parsed === null || parsed.size !== null) return true;
  const isKnown = resolution.kind === 'known';
  const isDerivative = isKnown && resolution.derivative !== null;
  // A word of the name says that it is something beside the model: `my-org/llama-3-server`.
  if (parsed.resource && (resolution.kind === 'unknown' || (isKnown && !isDerivative))) return false;
  return (
    parsed.variant !== null ||
    (parsed.stem !== 'llama' && parsed.version !== null) ||
    resolution.kind === 'unresolved' ||
    resolution.kind === 'lookalike' ||
    isDerivative ||
    (isKnown && resolution.model !== null) ||
    modelOrg.test(spelling.org ?? '')
  );
}

/**
 * Whether a name under an organisation of Meta could be that of anything else. Facebook and Meta publish programs and
 * data sets by the hundred; their other organisations hardly anything but models.
 */
export function isVague({ text, start, spelling, resolved }: Candidate): boolean {
  if (resolved.vague !== true || isLoaded(text, start)) return false;
  return !(publishesOnlyModels(spelling.org) && surroundingsOf(text, start).expectsModel);
}
