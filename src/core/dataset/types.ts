/**
 * The shape of the policy dataset in `data/`: one interface per kind of fact.
 *
 * A licence is named in three vocabularies that must never be mixed, and the compiler refuses one for another:
 * {@link LicenseId} (this project's key), {@link LicenseTag} (the `license:` value on a Hugging Face card) and
 * {@link LicenseExpression} (SPDX).
 */
import type { Platform } from '../platforms.ts';

/** Key of a record in `licenses.json`: the Hugging Face tag where one exists, else a name of our own. */
export type LicenseId = string & { readonly __vocabulary?: 'id' };
/** The raw value of `license:` in a model card, lower case (`llama3.1`, `other`). */
export type LicenseTag = string & { readonly __vocabulary?: 'tag' };
/** An SPDX licence expression (`Apache-2.0`, `LicenseRef-scancode-llama-3.1-license-2024`). */
export type LicenseExpression = string & { readonly __vocabulary?: 'expression' };
/** Key of a record in `families.json`: `llama-3.1`, `code-llama`, `musicgen`. */
export type FamilyId = string;
/** Key of a record in `models.json`: `llama-3.1-8b-instruct`. */
export type ModelId = string;
/** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
export type IsoDate = string;

/** How certain a fact is. `refuted` facts are kept so that the product can say that they are wrong. */
export type Confidence = 'primary' | 'multiple' | 'single' | 'unverified' | 'refuted';

/** Where a fact comes from. A fact without a source does not load. */
export interface Provenance {
  /** Ids of records in `sources.json`; at least one. */
  readonly sources: readonly string[];
  /** The day the sources were read. */
  readonly read: IsoDate;
  readonly confidence: Confidence;
  /** What speaks against it and who says so, in words. */
  readonly contradictedBy?: string;
  readonly note?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** A web address; for a file in a repository, its permanent link where the commit is known. */
  readonly url: string;
  /** `owner/name`, for sources that are files in a repository. */
  readonly repository?: string;
  readonly path?: string;
  readonly commit?: string;
}

/** A clause of a licence: its value and the place in the licence text where it stands. */
export interface Clause<T> {
  readonly value: T;
  /** The section, as the licence numbers it: `1.b.i`, `2`, `Acceptable Use Policy, last section`. */
  readonly where: string;
  readonly note?: string;
}

/** The duty to show a text. */
export interface AttributionClause {
  readonly text: string;
  /** What triggers the duty, in one sentence. */
  readonly trigger: string;
  /** Whether the duty covers a product or service that only *uses* the model, or just one that *contains* it. */
  readonly reach: 'uses' | 'contains';
  readonly places: readonly string[];
}

export interface NamePrefixClause {
  readonly prefix: string;
  readonly trigger: string;
  /** Whether training on the model's outputs triggers the duty, too. */
  readonly coversOutputs: boolean;
}

export interface EuExclusionClause {
  /** What the exclusion covers, in one sentence. */
  readonly scope: string;
  readonly exemption: string;
}

/** A clause that the licence does not have is `null`. The order is that in which people see them. */
export interface Clauses {
  readonly commercialUse: Clause<boolean> | null;
  /** Monthly active users above which a separate licence is needed. */
  readonly mauLimit: Clause<number> | null;
  /** The count is taken once, for the calendar month before this day. */
  readonly mauReferenceDate: Clause<IsoDate> | null;
  /** Whose users count. */
  readonly mauCounted: Clause<string> | null;
  readonly attribution: Clause<AttributionClause> | null;
  readonly namePrefix: Clause<NamePrefixClause> | null;
  /** The exact text of the notice. */
  readonly notice: Clause<string> | null;
  readonly licenseCopy: Clause<string> | null;
  readonly outputsMayTrainOtherModels: Clause<boolean> | null;
  readonly euMultimodalExcluded: Clause<EuExclusionClause> | null;
  /** Address of the acceptable use policy. */
  readonly acceptableUse: Clause<string> | null;
  readonly trademark: Clause<string> | null;
  readonly termination: Clause<string> | null;
  readonly governingLaw: Clause<string> | null;
  readonly amendment: Clause<string> | null;
  readonly publicationAcknowledgement: Clause<string> | null;
}

export type LicenseKind =
  | 'community'
  | 'noncommercial'
  | 'proprietary'
  | 'custom'
  | 'permissive'
  | 'copyleft'
  | 'unknown';

export interface License {
  readonly id: LicenseId;
  readonly name: string;
  readonly kind: LicenseKind;
  /** The date in the licence text; `null` where it has none or it is not known (then `provenance.note` says why). */
  readonly date: IsoDate | null;
  /** The publisher's page. */
  readonly url: string;
  /** An address that stays valid when pages move: the file in the publisher's repository. `null` if there is none. */
  readonly stableUrl: string | null;
  readonly tag: LicenseTag | null;
  readonly spdxExpression: LicenseExpression;
  /** One sentence for people. */
  readonly summary: string;
  readonly clauses: Clauses;
  readonly provenance: Provenance;
}

export type Modality = 'text' | 'image' | 'audio' | 'video' | 'speech' | 'protein' | '3d' | 'code';

/** How a model can be obtained. */
export type Availability = 'open-weights' | 'api-only' | 'announced' | 'withdrawn';

/** What a model is used for: the alternatives to it are those of the same class. */
export type UseClass =
  | 'small'
  | 'medium'
  | 'large'
  | 'frontier'
  | 'vision'
  | 'guard'
  | 'prompt-guard'
  | 'code'
  | 'embedding'
  | 'speech'
  | 'audio'
  | 'segmentation'
  | 'vision-backbone'
  | 'translation';

