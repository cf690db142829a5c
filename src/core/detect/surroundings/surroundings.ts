import { assertedKey } from './assertions.ts';
import { isArgument } from './commands.ts';
import { isNameOfEntry, isTableOfModel } from './entries.ts';
import {
  asksForLabel,
  isBehindHost,
  isCopied,
  isDataOption,
  isFallback,
  isPaired,
  isUnassigned,
  saysData,
  saysModel,
  speaksOfData,
  takesModel,
  takesPart,
} from './keyMeaning.ts';
import { callOf, keyOf, lastPart } from './keys.ts';
import { isListItem, leftOf, lineStart, linesAround, reach, withoutFolders } from './lines.ts';
import { keyOfList } from './listItems.ts';
import { isOtherCall, isOtherKey, isOtherThing, isRegistration } from './otherThings.ts';
import { fieldBelow, isCarrier, isEntryOfModels, isOfTemplate, isPurpose, ownerOf } from './owners.ts';

/**
 * What stands around a name: the key it is the value of, the command it is an argument of. Names that could be many
 * things (`llama3`) are references only where a model is expected.
 */
export interface Surroundings {
  /** A command, an option, a key or a call says that this is a model. */
  readonly expectsModel: boolean;
  /** The key says that this is a data set or a run. */
  readonly expectsData: boolean;
  /** The key says that this is something else: a title, a template, a pod's name. */
  readonly expectsOther: boolean;
}

const nothing: Surroundings = { expectsModel: false, expectsData: false, expectsOther: false };
/** For a place where only a model can stand. */
export const model: Surroundings = { ...nothing, expectsModel: true };
const other: Surroundings = { ...nothing, expectsOther: true };

/**
 * Looks to the left of `start`, up to the beginning of the line, and for items of a list up to its opening; never
 * beyond `floor`, the beginning of a piece of code within prose.
 */
export function surroundingsOf(text: string, start: number, floor = 0): Surroundings {
  const line = Math.max(floor, lineStart(text, start));
  // Folders in front of a name belong to it.
  const left = withoutFolders(text.slice(line, start));
  if (isOtherThing(left)) return other;
  if (isArgument(left) || isUnassigned(left) || isTableOfModel(text, start, left)) return model;
  // For a piece of code within prose, the lines above are not part of it.
  const hasLinesAbove = floor === 0;
  const key =
    assertedKey(left, text.slice(start, start + reach)) ??
    keyOf(left) ??
    (hasLinesAbove ? keyOfList(text, line, left) : null);
  if (key === null) return isFallback(left) || isPaired(left) ? model : nothing;
  const last = lastPart(key);
  const owner = isCarrier(last) ? (ownerOf(text, line, left, last) ?? fieldBelow(text, start)) : key;
  const call = callOf(left);
  const saysPurpose = hasLinesAbove && isPurpose(last, left) && isEntryOfModels(text, line, left, last);
  const expectsOther =
    (isOtherKey(last) && !saysPurpose) ||
    isOtherCall(call) ||
    isRegistration(key) ||
    asksForLabel(key) ||
    (owner !== null && !saysPurpose && isOtherKey(lastPart(owner)));
  const expectsModel =
    !expectsOther &&
    // The name of a call counts more than that of its result.
    !takesPart(call) &&
    ((owner !== null && saysModel(owner)) ||
      isBehindHost(left) ||
      isCopied(left, text.slice(start, start + reach)) ||
      isPaired(left) ||
      takesModel(call) ||
      (hasLinesAbove && (isEntryOfModels(text, line, left, last) || isNameOfEntry(text, line, left)))) &&
    (/model/i.test(last) || !hasLinesAbove || !isOfTemplate(text, line, left));
  return { expectsModel, expectsData: saysData(key), expectsOther };
}

/** Whether the key says `tag`: that of a version or an image, or the name of one of Ollama's models. */
export function isTag(text: string, start: number): boolean {
  const left = leftOf(text, start);
  return /^tags?$/i.test(lastPart(keyOf(left) ?? keyOfList(text, lineStart(text, start), left) ?? ''));
}

/** The same as `expectsData`, at less cost: looks further only if the line mentions data or has no key. */
export function isDataset(text: string, start: number): boolean {
  const left = leftOf(text, start);
  // `train = load_dataset("` and `snapshot_download("…", repo_type="dataset"`, bounded to 200 characters.
  if (
    saysData(callOf(left)) ||
    isDataOption(left) ||
    /^[^\n]{0,160}\brepo_?type["']?\s*[:=]\s*["']dataset/i.test(text.slice(start, start + 200))
  )
    return true;
  if (isEntryOfData(text, lineStart(text, start), left)) return true;
  return (speaksOfData(left) || !/[:=(]/.test(left)) && surroundingsOf(text, start).expectsData;
}

/** Whether it is the path or the name of an entry in a list of data sets: `- path: org/alpaca` below `datasets:`. */
function isEntryOfData(text: string, line: number, left: string): boolean {
  const entry = /^[ \t]*(?:-[ \t]{1,4})?(?:\{[ \t]?)?["']?(?:path|name|id|repo(?:_id)?)["']?\s*:\s*["']?$/;
  if (!entry.test(left)) return false;
  for (const above of linesAround(text, line, left)) {
    if (!isListItem(above)) return saysData(/^\s*["']?([\w-]+)["']?\s*:\s*$/.exec(above)?.[1] ?? '');
  }
  return false;
}

/** Whether a name is the argument of a call that loads weights and nothing else. */
export function isLoaded(text: string, start: number): boolean {
  return /^(?:from_pretrained|pipeline|snapshot_download|hf_hub_download)$/i.test(
    callOf(leftOf(text, start)),
  );
}
