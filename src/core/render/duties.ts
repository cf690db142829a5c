import type { Dataset } from '../dataset/dataset.ts';
import type { Clauses, License, LicenseId } from '../dataset/types.ts';
import { isMultimodal } from '../multimodal.ts';
import type { Reference } from '../reference.ts';
import { countWords } from './words.ts';

/** One duty, right or ban of a licence as one line of a checklist. */
export interface DutyLine {
  readonly clause: keyof Clauses;
  readonly license: LicenseId;
  /** The first words, which carry the meaning: `Display`. */
  readonly lead: string;
  /** The rest of the sentence. */
  readonly text: string;
  /** Where in the licence it stands, as the licence numbers it. */
  readonly where: string;
}

/** Whether a model takes more than text: `undefined` when the dataset does not say. */
export type Multimodal = boolean | undefined;

/** What a licence asks, in the order in which people are told. */
export function dutyLines(license: License, multimodal: Multimodal): DutyLine[] {
  const { clauses } = license;
  const lines: DutyLine[] = [];
  const add = (clause: keyof Clauses, lead: string, text: string): void => {
    const where = clauses[clause]?.where;
    if (where !== undefined) lines.push({ clause, license: license.id, lead, text, where });
  };

  if (clauses.commercialUse?.value === false) add('commercialUse', 'No commercial use', '');
  if (clauses.attribution) {
    const { text, reach } = clauses.attribution.value;
    add('attribution', 'Display', `“${text}” with a product or service that ${reach} it`);
  }
  if (clauses.namePrefix) {
    const { prefix, coversOutputs } = clauses.namePrefix.value;
    add('namePrefix', 'Name', `models made with it${coversOutputs ? ' or its outputs' : ''} “${prefix}…”`);
  }
  if (clauses.licenseCopy && clauses.notice)
    add('licenseCopy', 'Pass on', 'a copy of the licence and the notice file');
  else if (clauses.licenseCopy) add('licenseCopy', 'Pass on', 'a copy of the licence');
  else if (clauses.notice) add('notice', 'Pass on', 'the notice file');
  if (clauses.mauLimit)
    add('mauLimit', 'Ask Meta first', scaleText(clauses.mauLimit.value, clauses.mauReferenceDate?.value));
  if (clauses.euMultimodalExcluded && multimodal !== false) {
    const condition = multimodal ? '' : ', if it takes images';
    add(
      'euMultimodalExcluded',
      'Not licensed in the EU',
      `to people and companies there${condition}; end users are exempt`,
    );
  }
  if (clauses.outputsMayTrainOtherModels?.value === false) {
    add(
      'outputsMayTrainOtherModels',
      'Outputs',
      'must not improve language models other than Llama and its derivatives',
    );
  } else if (clauses.outputsMayTrainOtherModels) {
    add('outputsMayTrainOtherModels', 'Outputs', 'may train other models');
  }
  if (clauses.publicationAcknowledgement)
    add('publicationAcknowledgement', 'Acknowledge', 'it in publications');
  return lines;
}

/** Agrees with the diagnostic where that is sure; `undefined` where only a line of mixed models is known. */
export function multimodalOf(reference: Reference | null, dataset: Dataset): Multimodal {
  if (reference?.resolution.kind !== 'known') return undefined;
  if (isMultimodal(reference, dataset)) return true;
  const { model, identity } = reference.resolution;
  const isSure = model !== null || identity.derivedFrom.some((id) => dataset.models.has(id));
  return isSure ? false : undefined;
}

function scaleText(limit: number, referenceDate: string | undefined): string {
  const counted = referenceDate === undefined ? '' : ` in the month before ${referenceDate} (counted once)`;
  return `above ${countWords(limit)} monthly users${counted}`;
}
