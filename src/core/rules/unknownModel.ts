import { nameOf, type Rule } from './rule.ts';

/** A Meta organisation or spelling that the dataset does not hold: never treated as allowed. */
export const unknownModel: Rule = {
  code: 'unknown-model',
  documentation: {
    why: 'A Meta organisation or spelling that the dataset does not hold, or a model whose licence no source states. It is never treated as allowed.',
    example: 'model = "meta-llama/Something-New-9B"',
    mend: 'Read the model’s own page. If you know the facts, add them in an overlay (`"dataset"` in `.model-license.jsonc`).',
    clause: 'none',
  },
  check: ({ reference, dataset }) => {
    const { resolution } = reference;
    if (resolution.kind === 'unknown') {
      const family = dataset.families.get(resolution.identity.family ?? '');
      // A line without a licence of its own leaves it to each of its models.
      if (family?.licenses.length === 0 && resolution.identity.id === null) {
        return [
          {
            message: `${reference.text} does not say which ${family.name} it is, and their licences differ: name the version.`,
          },
        ];
      }
      return [
        {
          message: `${reference.text} names a Meta model or a derivative that is not in the dataset of ${dataset.files.meta.asOf}: check the licence on the model’s own page.`,
        },
      ];
    }
    if (resolution.kind !== 'known' || !resolution.licenses.some(({ id }) => id === 'unknown')) return [];
    const name = nameOf(reference, dataset);
    const terms =
      resolution.licenses.length > 1 ? `what else the maker of ${name} asks` : `the licence of ${name}`;
    return [
      {
        message: `The dataset of ${dataset.files.meta.asOf} does not know ${terms}: check the model’s own page.`,
      },
    ];
  },
};
