import type { Platform } from '../platforms.ts';
import type { Address } from './address.ts';

/** What a platform rule reads out of an address: where the identifier stands, and what its parts are. */
export interface Spelling {
  readonly platform: Platform;
  /** Offsets into the token of the identifier. */
  readonly start: number;
  readonly end: number;
  readonly org: string | null;
  /** What the name grammar and the dataset read. */
  readonly name: string;
  /** An Ollama tag, a revision, a version hash: after `:` or `@`. */
  readonly tag: string | null;
  /**
   * `certain`: the platform's own form says that this is a model (a Bedrock id, a Hub address, a GGUF file).
   * `likely`: an organisation and a name. `bare`: a name alone, which needs a place where models stand.
   */
  readonly strength: 'certain' | 'likely' | 'bare';
  /** Absent where nothing but the name says what it is. */
  readonly form?: SpellingForm;
  /** The name goes on at run time: `"meta-llama/Llama-" + size`. */
  readonly openEnded?: boolean;
}

export type SpellingForm =
  /** A member of an enumeration or a client's constant: the one thing that names a model outside a string. */
  | 'constant'
  /** A gateway route stood before it, so that it can only be a model. */
  | 'routed'
  /** The address of an endpoint: names no model. */
  | 'endpoint';

/** Splits `NAME:TAG`, `NAME@REVISION`; the tag is `null` where there is none. */
export function splitTag(text: string): Pick<Spelling, 'name' | 'tag'> {
  const at = /[:@]/.exec(text)?.index;
  return at === undefined ? { name: text, tag: null } : { name: text.slice(0, at), tag: text.slice(at + 1) };
}

/** Reads one platform's spelling; `null` where the address is not of its form. */
export type PlatformRule = (address: Address) => Spelling | null;
