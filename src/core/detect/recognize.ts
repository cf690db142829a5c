import type { Dataset } from '../dataset/dataset.ts';
import { isInOllama } from '../dataset/names.ts';
import type { Retirement } from '../dataset/types.ts';
import { readAddress } from './address.ts';
import { publishesOnlyModels } from './organisations.ts';
import { placeholderMark } from './placeholder.ts';
import { checkpointFile } from './platforms/checkpointFile.ts';
import { readSpelling } from './readSpelling.ts';
import { type Resolved, resolve } from './resolve/resolve.ts';
import type { Spelling } from './spelling.ts';
import type { Token } from './token.ts';

/** A token that is some spelling of something that this product speaks of. */
export interface Recognized {
  readonly spelling: Spelling;
  /** The part of the token that the spelling is: one string for all places where it stands. */
  readonly identifier: string;
  readonly resolved: Resolved;
  readonly retirement: Retirement | null;
}

/** Enough for the largest catalogue of ids that was met, and a few hundred kilobytes at most. */
const remembered = 4096;
const memory = new WeakMap<Dataset, Map<string, Recognized | null>>();

/**
 * Reads and resolves a token. The same text is always the same thing, wherever it stands, and files name the same
 * model again and again: so the last few thousand answers are kept.
 */
export function recognize(token: Token, dataset: Dataset, concatenated: boolean): Recognized | null {
  let known = memory.get(dataset);
  if (known === undefined) {
    known = new Map();
    memory.set(dataset, known);
  }
  const key = `${concatenated ? '+' : token.openEnded ? '-' : '.'}${token.text}`;
  let recognized = known.get(key);
  if (recognized === undefined) {
    // From the key: a part of the token would keep the text of its whole document in memory.
    recognized = read({ ...token, text: key.slice(1) }, dataset, concatenated);
    if (known.size >= remembered) known.clear();
    known.set(key, recognized);
  }
  return recognized;
}

function read(token: Token, dataset: Dataset, concatenated: boolean): Recognized | null {
  const last = token.text.slice(token.text.lastIndexOf('/') + 1);
  if (concatenated && publishesOnlyModels(last)) return readTemplate(token, last, dataset);
  const address = readAddress(token);
  const whole = readSpelling(address, dataset.local.folders);
  const file = checkpointFile(address);
  // A name alone needs a place where models stand; as a file of weights it is certain.
  // No repository is called as a file: `pretrained/sam_vit_h_4b8939.pth` is one.
  const isFile = whole?.strength === 'bare' || whole?.end === file?.end;
  const spellings = isFile ? [file, whole] : [whole, file];
  for (const spelling of spellings) {
    const recognized = readAs(spelling, token, dataset, concatenated);
    if (recognized !== null) return recognized;
  }
  return null;
}

/** `"meta-llama/" + name`: an organisation whose model is put behind it at run time. */
function readTemplate(token: Token, org: string, dataset: Dataset): Recognized | null {
  const whole = readSpelling(
    readAddress({ ...token, text: `${token.text}/${placeholderMark}` }),
    dataset.local.folders,
  );
  if (whole === null) return null;
  const end = token.text.length;
  return readAs({ ...whole, org, name: placeholderMark, end, strength: 'likely' }, token, dataset, true);
}

function readAs(
  plain: Spelling | null,
  token: Token,
  dataset: Dataset,
  concatenated: boolean,
): Recognized | null {
  if (plain === null) return null;
  const openEnded =
    concatenated || (token.openEnded && plain.strength === 'bare' && plain.end === token.text.length);
  const written = openEnded ? { ...plain, openEnded } : plain;
  const resolved = resolve(written, dataset);
  if (resolved === null) return null;
  const spelling = isOfOllama(written, resolved) ? { ...written, platform: 'ollama' as const } : written;
  const identifier = token.text.slice(spelling.start, spelling.end);
  return {
    spelling,
    identifier,
    resolved,
    retirement: retirementOf(spelling, identifier, resolved, dataset),
  };
}

/** A name of Ollama's library with a tag says whose it is, also where it hides what it is: `deepseek-r1:70b`. */
function isOfOllama({ platform, org, name, tag }: Spelling, { resolution }: Resolved): boolean {
  if (platform !== 'unknown' || org !== null || tag === null || resolution.kind !== 'known') return false;
  return resolution.derivative !== null && isInOllama(resolution.derivative, name);
}

function retirementOf(
  spelling: Spelling,
  identifier: string,
  { resolution }: Resolved,
  dataset: Dataset,
): Retirement | null {
  if (resolution.kind === 'endpoint') return dataset.retirementOf(null, resolution.host);
  return (
    dataset.retirementOf(spelling.platform, identifier) ??
    dataset.retirementOf(spelling.platform, spelling.name) ??
    (resolution.kind === 'known' && resolution.model ? dataset.endOf(resolution.model) : null)
  );
}
