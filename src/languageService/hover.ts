import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import { explain, explainReference } from '../core/explain.ts';
import { defaultPolicy, type Policy } from '../core/policy/policy.ts';
import { type DataAge, daysBetween } from '../core/render/dataAge.ts';
import type { Position } from '../core/text/lineIndex.ts';
import { renderCard } from './card.ts';
import type { AnalyzedDocument } from './document.ts';
import type { Hover, MarkupContent } from './lsp.ts';

/** The card for the reference at a position, harmless ones included; `null` where there is none. */
export function provideHover(document: AnalyzedDocument, position: Position): Hover | null {
  const reference = document.referenceAt(document.offsetAt(position));
  if (!reference) return null;
  const { dataset, policy, asOf } = document.grounds;
  const explanation = explainReference(reference, dataset, asOf);
  return {
    contents: { kind: 'markdown', value: renderCard(explanation, dataset, ageOf(dataset, policy, asOf)) },
    range: document.rangeOf(reference.range),
  };
}

/** The same card for an identifier that stands in no document. */
export function explainModel(query: string, dataset: Dataset, asOf: IsoDate): MarkupContent {
  const age = ageOf(dataset, defaultPolicy, asOf);
  return { kind: 'markdown', value: renderCard(explain(query, dataset, asOf), dataset, age) };
}

function ageOf({ files }: Dataset, { maxDataAgeDays: limit }: Policy, asOf: IsoDate): DataAge {
  return { days: daysBetween(files.meta.asOf, asOf), limit };
}