export interface Family {
  readonly id: FamilyId;
  /** As people write it: `Llama 3.1`. */
  readonly name: string;
  readonly maker: string;
  /** Govern every model of the line that does not say otherwise; empty where each model has its own. */
  readonly licenses: readonly LicenseId[];
  /** What became of the line: `active`, `superseded` by a newer version, or `frozen` (no successor under open terms). */
  readonly line: 'active' | 'superseded' | 'frozen';
  readonly successor: FamilyId | null;
  /**
   * Beginnings of model names, lower case with `-` between parts (`opt-`, `sam3`, `musicgen`), for lines whose
   * names the Llama grammar does not read. Empty for Llama, Guard and Muse.
   */
  readonly nameStems: readonly string[];
  /** Whether a name that begins like this is enough without the organisation before it (`musicgen` yes, `opt-` no). */
  readonly distinctive: boolean;
  readonly useClass: UseClass | null;
  readonly provenance: Provenance;
}

export interface Model {
  readonly id: ModelId;
  readonly family: FamilyId;
  readonly name: string;
  readonly released: IsoDate | null;
  readonly availability: Availability;
  /** Only where they differ from the family's. */
  readonly licenses?: readonly LicenseId[];
  readonly modalities: readonly Modality[];
  /** As published: `8B`, `17B x 16 experts (109B)`. `null` where not published. */
  readonly parameters: string | null;
  /** Official Hugging Face repositories, the current name first. Empty where there are none. */
  readonly repoIds: readonly string[];
  /** Further spellings, used by hosts, that the grammar cannot trace back to a repository (`muse-wonder`). */
  readonly aliases?: readonly string[];
  readonly gated: boolean | null;
  readonly successor: ModelId | null;
  /** Training compute in FLOP where published or estimated (the note says which). */
  readonly trainingFlop: number | null;
  readonly useClass: UseClass | null;
  readonly provenance: Provenance;
}

/** A model that somebody else made from Meta weights, or a Meta tune whose name hides its base. */
export interface Derivative {
  /** Kebab-case: `vicuna-v1.5`. */
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  /** Own family name, or `null`. */
  readonly family: string | null;
  /**
   * Identifiers, matched without case: exact repo ids, or globs in which `*` stands for any run of characters other
   * than `/`. An entry without `/` matches the name part under any organisation and bare names.
   */
  readonly match: readonly string[];
  /** Names in the Ollama library, with a tag where only some tags are meant (`deepseek-r1:70b`). */
  readonly ollama?: readonly string[];
  /** Model or family ids of the bases, nearest first. */
  readonly derivedFrom: readonly string[];
  /** Licences in addition to those inherited from the base (NVIDIA's, an author's non-commercial terms). */
  readonly ownLicenses: readonly LicenseId[];
  /** The `license:` value on the card; `null` where it has none or it is not known. */
  readonly declaredTag: LicenseTag | null;
  /** Why the declared licence is not the governing one; only where it is not. */
  readonly mistagged?: string;
  readonly provenance: Provenance;
}

/** Looks like a Llama or Meta model, but is not under a Meta licence. */
export interface Lookalike {
  readonly id: string;
  readonly name: string;
  /** As {@link Derivative.match}. */
  readonly match: readonly string[];
  readonly ollama?: readonly string[];
  readonly licenses: readonly LicenseId[];
  readonly why: string;
  readonly provenance: Provenance;
}

/** An endpoint, or models on a host, that stop being served on a day. */
export interface Retirement {
  readonly id: string;
  /** The host as people know it: `Groq`. */
  readonly host: string;
  /** Whose spellings are meant; `null` for a domain. */
  readonly platform: Platform | null;
  /** Identifiers (as {@link Derivative.match}) or, with `platform: null`, domains. */
  readonly match: readonly string[];
  readonly retired: IsoDate;
  /** Whether it was found gone on that day, and may have ended earlier. */
  readonly atLatest?: boolean;
  readonly replacement: string | null;
  /**
   * Models without published weights that nobody else serves: they end with it, whichever host's spelling names them.
   */
  readonly onlyHostOf?: readonly ModelId[];
  readonly provenance: Provenance;
}

export interface PolicyEvent {
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly text: string;
  /** Families that it concerns; empty for events about Meta as a whole or the field. */
  readonly families: readonly FamilyId[];
  readonly provenance: Provenance;
}

export interface Lab {
  readonly id: string;
  readonly name: string;
  readonly stance: 'open' | 'mostly-open' | 'mixed' | 'hybrid' | 'closed';
  readonly flagships: readonly { readonly repoId: string; readonly license: string }[];
  /** What people get wrong. */
  readonly trap: string;
  readonly provenance: Provenance;
}

export interface Alternative {
  readonly repoId: string;
  readonly useClass: UseClass;
  readonly license: LicenseId;
  readonly why: string;
  readonly provenance: Provenance;
}

export interface LawFact {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly from: IsoDate | null;
  readonly provenance: Provenance;
}

/** Everything that `data/` holds. */
export interface DatasetFiles {
  readonly meta: { readonly version: string; readonly asOf: IsoDate };
  readonly sources: readonly Source[];
  readonly licenses: readonly License[];
  readonly families: readonly Family[];
  readonly models: readonly Model[];
  readonly derivatives: readonly Derivative[];
  readonly lookalikes: readonly Lookalike[];
  readonly retirements: readonly Retirement[];
  readonly events: readonly PolicyEvent[];
  readonly labs: readonly Lab[];
  readonly alternatives: readonly Alternative[];
  readonly law: readonly LawFact[];
}
