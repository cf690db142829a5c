import type { Dataset } from '../dataset/dataset.ts';
import type { License } from '../dataset/types.ts';
import { detectIdentifier } from '../detect/detect.ts';
import { baseReferences } from '../publishing/baseReferences.ts';
import { type ModelCard, readModelCard } from '../publishing/modelCard.ts';
import { modelfileMeant } from '../publishing/modelfiles.ts';
import { type PublishedName, publishedNamesIn } from '../publishing/publishedNames.ts';
import { licensesOf, type Reference } from '../reference.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import type { DocumentContext, DocumentFinding, DocumentRule } from './documentRule.ts';
import { nameOf } from './rule.ts';

/** What a licence of the base asks of a name. */
interface AskedName {
  readonly base: Reference;
  readonly license: License;
  readonly prefix: string;
  readonly fulfilled: boolean;
}

/** A model that this document publishes, with what the licences of its bases ask of its name. */
export interface PublishedDerivative extends PublishedName {
  /** Where the same name is published again. */
  readonly alsoAt: readonly TextRange[];
  readonly asked: readonly AskedName[];
}

/** A published derivative whose name does not begin as the licence of its base asks. */
export const derivativeName: DocumentRule = {
  code: 'derivative-name',
  documentation: {
    why: 'The workspace publishes a model that was made from Llama weights, under a name that does not begin as their licence asks: “Llama 3” for Llama 3, “Llama” from Llama 3.1 on. Upper and lower case are the same, and so are a space, `-` and `_`. A script’s `ollama create` is judged by the Modelfile that it names. Models that are only used are never meant.',
    example: 'AutoModel.from_pretrained("meta-llama/Llama-3.1-8B").push_to_hub("acme/support-8b")',
    mend: 'Rename it before others link to it: the quick fix puts the prefix in front.',
    clause: 'Llama 3 licence and later, section 1.b.i',
  },
  check: (context) => [...misnamed(context), ...nameless(context)],
};

function misnamed(context: DocumentContext): DocumentFinding[] {
  return publishedDerivatives(context).flatMap(({ name, range, alsoAt, asked }) => {
    const open = strictest(asked.filter(({ fulfilled }) => !fulfilled));
    if (open === undefined) return [];
    const { base, license, prefix } = open;
    const better = prefixed(name, prefix);
    return {
      range,
      reference: null,
      message: `${name} is made from ${nameOf(base, context.dataset)}, and the ${license.name} requires its name to begin with “${prefix}”: call it ${better}.`,
      replacements: [better],
      alsoAt,
    };
  });
}

/** A card that names a base and no model: it stands on the base. */
function nameless({ text, kind, references, dataset }: DocumentContext): DocumentFinding[] {
  const card = kind === 'markdown' ? readModelCard(text) : null;
  // The maker's own card is known by its terms, and its model has a name.
  if (card === null || card.name !== null || card.gated) return [];
  // A heading that is a sentence can begin with the name.
  const asked = askedOf(card.title, basesOfCard(card, references), dataset);
  const open = strictest(asked.filter(({ fulfilled }) => !fulfilled));
  const value = card.bases.find(({ range }) => open !== undefined && overlaps(range, open.base.range));
  if (open === undefined || value === undefined) return [];
  const { base, license, prefix } = open;
  return [
    {
      range: value.range,
      reference: null,
      message: `This card gives its model no name, and the ${license.name} requires the name of what is made from ${nameOf(base, dataset)} to begin with “${prefix}”: state one as \`model_name\`.`,
    },
  ];
}

/** The one that asks for most: “Llama 3” fulfils “Llama” as well. */
function strictest(asked: readonly AskedName[]): AskedName | undefined {
  return asked.toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
}

/** Every name under which a document publishes a model made from weights that prescribe names; each name once. */
export function publishedDerivatives(context: DocumentContext): readonly PublishedDerivative[] {
  const published = [...nameOfCard(context), ...namesOfScripts(context)];
  return published.flatMap((own, index) => {
    const same = published.filter(({ name }) => name === own.name);
    const isFirst = published.findIndex(({ name }) => name === own.name) === index;
    return isFirst ? [{ ...own, alsoAt: same.slice(1).map(({ range }) => range) }] : [];
  });
}

type JudgedName = Omit<PublishedDerivative, 'alsoAt'>;

function nameOfCard({ text, kind, references, dataset }: DocumentContext): JudgedName[] {
  const card = kind === 'markdown' ? readModelCard(text) : null;
  if (card === null || card.name === null) return [];
  const { value: name, range } = card.name;
  return judge({ name, range }, basesOfCard(card, references), dataset);
}

function basesOfCard({ bases }: ModelCard, references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ range }) => bases.some((base) => overlaps(base.range, range)));
}

function namesOfScripts({ text, path, kind, references, dataset }: DocumentContext): JudgedName[] {
  const names = publishedNamesIn(text, kind);
  if (names.length === 0) return [];
  const others = references.filter(({ range }) => !names.some((name) => overlaps(name.range, range)));
  const bases = baseReferences(text, others);
  return names.flatMap((name) => {
    const base = baseOfModelfileAt(name.modelfile, path, dataset);
    // A guide shows many programs: what one publishes was loaded before, not in the next, or is made from a Modelfile.
    const isMeant = ({ range }: Reference): boolean =>
      kind !== 'markdown' ||
      (range.start < name.range.start && (name.modelfile === undefined || followsFrom(text, range.start)));
    return judge(name, base === null ? bases.filter(isMeant) : [base], dataset);
  });
}

/** Whether a line of a Modelfile says `FROM` before it; bounded to 120 characters. */
function followsFrom(text: string, start: number): boolean {
  return /(?:^|\n)[ \t]*FROM[ \t]+\S*$/i.test(text.slice(Math.max(0, start - 120), start));
}

/** What the Modelfile is made from that a command of a script names. */
function baseOfModelfileAt(modelfile: string | undefined, path: string, dataset: Dataset): Reference | null {
  if (modelfile === undefined) return null;
  const base = modelfileMeant(modelfile, path, dataset.local.modelfiles);
  return base === null ? null : detectIdentifier(base, dataset);
}

function judge(published: PublishedName, bases: readonly Reference[], dataset: Dataset): JudgedName[] {
  const asked = askedOf(published.name, bases, dataset);
  return asked.length === 0 ? [] : [{ ...published, asked }];
}

/** What each licence of the bases asks, each licence once. */
function askedOf(name: string, bases: readonly Reference[], dataset: Dataset): AskedName[] {
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
function prefixed(name: string, prefix: string): string {
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
