import type { DiagnosticCode, SeveritySetting } from '../finding.ts';

/** Facts about the project, each `undefined` until the user states it. */
export interface ProjectFacts {
  readonly commercial?: boolean;
  readonly distributes?: readonly ('weights' | 'product' | 'service' | 'internal')[];
  /** `EU`, `EEA` or ISO 3166-1 alpha-2; the first is the principal place of business. */
  readonly regions?: readonly string[];
  /** One figure for every reference date, or figures by `YYYY-MM-DD`. */
  readonly monthlyActiveUsers?: number | Readonly<Record<string, number>>;
  readonly trainsOnOutputs?: boolean;
}

/** How a file is judged: the user's settings and `.model-license.jsonc`, resolved. */
export interface Policy {
  readonly project: ProjectFacts;
  readonly severities: Partial<Readonly<Record<DiagnosticCode, SeveritySetting>>>;
  /** On which references of a file `community-license` stands. */
  readonly report: 'firstPerFile' | 'every' | 'off';
  /** Whether plain words in prose and comments are reported. */
  readonly mentions: boolean;
  /** Globs on the identifier as written and on the canonical id. */
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** Globs on paths, relative to the configuration's folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Overlay files, relative to the configuration's folder. */
  readonly dataset: readonly string[];
  /** Files above this many bytes are noted, not read. */
  readonly maxFileSize: number;
  /** Facts older than this are said to be old. */
  readonly maxDataAgeDays: number;
}

export const defaultPolicy: Policy = {
  project: {},
  severities: {},
  report: 'firstPerFile',
  mentions: false,
  allow: [],
  deny: [],
  include: ['**/*'],
  exclude: [],
  dataset: [],
  maxFileSize: 20 * 1024 * 1024,
  maxDataAgeDays: 180,
};
