import { type AskedName, askedOf, prefixed } from '../publishing/askedName.ts';
import { basesOfCard } from '../publishing/publishingDocument.ts';
import { overlaps } from '../text/range.ts';
import type { DocumentContext, DocumentFinding, DocumentRule } from './documentRule.ts';
import { nameOf } from './rule.ts';

/** A published derivative whose name does not begin as the licence of its base asks. */
export const derivativeName: DocumentRule = {
  code: 'derivative-name',
  documentation: {
    why: 'The workspace publishes a model that was made from Llama weights, under a name that does not begin as their licence asks: “Llama 3” for Llama 3, “Llama” from Llama 3.1 on. Upper and lower case are the same, and so are a space, `-` and `_`. A script’s `ollama create` is judged by the Modelfile that it names. Models that are merely used are not affected.',
    example: 'AutoModel.from_pretrained("meta-llama/Llama-3.1-8B").push_to_hub("acme/support-8b")',
    mend: 'Rename it before others link to it: the quick fix puts the prefix in front.',
    clause: 'Llama 3 licence and later, section 1.b.i',
  },
  check: (context) => [...misnamed(context), ...nameless(context)],
};

function misnamed({ published, dataset }: DocumentContext): DocumentFinding[] {
  return published().flatMap(({ name, range, alsoAt, asked }) => {
    const open = strictest(asked.filter(({ fulfilled }) => !fulfilled));
    if (open === undefined) return [];
    const { base, license, prefix } = open;
    const better = prefixed(name, prefix);
    return {
      range,
      reference: null,
      message: `${name} is made from ${nameOf(base, dataset)}, and the ${license.name} requires its name to begin with “${prefix}”: call it ${better}.`,
      mend: { kind: 'replace', by: [better], alsoAt },
    };
  });
}

/** A card that names a base and no model: it stands on the base. */
function nameless(context: DocumentContext): DocumentFinding[] {
  const { references, dataset } = context;
  const card = context.card();
  // The maker's own card is known by its terms, and its model has a name.
  if (card === null || card.name !== null || card.gated) return [];
  // A heading that is a sentence can begin with the name.
  const asked = askedOf(card.title, basesOfCard(card, references), dataset);
  const open = strictest(asked.filter(({ fulfilled }) => !fulfilled));
  const value = card.bases.find(({ range }) => open !== undefined && overlaps(range, open.base.range));
  if (open === undefined || value === undefined) return [];
  const { base, license, prefix } = open;
  return [
    {
      range: value.range,
      reference: null,
      message: `This card gives its model no name, and the ${license.name} requires the name of what is made from ${nameOf(base, dataset)} to begin with “${prefix}”: state one as \`model_name\`.`,
    },
  ];
}

/** The one that asks for most: “Llama 3” fulfils “Llama” as well. */
function strictest(asked: readonly AskedName[]): AskedName | undefined {
  return asked.toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
}
