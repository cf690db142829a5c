import type { Dataset } from '../dataset/dataset.ts';
import type { Clauses, License, LicenseKind, PolicyEvent, Provenance, Source } from '../dataset/types.ts';
import type { ModelStatus } from '../explain.ts';
import { lookUp } from '../lookUp.ts';
import type { LicenseBasis } from '../reference.ts';

/** The last words of what people read. */
export const disclaimer = 'Information, not legal advice.';

/** What can be done about duties that may apply. */
export const openFactsWords =
  'What may apply depends on what this project does: state it in .model-license.jsonc, and each of them either applies or does not.';

/** The status of a model in words. */
export const statusWords: Readonly<Record<ModelStatus, string>> = {
  'open-weights': 'open weights',
  'non-commercial': 'open weights, non-commercial',
  'api-only': 'API only, no weights',
  'frozen-line': 'open weights, line frozen',
  'retired-endpoint': 'endpoint retired',
  nonexistent: 'never released',
  unresolved: 'decided at run time',
  license: 'licence',
  unknown: 'not in the dataset',
};

/** The same of a model in use, and for how many of its references the endpoint is retired where it is for some. */
export function statusInUse(status: ModelStatus, ended: number, references: number): string {
  const some = ended > 0 && ended < references;
  return statusWords[status] + (some ? `, endpoint retired for ${ended} of ${references}` : '');
}

/**
 * On what ground a licence is said to govern; `base` names the weights that it is inherited from. `null` where the
 * dataset says so of this very model, which needs no words.
 */
export function basisWords(basis: LicenseBasis, base: string | undefined): string | null {
  switch (basis) {
    case 'exact':
      return null;
    case 'family':
      return 'known by its line';
    case 'derived':
      return base === undefined ? 'inherited from its base' : `inherited from ${base}`;
    case 'declared':
      return 'declared by its card';
  }
}

/** A clause of a licence in words; the key itself for a clause that has none yet. */
export function clauseWords(clause: string): string {
  return lookUp(clauses, clause) ?? clause;
}

const clauses: Readonly<Record<keyof Clauses, string>> = {
  commercialUse: 'Commercial use',
  mauLimit: 'User threshold',
  mauReferenceDate: 'Day of the user count',
  mauCounted: 'Whose users count',
  attribution: 'Display text',
  namePrefix: 'Name prefix',
  notice: 'Notice file',
  licenseCopy: 'Licence copy',
  outputsMayTrainOtherModels: 'Training on outputs',
  euMultimodalExcluded: 'EU exclusion',
  acceptableUse: 'Acceptable use',
  trademark: 'Trademark',
  termination: 'Termination',
  governingLaw: 'Governing law',
  amendment: 'Change of terms',
  publicationAcknowledgement: 'Acknowledgement in publications',
};

/** A licence in a sentence, behind “the”: “… 4.0 International” does not say that it is one. */
export function licenseTitle(name: string): string {
  return /licen[cs]|agreement|terms/i.test(name) ? name : `${name} licence`;
}

/** Of what kind a licence is, in words. */
export const licenseKindWords: Readonly<Record<LicenseKind, string>> = {
  community: 'community licence',
  noncommercial: 'non-commercial',
  proprietary: 'proprietary',
  custom: 'bespoke',
  permissive: 'permissive',
  copyleft: 'copyleft',
  unknown: 'unknown',
};

/** Where a licence can be read, and stays when pages move; `null` for terms that nobody knows. */
export function licensePage({ kind, stableUrl, url }: License): string | null {
  return kind === 'unknown' ? null : (stableUrl ?? url);
}

/** `700 million`, `1.5 billion`; small numbers with their digits grouped. */
export function countWords(count: number): string {
  if (count >= 1e9 && count % 1e8 === 0) return `${count / 1e9} billion`;
  if (count >= 1e6 && count % 1e5 === 0) return `${count / 1e6} million`;
  return count.toLocaleString('en-US');
}

/** How sure a claim is and who says so, in words; what speaks against it is said too. */
export function certaintyWords(event: PolicyEvent, dataset: Dataset): string {
  const against = event.provenance.contradictedBy;
  const claim = claimWords(event.provenance, sourcesOf(event.provenance, dataset));
  return against === undefined ? claim : `${claim}; contradicted by ${withoutStop(against)}`;
}

/** The records behind a fact's source ids, in their order. */
export function sourcesOf(provenance: Provenance, dataset: Dataset): Source[] {
  return provenance.sources.flatMap((id) => dataset.sources.get(id) ?? []);
}

/** The name behind the id of a model, line, derivative or look-alike where the dataset has one, else the id. */
export function nameOf(id: string, dataset: Dataset): string {
  const { derivatives, lookalikes } = dataset.files;
  const indexed = dataset.models.get(id) ?? dataset.families.get(id);
  return (indexed ?? [...derivatives, ...lookalikes].find((record) => record.id === id))?.name ?? id;
}

/** How sure a claim is and who makes it, without what speaks against it. */
export function claimWords(provenance: Provenance, sources: readonly Source[]): string {
  switch (provenance.confidence) {
    case 'primary':
      return sources.some(isMetas) ? 'Meta’s own words' : 'read at the source';
    case 'multiple':
      return 'reported by several sources';
    case 'single':
      return 'reported by one source';
    case 'unverified':
      return 'not verified';
    case 'refuted':
      return 'refuted';
  }
}

/** Whether a source is published by Meta itself. */
function isMetas(source: Source): boolean {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(source.url)?.[1]?.toLowerCase() ?? '';
  if (/(^|\.)(meta\.com|meta\.ai|fb\.com|facebook\.com|llama\.com)$/.test(host)) return true;
  return /^https?:\/\/(github\.com|raw\.githubusercontent\.com|huggingface\.co)\/(meta-llama|meta-models|facebookresearch|facebook)\//i.test(
    source.url,
  );
}

function withoutStop(text: string): string {
  return text.replace(/\.\s*$/, '');
}
