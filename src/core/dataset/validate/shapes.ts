/**
 * What each record in `data/` looks like. The JSON schemas in `data/schema/` say the same to editors, and a test holds
 * the two together.
 */
import { platforms } from '../../platforms.ts';
import type {
  Alternative,
  AttributionClause,
  Availability,
  Clause,
  Clauses,
  Confidence,
  DatasetFiles,
  Derivative,
  EuExclusionClause,
  Family,
  Lab,
  LawFact,
  License,
  LicenseKind,
  Lookalike,
  Modality,
  Model,
  NamePrefixClause,
  PolicyEvent,
  Provenance,
  Retirement,
  Source,
  UseClass,
} from '../types.ts';
import {
  list,
  nullable,
  type ObjectShape,
  object,
  oneOf,
  type RecordKind,
  reference,
  type Shape,
  textForms,
} from './shape.ts';

const text: Shape = { type: 'text', form: textForms.plain };
const id: Shape = { type: 'text', form: textForms.id };
const date: Shape = { type: 'text', form: textForms.date };
const address: Shape = { type: 'text', form: textForms.address };
const boolean: Shape = { type: 'boolean' };
const number: Shape = { type: 'number' };
const match: Shape = { type: 'text', form: textForms.match };
const ollama: Shape = list({ type: 'text', form: textForms.ollama }, 1);

function clause<T>(value: Shape): Shape {
  return nullable(object<Clause<T>>({ value, where: text }, { note: text }));
}

const confidence = oneOf<Confidence>({
  primary: true,
  multiple: true,
  single: true,
  unverified: true,
  refuted: true,
});
const licenseKind = oneOf<LicenseKind>({
  community: true,
  noncommercial: true,
  proprietary: true,
  custom: true,
  permissive: true,
  copyleft: true,
  unknown: true,
});
const availability = oneOf<Availability>({
  'open-weights': true,
  'api-only': true,
  announced: true,
  withdrawn: true,
});
const modality = oneOf<Modality>({
  text: true,
  image: true,
  audio: true,
  video: true,
  speech: true,
  protein: true,
  '3d': true,
  code: true,
});
const useClass = oneOf<UseClass>({
  small: true,
  medium: true,
  large: true,
  frontier: true,
  vision: true,
  guard: true,
  'prompt-guard': true,
  code: true,
  embedding: true,
  speech: true,
  audio: true,
  segmentation: true,
  'vision-backbone': true,
  translation: true,
});
const platform: Shape = { type: 'text', form: textForms.plain, values: platforms };
const stance = oneOf<Lab['stance']>({
  open: true,
  'mostly-open': true,
  mixed: true,
  hybrid: true,
  closed: true,
});

const provenance = object<Provenance>(
  { sources: list(reference('sources'), 1), read: date, confidence },
  { contradictedBy: text, note: text },
);

const clauses = object<Clauses>(
  {
    commercialUse: clause<boolean>(boolean),
    mauLimit: clause<number>(number),
    mauReferenceDate: clause<string>(date),
    mauCounted: clause<string>(text),
    attribution: clause<AttributionClause>(
      object<AttributionClause>(
        {
          text,
          trigger: text,
          reach: oneOf<AttributionClause['reach']>({ uses: true, contains: true }),
          places: list(text),
        },
        {},
      ),
    ),
    namePrefix: clause<NamePrefixClause>(
      object<NamePrefixClause>({ prefix: text, trigger: text, coversOutputs: boolean }, {}),
    ),
    notice: clause<string>(text),
    licenseCopy: clause<string>(text),
    outputsMayTrainOtherModels: clause<boolean>(boolean),
    euMultimodalExcluded: clause<EuExclusionClause>(
      object<EuExclusionClause>({ scope: text, exemption: text }, {}),
    ),
    acceptableUse: clause<string>(address),
    trademark: clause<string>(text),
    termination: clause<string>(text),
    governingLaw: clause<string>(text),
    amendment: clause<string>(text),
    publicationAcknowledgement: clause<string>(text),
  },
  {},
);

/** What a record of each kind looks like. */
export const shapes = {
  sources: object<Source>(
    { id, title: text, url: address },
    { repository: { type: 'text', form: textForms.repository }, path: text, commit: text },
  ),
  licenses: object<License>(
    {
      id,
      name: text,
      kind: licenseKind,
      date: nullable(date),
      url: address,
      stableUrl: nullable(address),
      tag: nullable(id),
      spdxExpression: text,
      summary: text,
      clauses,
      provenance,
    },
    {},
  ),
  families: object<Family>(
    {
      id,
      name: text,
      maker: text,
      licenses: list(reference('licenses')),
      line: oneOf<Family['line']>({ active: true, superseded: true, frozen: true }),
      successor: nullable(reference('families')),
      nameStems: list({ type: 'text', form: textForms.stem }),
      distinctive: boolean,
      useClass: nullable(useClass),
      provenance,
    },
    {},
  ),
  models: object<Model>(
    {
      id,
      family: reference('families'),
      name: text,
      released: nullable(date),
      availability,
      modalities: list(modality, 1),
      parameters: nullable(text),
      repoIds: list({ type: 'text', form: textForms.repository }),
      gated: nullable(boolean),
      successor: nullable(reference('models')),
      trainingFlop: nullable(number),
      useClass: nullable(useClass),
      provenance,
    },
    {
      licenses: list(reference('licenses'), 1),
      aliases: list({ type: 'text', form: textForms.spelling }, 1),
    },
  ),
  derivatives: object<Derivative>(
    {
      id,
      name: text,
      maker: text,
      family: nullable(id),
      match: list(match),
      derivedFrom: list(reference('models', 'families'), 1),
      ownLicenses: list(reference('licenses')),
      declaredTag: nullable(id),
      provenance,
    },
    { ollama, mistagged: text },
  ),
  lookalikes: object<Lookalike>(
    {
      id,
      name: text,
      match: list(match),
      licenses: list(reference('licenses'), 1),
      why: text,
      provenance,
    },
    { ollama },
  ),
  retirements: object<Retirement>(
    {
      id,
      host: text,
      platform: nullable(platform),
      match: list({ type: 'text', form: textForms.served }, 1),
      retired: date,
      replacement: nullable(text),
      provenance,
    },
    { atLatest: boolean, onlyHostOf: list(reference('models'), 1) },
  ),
  events: object<PolicyEvent>(
    { id, date, title: text, text, families: list(reference('families')), provenance },
    {},
  ),
  labs: object<Lab>(
    {
      id,
      name: text,
      stance,
      flagships: list(
        object<Lab['flagships'][number]>(
          { repoId: { type: 'text', form: textForms.repository }, license: text },
          {},
        ),
      ),
      trap: text,
      provenance,
    },
    {},
  ),
  alternatives: object<Alternative>(
    {
      repoId: { type: 'text', form: textForms.repository },
      useClass,
      license: reference('licenses'),
      why: text,
      provenance,
    },
    {},
  ),
  law: object<LawFact>({ id, title: text, text, from: nullable(date), provenance }, {}),
} as const satisfies Readonly<Record<RecordKind, ObjectShape>>;

export const metaShape: ObjectShape = object<DatasetFiles['meta']>({ version: text, asOf: date }, {});

export const recordKinds = Object.keys(shapes) as RecordKind[];
