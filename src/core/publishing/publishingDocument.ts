import type { Dataset } from '../dataset/dataset.ts';
import { detectIdentifier } from '../detect/detect.ts';
import type { DocumentKind } from '../detect/places/documentKind.ts';
import { lazy } from '../lazy.ts';
import type { Reference } from '../reference.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import { type AskedName, askedOf } from './askedName.ts';
import { baseReferences } from './baseReferences.ts';
import { type ModelCard, readModelCard } from './modelCard.ts';
import { modelfileMeant } from './modelfiles.ts';
import { type PublishedName, publishedNamesIn } from './publishedNames.ts';

/** A document with the models that it names. */
export interface ReadDocument {
  readonly text: string;
  /** With forward slashes. */
  readonly path: string;
  readonly kind: DocumentKind;
  /** In order of position. */
  readonly references: readonly Reference[];
  readonly dataset: Dataset;
}

/** A document with what it publishes. Several rules ask for it, so it is read once, when first asked for. */
export interface PublishingDocument extends ReadDocument {
  /** The model card that it is; `null` for a document that is none. */
  readonly card: () => ModelCard | null;
  /** Every name under which it publishes a model made from weights that prescribe names; each name once. */
  readonly published: () => readonly PublishedDerivative[];
}

/** A model that this document publishes, with what the licences of its bases ask of its name. */
export interface PublishedDerivative extends PublishedName {
  /** Where the same name is published again. */
  readonly alsoAt: readonly TextRange[];
  readonly asked: readonly AskedName[];
}

/** The document as the rules for documents see it. */
export function publishingDocument(document: ReadDocument): PublishingDocument {
  const { text, path, kind, references, dataset } = document;
  const card = lazy(() => (kind === 'markdown' ? readModelCard(text) : null));
  const published = lazy(() => eachOnce([...nameOfCard(card(), document), ...namesOfScripts(document)]));
  return { text, path, kind, references, dataset, card, published };
}

type NamedDerivative = Omit<PublishedDerivative, 'alsoAt'>;

function eachOnce(published: readonly NamedDerivative[]): readonly PublishedDerivative[] {
  return published.flatMap((own, index) => {
    const same = published.filter(({ name }) => name === own.name);
    const isFirst = published.findIndex(({ name }) => name === own.name) === index;
    return isFirst ? [{ ...own, alsoAt: same.slice(1).map(({ range }) => range) }] : [];
  });
}

function nameOfCard(card: ModelCard | null, { references, dataset }: ReadDocument): NamedDerivative[] {
  if (card === null || card.name === null) return [];
  const { value: name, range } = card.name;
  return withAsked({ name, range }, basesOfCard(card, references), dataset);
}

/** Where the document names the bases of its card. */
export function basesOfCard({ bases }: ModelCard, references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ range }) => bases.some((base) => overlaps(base.range, range)));
}

function namesOfScripts({ text, path, kind, references, dataset }: ReadDocument): NamedDerivative[] {
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
    return withAsked(name, base === null ? bases.filter(isMeant) : [base], dataset);
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

/** A name with what the licences of its bases ask of it; nothing where they ask nothing. */
function withAsked(
  published: PublishedName,
  bases: readonly Reference[],
  dataset: Dataset,
): NamedDerivative[] {
  const asked = askedOf(published.name, bases, dataset);
  return asked.length === 0 ? [] : [{ ...published, asked }];
}
