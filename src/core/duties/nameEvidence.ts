import { type PublishingDocument, publishedDerivatives } from '../publishing/publishedDerivatives.ts';
import type { DocumentEvidence } from './evidence.ts';

/** What the names of the models that a document publishes show. */
export function nameEvidenceIn(document: PublishingDocument): readonly DocumentEvidence[] {
  return publishedDerivatives(document).flatMap(({ asked, range }) =>
    asked.map(({ license, fulfilled }) => ({
      clause: 'namePrefix',
      license: license.id,
      offset: range.start,
      fulfils: fulfilled,
    })),
  );
}
