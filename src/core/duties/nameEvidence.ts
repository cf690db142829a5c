import { publishingDocument, type ReadDocument } from '../publishing/publishingDocument.ts';
import type { DocumentEvidence } from './evidence.ts';

/** What the names of the models that a document publishes show. */
export function nameEvidenceIn(document: ReadDocument): readonly DocumentEvidence[] {
  const { published } = publishingDocument(document);
  return published().flatMap(({ asked, range }) =>
    asked.map(({ license, fulfilled }) => ({
      clause: 'namePrefix',
      license: license.id,
      offset: range.start,
      fulfils: fulfilled,
    })),
  );
}
