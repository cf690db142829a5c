import type { Dataset } from '../dataset/dataset.ts';
import type { License } from '../dataset/types.ts';
import { detectIdentifier } from '../detect/detect.ts';
import { licensesOf, type Reference } from '../reference.ts';

/** What a licence of the base asks of a name. */
export interface AskedName {
  readonly base: Reference;
  readonly license: License;
  readonly prefix: string;
  readonly fulfilled: boolean;
}

/** What each licence of the bases asks, each licence once. */
export function askedOf(name: string, bases: readonly Reference[], dataset: Dataset): AskedName[] {
  const asked = new Map<License, AskedName>();
  for (const base of bases) {
    if (base.resolution.kind !== 'known') continue;
    for (const { id } of licensesOf(base)) {
      const license = dataset.licenses.get(id);
      const prefix = license?.clauses.namePrefix?.value.prefix;
      if (license === undefined || prefix === undefined || asked.has(license)) continue;
      const fulfilled = begins(name, prefix) || isUnchangedCopy(name, license, dataset);
      asked.set(license, { base, license, prefix, fulfilled });
    }
  }
  return [...asked.values()];
}

function begins(name: string, prefix: string): boolean {
  return plain(ownPart(name)).startsWith(plain(prefix));
}

/** Unchanged copies, and those in another format, keep the publisher's name, which says “Meta” first. */
function isUnchangedCopy(name: string, license: License, dataset: Dataset): boolean {
  const own = ownPart(name).replaceAll(' ', '-');
  if (!/^meta[_-]?llama/i.test(own)) return false;
  const named = detectIdentifier(own, dataset);
  return (
    named?.resolution.kind === 'known' &&
    named.resolution.model !== null &&
    licensesOf(named).some(({ id }) => id === license.id)
  );
}

function ownPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** The name with the prefix in front of it, written as the name is; where the name holds the word, it moves there. */
export function prefixed(name: string, prefix: string): string {
  const own = ownPart(name);
  const separator = own.includes(' ') ? ' ' : own.includes('_') && !own.includes('-') ? '_' : '-';
  const held = wordOf(prefix).exec(own);
  const rest = held === null ? own : own.slice(0, held.index) + own.slice(held.index + held[0].length);
  const moved = held?.[1] ?? '';
  const front = begins(moved, prefix) ? moved : prefix.replaceAll(' ', separator);
  const isLower = own === own.toLowerCase();
  const begun = isLower ? front.toLowerCase() : front;
  const end = rest.replace(/^[\s_-]+/, '');
  const joint = end === '' || end.startsWith(':') ? '' : separator;
  return name.slice(0, name.length - own.length) + begun + joint + end;
}

/** The word of a prefix where it stands in a name, with a version, and with “Meta” in front of it. */
function wordOf(prefix: string): RegExp {
  const word = prefix
    .replace(/ \d+$/, '')
    .replaceAll(/[^\w\s]/g, '\\$&')
    .replaceAll(/\s+/g, '[-_ ]?');
  return new RegExp(`(?:^|[-_ ])(?:meta[-_ ]?)?(${word}(?:[-_ ]?[2-4](?:\\.[1-3])?)?)(?=[-_ :]|$)`, 'i');
}
