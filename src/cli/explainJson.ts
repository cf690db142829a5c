import type { Dataset } from '../core/dataset/dataset.ts';
import type { Clauses, License } from '../core/dataset/types.ts';
import type { Explanation } from '../core/explain.ts';
import { plainEvent } from './provenance.ts';

/** `explain --format json`. */
export function explainReport(explanation: Explanation, dataset: Dataset): object {
  const { query, model, licenses, status, events, alternatives, sources } = explanation;
  return {
    query,
    model,
    licenses: licenses.map(({ license, basis }) => ({
      id: license.id,
      name: license.name,
      url: license.url,
      stableUrl: license.stableUrl,
      spdxExpression: license.spdxExpression,
      basis,
      clauses: plainClauses(license),
      clauseDetails: license.clauses,
    })),
    status,
    events: events.map((event) => plainEvent(event, dataset)),
    alternatives: alternatives.map(({ repoId, license, why }) => ({ id: repoId, license, why })),
    sources,
  };
}

/** Each clause as one value that a script can compare; what else there is to know stands in `clauseDetails`. */
function plainClauses({ clauses }: License): Record<keyof Clauses, string | number | boolean | null> {
  return {
    commercialUse: clauses.commercialUse?.value ?? null,
    mauLimit: clauses.mauLimit?.value ?? null,
    mauReferenceDate: clauses.mauReferenceDate?.value ?? null,
    mauCounted: clauses.mauCounted?.value ?? null,
    attribution: clauses.attribution?.value.text ?? null,
    namePrefix: clauses.namePrefix?.value.prefix ?? null,
    notice: clauses.notice?.value ?? null,
    licenseCopy: clauses.licenseCopy?.value ?? null,
    outputsMayTrainOtherModels: clauses.outputsMayTrainOtherModels?.value ?? null,
    euMultimodalExcluded: clauses.euMultimodalExcluded === null ? null : true,
    acceptableUse: clauses.acceptableUse?.value ?? null,
    trademark: clauses.trademark?.value ?? null,
    termination: clauses.termination?.value ?? null,
    governingLaw: clauses.governingLaw?.value ?? null,
    amendment: clauses.amendment?.value ?? null,
    publicationAcknowledgement: clauses.publicationAcknowledgement?.value ?? null,
  };
}
