import { licenseTitle } from '../render/words.ts';
import { nameOf, type Rule } from './rule.ts';

/** The repository's own card declares a licence that is not the governing one. */
export const licenseTagMismatch: Rule = {
  code: 'license-tag-mismatch',
  documentation: {
    why: 'The model’s own card declares a licence that is not the governing one: a derivative cannot shed the terms of the weights it was made from.',
    example: 'model = "NousResearch/Hermes-3-Llama-3.1-8B"  # its card says llama3',
    mend: 'Follow the governing licence in the message. In a model card of your own, correct `license:`.',
    clause: 'Llama licences, section 1.b.i',
  },
  check: ({ reference, dataset }) => {
    const { resolution } = reference;
    if (resolution.kind !== 'known' || resolution.derivative?.mistagged === undefined) return [];
    const { declaredTag, mistagged, match } = resolution.derivative;
    // A host's name for the model, often the same in lower case, or a re-upload has no card that says so.
    if (reference.platform !== 'hugging-face' || !match.includes(reference.text)) return [];
    const governing = resolution.licenses
      .filter(({ basis }) => basis === 'derived')
      .flatMap(({ id }) => dataset.licenses.get(id) ?? [])
      .map(({ name }) => licenseTitle(name));
    const declared = declaredTag === null ? 'no licence' : `“${declaredTag}”`;
    return [
      {
        message: `The card of ${nameOf(reference, dataset)} declares ${declared}, but the ${governing.join(' and ')} governs its weights. ${mistagged.replace(/\.$/, '')}.`,
      },
    ];
  },
};
