import type { Dataset } from '../dataset/dataset.ts';
import type { Derivative, License, LicenseId, Retirement } from '../dataset/types.ts';
import type { DiagnosticCode, Finding } from '../finding.ts';
import type { Grounds } from '../grounds.ts';
import { licensesOf, type Reference } from '../reference.ts';
import { nameOf as nameOfRecord } from '../render/words.ts';

export interface RuleContext extends Grounds {
  readonly reference: Reference;
  /** Licences for which no reference further up in the file was reported yet. */
  readonly isFirst: (license: LicenseId) => boolean;
}

/** What a rule says; code, severity, range and reference are added by the caller. */
export type RuleFinding = Pick<Finding, 'message'> & Partial<Pick<Finding, 'related' | 'mend'>>;

/** What the documentation says about a code; the README is made from it. */
export interface RuleDocumentation {
  /** What the code means and why it matters. */
  readonly why: string;
  /** A line of code on which it stands. */
  readonly example: string;
  readonly mend: string;
  /** Where the ground of it is written. */
  readonly clause: string;
}

/** One diagnostic code that stands on a reference. */
export interface Rule {
  readonly code: DiagnosticCode;
  readonly documentation: RuleDocumentation;
  readonly check: (context: RuleContext) => readonly RuleFinding[];
}

/** The licences of a reference to Meta weights or their derivatives; look-alikes are never a finding. */
export function metaLicensesOf({
  reference,
  dataset,
}: Pick<RuleContext, 'reference' | 'dataset'>): readonly License[] {
  if (reference.resolution.kind !== 'known') return [];
  return licensesOf(reference).flatMap(({ id }) => dataset.licenses.get(id) ?? []);
}

/** The end of the only host that served the model; `null` for a model that others serve or have. */
export function endOf({ resolution }: Reference, dataset: Dataset): Retirement | null {
  return resolution.kind === 'known' && resolution.model !== null ? dataset.endOf(resolution.model) : null;
}

/** The model as a person would call it. */
export function nameOf(reference: Reference, dataset: Dataset): string {
  const { resolution } = reference;
  switch (resolution.kind) {
    case 'known':
      return (
        resolution.model?.name ??
        singleName(resolution.derivative, reference) ??
        (resolution.identity.derivedFrom.length > 0
          ? reference.text
          : (dataset.families.get(resolution.identity.family ?? '')?.name ?? reference.text))
      );
    case 'lookalike':
      return resolution.lookalike.name;
    case 'endpoint':
      return resolution.host;
    case 'nonexistent':
    case 'unknown':
    case 'unresolved':
      return reference.text;
  }
}

/** `undefined` without a record; a record of several models (`ZEUS and KRONOS 8B`) is called as it is written. */
function singleName(derivative: Derivative | null, { text }: Reference): string | undefined {
  return derivative !== null && /\band\b/.test(derivative.name) ? text : derivative?.name;
}

/** Names of the bases that a derivative's licence comes from; empty for Meta's own models. */
function basesOf(reference: Reference, dataset: Dataset): readonly string[] {
  if (reference.resolution.kind !== 'known') return [];
  return reference.resolution.identity.derivedFrom.map((id) => nameOfRecord(id, dataset));
}

/** `Hermes 3 (made of Llama 3.1 8B)`, or the name alone. */
export function subjectOf(reference: Reference, dataset: Dataset): string {
  const bases = basesOf(reference, dataset);
  const name = nameOf(reference, dataset);
  return bases.length === 0 ? name : `${name}, made from ${bases.join(' and ')},`;
}

/** Related information about the base of a derivative. */
export function relatedOf(reference: Reference, dataset: Dataset): Pick<Finding, 'related'> {
  const bases = basesOf(reference, dataset);
  return bases.length === 0 ? {} : { related: bases.map((base) => `Base model: ${base}`) };
}
