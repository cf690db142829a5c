import type { Dataset } from '../core/dataset/dataset.ts';
import type { PolicyEvent, Provenance } from '../core/dataset/types.ts';

/** Addresses of a fact's sources, in their order. */
export function sourceUrls({ sources }: Provenance, dataset: Dataset): string[] {
  return sources.flatMap((id) => dataset.sources.get(id)?.url ?? []);
}

/** An event as the JSON outputs show it. */
export function plainEvent({ id, date, title, text, provenance }: PolicyEvent, dataset: Dataset): object {
  return {
    id,
    date,
    title,
    text,
    confidence: provenance.confidence,
    sources: sourceUrls(provenance, dataset),
    contradictedBy: provenance.contradictedBy ?? null,
  };
}
