import { isPrinted } from '../surroundings/commands.ts';
import { isInTableOfModels } from '../surroundings/entries.ts';
import { leftOf } from '../surroundings/lines.ts';
import type { Candidate } from './candidate.ts';
import { isVerbatim } from './inProse.ts';

/**
 * Bare names in unquoted values: in YAML, shell scripts, commands and blocks of them, and in the structure of prose.
 */

/**
 * Whether it is a variable that is assigned or read, a function that is called, or the machine that a line is about.
 */
export function isOtherInValue({ text, start, end }: Candidate): boolean {
  return (
    (/^\s?[=(]/.test(text.slice(end, end + 2)) && !isVerbatim(text, start, end)) ||
    (/[$.]/.test(text.charAt(start - 1)) && !isInTableOfModels(leftOf(text, start))) ||
    // In a listing of a cluster's objects: `llama-3-8b-a100   1/1`, `llama3-8b-fsdp   Running   5m38s`.
    /^[ \t]{1,60}(?:\d+\/\d+|Running|Pending|Succeeded|Failed)\s/.test(text.slice(end, end + 80)) ||
    // In an inventory: `llama-3-8b-01 ansible_host=10.0.0.3`.
    (text.charAt(start - 1) === '\n' && /^[ \t]+\w+=/.test(text.slice(end, end + 40)))
  );
}

/** Whether it is a key, `llama-3-8b: `. Keys of other things have no dot and no folder in them. */
export function isKey({ text, end, spelling, place, documentKind }: Candidate): boolean {
  return (
    place.kind === 'value' &&
    documentKind !== 'csv' &&
    /^:(?:\s|$)/.test(text.slice(end, end + 2)) &&
    !/[./]/.test(spelling.name)
  );
}

/** Whether it is a line of its own in a block of values, as in a command's list of models, with or without digests. */
export function isWholeLine({ text, start, end, place }: Candidate): boolean {
  if (place.kind !== 'value') return false;
  return (
    isPrinted(text, start, end) ||
    (leftOf(text, start, 100).trim() === '' && /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 40)))
  );
}
