import type { Rule } from './rule.ts';

/** A template or a variable decides the model at run time: nothing can be said. */
export const unresolvedModel: Rule = {
  code: 'unresolved-model',
  check: ({ reference }) =>
    reference.resolution.kind === 'unresolved'
      ? [{ message: `The model is decided at run time: the licence of ${reference.text} depends on the value.` }]
      : [],
};
