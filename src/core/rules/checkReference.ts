import type { Dataset } from '../dataset/dataset.ts';
import type { IsoDate, LicenseId } from '../dataset/types.ts';
import { type DiagnosticCode, type Severity, severityOf } from '../finding.ts';
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

interface Memory {
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  readonly check: ReferenceCheck;
}

const memories = new WeakMap<Policy, Memory>();

/**
 * The rules under one policy, on one day. A catalogue names the same model hundreds of times, and every keystroke
 * asks again: what the rules say of a resolved name is remembered as long as the policy lives.
 */
export function checkUnder(dataset: Dataset, policy: Policy, asOf: IsoDate): ReferenceCheck {
  const known = memories.get(policy);
  if (known !== undefined && known.dataset === dataset && known.asOf === asOf) return known.check;
  const check = remember(dataset, policy, asOf);
  memories.set(policy, { dataset, asOf, check });
  return check;
}

function remember(dataset: Dataset, policy: Policy, asOf: IsoDate): ReferenceCheck {
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
    const findings = apply(reference, first, dataset, policy, asOf);
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
  dataset: Dataset,
  policy: Policy,
  asOf: IsoDate,
): readonly ReferenceFinding[] {
  const context = {
    reference,
    dataset,
    policy,
    asOf,
    isFirst: (license: LicenseId) => first.includes(license),
  };
  return rules.flatMap((rule) => {
    const severity = severityOf(rule.code, policy.severities);
    return severity === null
      ? []
      : rule.check(context).map((finding) => ({ code: rule.code, severity, finding }));
  });
}
