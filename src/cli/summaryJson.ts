import type { Dataset } from '../core/dataset/dataset.ts';
import type { Summary } from '../core/summary.ts';
import { plainEvent, sourceUrls } from './provenance.ts';

/** `summary --format json`. */
export function summaryReport(summary: Summary, dataset: Dataset): object {
  const { version, asOf, ageDays } = summary.dataset;
  return {
    version: summary.version,
    dataset: { version, asOf, ageDays },
    models: summary.models.map(({ identity, licenses, status, references }) => ({
      id: identity.id,
      family: identity.family,
      licenses,
      status,
      references,
    })),
    duties: summary.duties,
    events: summary.events.map((event) => plainEvent(event, dataset)),
    labs: summary.labs.map(({ provenance, ...lab }) => ({
      ...lab,
      confidence: provenance.confidence,
      sources: sourceUrls(provenance, dataset),
    })),
  };
}
