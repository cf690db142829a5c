import type { Model } from '../dataset/types.ts';
import { parseName } from '../detect/grammar/nameGrammar.ts';
import { publishesOnlyModels } from '../detect/organisations.ts';
import type { Reference } from '../reference.ts';
import type { Rule } from './rule.ts';

/** A known line in a version or size that was never released, or that was announced and withheld. */
export const nonexistentModel: Rule = {
  code: 'nonexistent-model',
  documentation: {
    why: 'A known line in a version or size that was never released, or that was announced and withheld. A download fails, or fetches somebody else’s file under that name.',
    example: 'model = "meta-llama/Llama-3.2-70B-Instruct"',
    mend: 'Take the nearest model that exists: the quick fix offers it.',
    clause: 'Meta’s model cards',
  },
  check: ({ reference, dataset }) => {
    if (reference.resolution.kind !== 'nonexistent') return [];
    const { nearest, why } = reference.resolution;
    const by = [...new Set(nearest.flatMap((model) => spelledLike(reference, model) ?? []))].slice(0, 3);
    const instead = nearest[0] === undefined ? 'check the id' : `did you mean ${nearest[0].name}?`;
    return [
      {
        message:
          `${reference.text} does not exist: ${why} (as of ${dataset.files.meta.asOf}); ${instead}`.replace(
            /([^?])$/,
            '$1.',
          ),
        mend: { kind: 'replace', by, alsoAt: [] },
      },
    ];
  },
};

/**
 * The nearest model in the spelling of the reference: a repo id for a repo id, else the model's own name. `null` where
 * its spelling on that host is not known.
 */
function spelledLike(reference: Reference, model: Model): string | null {
  const repoId = model.repoIds[0];
  if (repoId === undefined) return null;
  const [, org = null] = /^([^/]+)\/[^/]+$/.exec(reference.text) ?? [];
  if (publishesOnlyModels(org)) return repoId;
  if (reference.platform === 'ollama') return inOllama(model);
  if (reference.text.includes('/') || reference.platform === 'bedrock' || reference.platform === 'fireworks')
    return null;
  return reference.text === reference.text.toLowerCase() ? model.id : repoId.slice(repoId.indexOf('/') + 1);
}

/** Ollama names guards, Code Llama and the mixtures of experts each in a way of its own: of those none is offered. */
function inOllama(model: Model): string | null {
  const parsed = parseName(model.id);
  if (parsed?.stem !== 'llama' || parsed.version === null || parsed.size === null) return null;
  if (parsed.variant !== null) return null;
  return `llama${parsed.version}${parsed.vision ? '-vision' : ''}:${parsed.size}`;
}
