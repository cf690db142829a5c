import type { Rule } from './rule.ts';

/** A template or a variable decides the model at run time: nothing can be said. */
export const unresolvedModel: Rule = {
  code: 'unresolved-model',
  documentation: {
    why: 'A template or a variable decides at run time which model it is. Nothing can be said about its licence here.',
    example: 'model = f"meta-llama/{name}"',
    mend: 'Nothing, or list the possible models in a file that is scanned.',
    clause: 'none',
  },
  check: ({ reference }) =>
    reference.resolution.kind === 'unresolved'
      ? [
          {
            message: `The model is decided at run time: the licence of ${reference.text} depends on the value.`,
          },
        ]
      : [],
};
