/**
 * What the summary page and its host say to each other. The host sends whole states, never changes; the page sends
 * wishes by number, never addresses or paths, so that nothing but what the host offered can be opened.
 */

/** Index into the host's list of places and addresses for the present state. */
export type TargetId = number;

export interface Link {
  readonly label: string;
  readonly target: TargetId;
}

export type Tone = 'neutral' | 'good' | 'note' | 'warn' | 'bad' | 'muted';

export interface Badge {
  readonly text: string;
  readonly tone: Tone;
}

export interface ModelRow {
  readonly name: string;
  readonly status: Badge;
  /** What is less than sure, in sentences. */
  readonly doubts: readonly string[];
  readonly references: number;
  /** Places in the workspace that name it, as many as anybody reads. */
  readonly places: readonly Link[];
  /** How many more there are. */
  readonly morePlaces: number;
}

export interface LicenseGroup {
  readonly name: string;
  readonly kind: Badge;
  readonly page: Link | null;
  readonly references: number;
  readonly models: readonly ModelRow[];
}

export interface DutyRow {
  readonly lead: string;
  readonly reason: string;
  readonly state: Badge;
  readonly evidence: readonly Link[];
}

export interface DutyGroup {
  readonly license: string;
  /** What has to be done, may have to be done, or is done. */
  readonly duties: readonly DutyRow[];
  /** What does not bind this project. */
  readonly others: readonly DutyRow[];
}

export interface EventRow {
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly certainty: Badge;
  /** What speaks against it, with who says so. */
  readonly contradiction: string | null;
  readonly refuted: boolean;
  /** Whether it concerns a line that the workspace uses. */
  readonly concernsWorkspace: boolean;
  readonly sources: readonly Link[];
}

export interface LabRow {
  readonly name: string;
  readonly stance: Badge;
  readonly flagships: readonly { readonly page: Link; readonly license: string }[];
  readonly trap: string;
}

export interface SummaryPage {
  readonly kind: 'summary';
  /** Workspace name and the extent of the scan, in words. */
  readonly scope: string;
  readonly counts: readonly { readonly value: number; readonly label: string }[];
  readonly licenses: readonly LicenseGroup[];
  readonly duties: readonly DutyGroup[];
  /** What can be done about duties that may apply; `null` where none is open. */
  readonly openFacts: { readonly text: string; readonly state: Link } | null;
  readonly events: readonly EventRow[];
  readonly labs: readonly LabRow[];
  /** Version and age of the data, in words. */
  readonly data: string;
}

export type PageState =
  | { readonly kind: 'scanning'; readonly files: number }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** Where the reason can be mended. */
      readonly place: Link | null;
    }
  | SummaryPage;

export interface HostMessage {
  readonly type: 'state';
  /** Counts the states; a wish about an older one is not granted, for its numbers mean something else by now. */
  readonly revision: number;
  readonly state: PageState;
}

export type PageMessage =
  /** The page is loaded and wants the present state. */
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly revision: number; readonly target: TargetId }
  | { readonly type: 'rescan' };

/** A message of the page, or `undefined` for anything else that arrives. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'ready' || value.type === 'rescan') return { type: value.type };
  if (value.type !== 'open' || !('target' in value) || !('revision' in value)) return undefined;
  const { target, revision } = value;
  return isCount(target) && isCount(revision) ? { type: 'open', revision, target } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
