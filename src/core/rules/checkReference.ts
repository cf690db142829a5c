import type { LicenseId } from '../dataset/types.ts';
import { type DiagnosticCode, type Severity, severityOf } from '../finding.ts';
import { areSameGrounds, type Grounds } from '../grounds.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reference, Resolution } from '../reference.ts';
import type { RuleFinding } from './rule.ts';
import { rules } from './rules.ts';

export interface ReferenceFinding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly finding: RuleFinding;
}

/** What the rules say of a reference that is the first in its file under the licences `first`. */
export type ReferenceCheck = (
  reference: Reference,
  first: readonly LicenseId[],
) => readonly ReferenceFinding[];

const memories = new WeakMap<Policy, { readonly grounds: Grounds; readonly check: ReferenceCheck }>();

/**
 * The rules on the same grounds. A catalogue names the same model hundreds of times, and every keystroke
 * asks again: what the rules say of a resolved name is remembered as long as the policy lives.
 */
export function checkOn(grounds: Grounds): ReferenceCheck {
  const known = memories.get(grounds.policy);
  if (known !== undefined && areSameGrounds(known.grounds, grounds)) return known.check;
  const check = remember(grounds);
  memories.set(grounds.policy, { grounds, check });
  return check;
}

function remember(grounds: Grounds): ReferenceCheck {
  // A resolution belongs to one spelling (see `recognize`), so the lists are short enough to search without a key.
  const known = new WeakMap<Resolution, Answer[]>();
  return (reference, first) => {
    const { resolution, platform, text } = reference;
    let answers = known.get(resolution);
    if (answers === undefined) {
      answers = [];
      known.set(resolution, answers);
    }
    for (const answer of answers) {
      if (answer.text === text && answer.platform === platform && isSame(answer.first, first))
        return answer.findings;
    }
    const findings = apply(reference, first, grounds);
    answers.push({ platform, text, first, findings });
    return findings;
  };
}

/** What was said of a reference, and what of the reference it depended on. */
interface Answer extends Pick<Reference, 'platform' | 'text'> {
  readonly first: readonly LicenseId[];
  readonly findings: readonly ReferenceFinding[];
}

function isSame(a: readonly LicenseId[], b: readonly LicenseId[]): boolean {
  return a.length === b.length && a.every((license, index) => license === b[index]);
}

function apply(
  reference: Reference,
  first: readonly LicenseId[],
  grounds: Grounds,
): readonly ReferenceFinding[] {
  const isFirst = (license: LicenseId): boolean => first.includes(license);
  const context = { ...grounds, reference, isFirst };
  return rules.flatMap((rule) => {
    const severity = severityOf(rule.code, grounds.policy.severities);
    return severity === null
      ? []
      : rule.check(context).map((finding) => ({ code: rule.code, severity, finding }));
  });
}
