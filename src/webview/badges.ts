import type { Confidence, Lab, LicenseKind } from '../core/dataset/types.ts';
import type { DutyState } from '../core/duties/duties.ts';
import type { ModelStatus } from '../core/explain.ts';
import type { Badge, Tone } from './protocol.ts';

/** What each state is called on the page, and its tone. */

export const licenseTones: Readonly<Record<LicenseKind, Tone>> = {
  community: 'note',
  noncommercial: 'bad',
  proprietary: 'warn',
  custom: 'note',
  permissive: 'good',
  copyleft: 'note',
  unknown: 'muted',
};

export const dutyBadges: Readonly<Record<DutyState, Badge>> = {
  unmet: { text: 'unmet', tone: 'bad' },
  applies: { text: 'applies', tone: 'warn' },
  unknown: { text: 'may apply', tone: 'muted' },
  met: { text: 'met', tone: 'good' },
  'not-applicable': { text: 'does not apply', tone: 'neutral' },
};

export const certaintyTones: Readonly<Record<Confidence, Tone>> = {
  primary: 'good',
  multiple: 'note',
  single: 'warn',
  unverified: 'muted',
  refuted: 'bad',
};

export const stanceBadges: Readonly<Record<Lab['stance'], Badge>> = {
  open: { text: 'open', tone: 'good' },
  'mostly-open': { text: 'mostly open', tone: 'good' },
  mixed: { text: 'mixed', tone: 'note' },
  hybrid: { text: 'hybrid', tone: 'note' },
  closed: { text: 'closed', tone: 'bad' },
};

export const statusTones: Readonly<Record<ModelStatus, Tone>> = {
  'open-weights': 'good',
  'non-commercial': 'bad',
  'api-only': 'warn',
  'frozen-line': 'neutral',
  'retired-endpoint': 'bad',
  nonexistent: 'bad',
  unresolved: 'muted',
  license: 'neutral',
  unknown: 'warn',
};
