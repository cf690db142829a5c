import {
  type DiagnosticCode,
  isDiagnosticCode,
  type SeveritySetting,
  severitySettings,
} from '../core/finding.ts';
import { defaultPolicy, type Policy } from '../core/policy/policy.ts';

/** The user's settings under `modelLicenseLens.`; the manifest states the same defaults. */
export interface Settings {
  readonly enable: boolean;
  readonly severity: Policy['severities'];
  readonly communityLicense: Policy['report'];
  readonly mentions: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxDataAgeDays: number;
}

export const settingsSection = 'modelLicenseLens';

export const defaultSettings: Settings = {
  enable: true,
  severity: {},
  communityLicense: defaultPolicy.report,
  mentions: defaultPolicy.mentions,
  include: defaultPolicy.include,
  exclude: defaultPolicy.exclude,
  maxDataAgeDays: defaultPolicy.maxDataAgeDays,
};

const reports: readonly Policy['report'][] = ['firstPerFile', 'every', 'off'];

/**
 * Reads settings that people write by hand: what has the wrong type is told to `complain` and counts as not set.
 * Never throws.
 */
export function readSettings(get: (key: string) => unknown, complain: (message: string) => void): Settings {
  const read = <T>(
    key: keyof Settings,
    fallback: T,
    accept: (value: unknown) => T | undefined,
    expected: string,
  ): T => {
    const value = get(key);
    if (value === undefined || value === null) return fallback;
    const accepted = accept(value);
    if (accepted === undefined) complain(`${settingsSection}.${key} must be ${expected}; it is ignored.`);
    return accepted ?? fallback;
  };
  const boolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
  const report = (value: unknown): Policy['report'] | undefined => reports.find((known) => known === value);
  return {
    enable: read('enable', defaultSettings.enable, boolean, 'true or false'),
    severity: read(
      'severity',
      defaultSettings.severity,
      (value) => readSeverities(value, complain),
      'an object',
    ),
    communityLicense: read('communityLicense', defaultSettings.communityLicense, report, reports.join(', ')),
    mentions: read('mentions', defaultSettings.mentions, boolean, 'true or false'),
    include: read('include', defaultSettings.include, readGlobs, 'a list of globs, not empty'),
    exclude: read(
      'exclude',
      defaultSettings.exclude,
      (value) => (isEmptyList(value) ? [] : readGlobs(value)),
      'a list of globs',
    ),
    maxDataAgeDays: read(
      'maxDataAgeDays',
      defaultSettings.maxDataAgeDays,
      readCount,
      'a whole number, 1 or more',
    ),
  };
}

function readSeverities(
  value: unknown,
  complain: (message: string) => void,
): Policy['severities'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const severities: Partial<Record<DiagnosticCode, SeveritySetting>> = {};
  for (const [code, setting] of Object.entries(value)) {
    const severity = severitySettings.find((known) => known === setting);
    if (isDiagnosticCode(code) && severity) severities[code] = severity;
    else
      complain(
        `${settingsSection}.severity: ${JSON.stringify(code)} or its value is not known; it is ignored.`,
      );
  }
  return severities;
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

function readGlobs(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const globs = value.filter((glob): glob is string => typeof glob === 'string' && glob !== '');
  return globs.length === 0 ? undefined : globs;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
