import { verdict } from '../policy/globs.ts';
import { identityOf } from '../reference.ts';
import type { Rule } from './rule.ts';

/** The project's allow and deny rules exclude the model. */
export const policyDenied: Rule = {
  code: 'policy-denied',
  documentation: {
    why: 'The project’s own `allow` and `deny` rules exclude the model. A match on the identifier as written or on the canonical id is enough; `deny` wins; a non-empty `allow` denies what matches none of it.',
    example: 'model = "meta-llama/Llama-4-Scout-17B-16E"  # "deny": ["*Llama-4*"]',
    mend: 'Choose a model that the rules allow, or change the rules.',
    clause: '`.model-license.jsonc`',
  },
  check: ({ reference, policy }) => {
    if (policy.allow.length === 0 && policy.deny.length === 0) return [];
    if (reference.resolution.kind === 'endpoint') return [];
    const judged = verdict(reference.text, identityOf(reference)?.id ?? null, policy);
    if (judged.kind === 'allowed') return [];
    return [
      {
        message:
          judged.by === null
            ? `${reference.text} is not among the models that this project allows: choose one that matches “allow”.`
            : `${reference.text} is denied by this project’s rule “${judged.by}”: choose another model.`,
      },
    ];
  },
};
