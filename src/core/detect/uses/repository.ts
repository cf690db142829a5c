import { isLoaded, surroundingsOf } from '../surroundings/surroundings.ts';
import { type Candidate, surroundingsIn } from './candidate.ts';

/** Whether an organisation and a name are used as a model's: the name says enough, or a model is expected. */
export function isRepositoryUse(candidate: Candidate): boolean {
  return saysEnough(candidate) || surroundingsIn(candidate).expectsModel;
}

/** Organisations under which a Llama needs no more than its name. */
const modelOrg = /^(?:meta-llama|meta|metaresearch|ai|@cf\/meta)$/i;

function saysEnough({ spelling, resolved }: Candidate): boolean {
  const { resolution, parsed } = resolved;
  if (parsed === null || parsed.size !== null) return true;
  const isKnown = resolution.kind === 'known';
  const isDerivative = isKnown && resolution.derivative !== null;
  // A word of the name says that it is a thing beside the model: `my-org/llama-3-server`.
  if (parsed.resource && (resolution.kind === 'unknown' || (isKnown && !isDerivative))) return false;
  return (
    parsed.variant !== null ||
    (parsed.stem !== 'llama' && parsed.version !== null) ||
    resolution.kind === 'unresolved' ||
    resolution.kind === 'lookalike' ||
    isDerivative ||
    (isKnown && resolution.model !== null) ||
    modelOrg.test(spelling.org ?? '')
  );
}

/**
 * Whether a name under an organisation of Meta could be that of anything else. Facebook and Meta publish programs and
 * data sets by the hundred; their other organisations hardly anything but models.
 */
export function isVague({ text, start, spelling, resolved }: Candidate): boolean {
  if (resolved.vague !== true || isLoaded(text, start)) return false;
  return !(
    /^(?:facebookai|meta-models|meta-llama)$/i.test(spelling.org ?? '') &&
    surroundingsOf(text, start).expectsModel
  );
}
