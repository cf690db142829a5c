import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate, LicenseId } from './dataset/types.ts';
import { type DiagnosticCode, type Severity, severityOf } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Reference, Resolution } from './reference.ts';
import type { RuleFinding } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

export interface JudgedFinding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly finding: RuleFinding;
}

/** What the rules say of a reference that is the first in its file under the licences `first`. */
export type Judged = (reference: Reference, first: readonly LicenseId[]) => readonly JudgedFinding[];

interface Memory {
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  readonly judged: Judged;
}

const memories = new WeakMap<Policy, Memory>();

/**
 * The rules under one policy, on one day. A catalogue names the same model hundreds of times, and every keystroke
 * asks again: what the rules say of a resolved name is remembered as long as the policy lives.
 */
export function judgedBy(dataset: Dataset, policy: Policy, asOf: IsoDate): Judged {
  const known = memories.get(policy);
  if (known !== undefined && known.dataset === dataset && known.asOf === asOf) return known.judged;
  const judged = remember(dataset, policy, asOf);
  memories.set(policy, { dataset, asOf, judged });
  return judged;
}

function remember(dataset: Dataset, policy: Policy, asOf: IsoDate): Judged {
  // A resolution belongs to one spelling (see `recognize`), so the lists are short enough to search without a key.
  const known = new WeakMap<Resolution, Judgement[]>();
  return (reference, first) => {
    const { resolution, platform, text } = reference;
    let judgements = known.get(resolution);
    if (judgements === undefined) {
      judgements = [];
      known.set(resolution, judgements);
    }
    for (const judgement of judgements) {
      if (judgement.text === text && judgement.platform === platform && isSame(judgement.first, first))
        return judgement.findings;
    }
    const findings = apply(reference, first, dataset, policy, asOf);
    judgements.push({ platform, text, first, findings });
    return findings;
  };
}

/** What was said of a reference, and what of the reference it depended on. */
interface Judgement extends Pick<Reference, 'platform' | 'text'> {
  readonly first: readonly LicenseId[];
  readonly findings: readonly JudgedFinding[];
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
): readonly JudgedFinding[] {
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
