import { publishedDerivatives } from '../rules/derivativeName.ts';
import type { DocumentContext } from '../rules/documentRule.ts';
import type { DocumentEvidence } from './evidence.ts';

/** What the names of the models that a document publishes show. */
export function nameEvidenceIn(context: DocumentContext): readonly DocumentEvidence[] {
  return publishedDerivatives(context).flatMap(({ asked, range }) =>
    asked.map(({ license, fulfilled }) => ({
      clause: 'namePrefix',
      license: license.id,
      offset: range.start,
      fulfils: fulfilled,
    })),
  );
}
