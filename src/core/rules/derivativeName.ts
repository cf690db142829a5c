import type { Dataset } from '../dataset/dataset.ts';
import type { License } from '../dataset/types.ts';
import { baseReferences } from '../publishing/baseReferences.ts';
import { readModelCard } from '../publishing/modelCard.ts';
import { type PublishedName, publishedNamesIn } from '../publishing/publishedNames.ts';
import { licensesOf, type Reference, type TextRange } from '../reference.ts';
import type { DocumentContext, DocumentRule } from './documentRule.ts';
import { nameOf } from './rule.ts';

/** A model that this document publishes, with the licences that say how its name begins. */
export interface PublishedDerivative extends PublishedName {
  /** Where the same name is published again. */
  readonly alsoAt: readonly TextRange[];
  readonly base: Reference;
  readonly licenses: readonly License[];
  /** Whether the name begins as one of them asks. */
  readonly fulfils: boolean;
}

/** A published derivative whose name does not begin as the licence of its base asks. */
export const derivativeName: DocumentRule = {
  code: 'derivative-name',
  documentation: {
    why: 'The workspace publishes a model that was made from Llama weights, under a name that does not begin as their licence asks: “Llama 3” for Llama 3, “Llama” from Llama 3.1 on. Upper and lower case are the same, and so are a space, `-` and `_`. Models that are only used are never meant.',
    example: 'model.push_to_hub("acme/support-8b")  # made from meta-llama/Llama-3.1-8B',
    mend: 'Rename it before others link to it: the quick fix puts the prefix in front.',
    clause: 'Llama 3 licence and later, section 1.b.i',
  },
  check: (context) =>
    publishedDerivatives(context)
      .filter(({ fulfils }) => !fulfils)
      .map(({ name, range, alsoAt, base, licenses: [license] }) => {
        const prefix = license?.clauses.namePrefix?.value.prefix ?? '';
        return {
          range,
          reference: null,
          message: `${name} is made from ${nameOf(base, context.dataset)}, and the ${license?.name ?? ''} asks that its name begin with “${prefix}”: call it ${prefixed(name, prefix)}.`,
          replacements: [prefixed(name, prefix)],
          alsoAt,
        };
      }),
};

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
  const bases = references.filter(({ range }) => card.bases.some((base) => overlaps(base.range, range)));
  return judge({ name: card.name.value, range: card.name.range }, bases, dataset);
}

function namesOfScripts({ text, kind, references, dataset }: DocumentContext): JudgedName[] {
  const names = publishedNamesIn(text, kind);
  if (names.length === 0) return [];
  const others = references.filter(({ range }) => !names.some((name) => overlaps(name.range, range)));
  const bases = baseReferences(text, others);
  return names.flatMap((name) => judge(name, bases, dataset));
}

function judge(published: PublishedName, bases: readonly Reference[], dataset: Dataset): JudgedName[] {
  const asking = bases.flatMap((base) => prescribing(base, dataset).map((license) => ({ base, license })));
  const [first] = asking;
  if (first === undefined) return [];
  const licenses = [...new Set(asking.map(({ license }) => license))];
  const fulfils = licenses.some(({ clauses }) =>
    begins(published.name, clauses.namePrefix?.value.prefix ?? ''),
  );
  return [{ ...published, base: first.base, licenses, fulfils }];
}

function prescribing(base: Reference, dataset: Dataset): License[] {
  if (base.resolution.kind !== 'known') return [];
  return licensesOf(base).flatMap(({ id }) => {
    const license = dataset.licenses.get(id);
    return license === undefined || license.clauses.namePrefix === null ? [] : [license];
  });
}

/** Unchanged copies keep the publisher's name, which says “Meta” first. */
function begins(name: string, prefix: string): boolean {
  const own = plain(name.slice(name.lastIndexOf('/') + 1)).replace(/^meta(?=llama)/, '');
  return own.startsWith(plain(prefix));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** The name with the prefix in front of it, written as the name is. */
function prefixed(name: string, prefix: string): string {
  const slash = name.lastIndexOf('/') + 1;
  const separator = name.includes(' ') ? ' ' : name.includes('_') && !name.includes('-') ? '_' : '-';
  const front = prefix.replaceAll(' ', separator);
  const isLower = name === name.toLowerCase();
  return name.slice(0, slash) + (isLower ? front.toLowerCase() : front) + separator + name.slice(slash);
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
