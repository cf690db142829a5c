import type { Dataset } from '../../dataset/dataset.ts';
import type { Resolution } from '../../reference.ts';
import { type ParsedName, parseName } from '../grammar/nameGrammar.ts';
import { isCodeOrganisation, isMetaOrg } from '../organisations.ts';
import type { Spelling } from '../spelling.ts';
import { byDataset } from './byDataset.ts';
import { byGrammar } from './byGrammar.ts';
import { likenessOf } from './likeness.ts';
import { ofResearchLine } from './researchLines.ts';
import { unknownModel } from './resolutions.ts';
import { holdsPlaceholder, resolveTemplate } from './template.ts';

/** What the dataset makes of a spelling, with the parsed name that the caller judges the place by. */
export interface Resolved {
  readonly resolution: Resolution;
  /** `null` where the dataset knew the identifier without the grammar. */
  readonly parsed: ParsedName | null;
  /** An organisation and a name that could be of anything else: a program, a data set. */
  readonly vague?: boolean;
}

/** Resolves a spelling; `null` where it names nothing that this product speaks of. */
export function resolve(spelling: Spelling, dataset: Dataset): Resolved | null {
  if (spelling.form === 'endpoint')
    return { resolution: { kind: 'endpoint', host: spelling.name }, parsed: null };
  const name = withoutDots(spelling.name);
  if (name === '' || isCodeOrganisation(spelling.org)) return null;
  const parsed = parseName(tagged(spelling));
  if (holdsPlaceholder(spelling)) {
    const template = resolveTemplate(spelling, parsed, dataset);
    if (template !== 'decided') return template === null ? null : { resolution: template, parsed };
  }
  if (
    spelling.openEnded === true &&
    (isMetaOrg(spelling.org) || spelling.strength === 'certain') &&
    (parsed === null || (parsed.size === null && parsed.variant === null))
  ) {
    return { resolution: { kind: 'unresolved' }, parsed };
  }
  const known = byDataset(spelling, name, dataset);
  if (known === 'silent') return null;
  if (known !== null) return { resolution: known, parsed };
  if (/-evals$/i.test(name)) return null;
  if (
    parsed !== null &&
    (parsed.version !== null || parsed.size !== null || parsed.variant !== null || parsed.stem !== 'llama')
  ) {
    const resolution = byGrammar(spelling, parsed, name, dataset);
    return resolution === null ? null : { resolution, parsed };
  }
  const research = ofResearchLine(spelling, name, dataset);
  if (research !== null) return { resolution: research, parsed: null };
  const likeness = likenessOf(spelling, name);
  if (likeness === null) return null;
  const resolution = unknownModel(null, 'meta');
  return likeness === 'vague' ? { resolution, parsed, vague: true } : { resolution, parsed };
}

/** Without the full stops of a sentence or of a folder around it. */
function withoutDots(name: string): string {
  let start = 0;
  let end = name.length;
  while (name.charAt(start) === '.') start += 1;
  while (end > start && name.charAt(end - 1) === '.') end -= 1;
  return name.slice(start, end);
}

/**
 * The tag belongs to the name where it can say size and role (Ollama, container images), not where it is a revision.
 * Bounded to 400 characters, as every token.
 */
function tagged(spelling: Spelling): string {
  if (spelling.tag === null || spelling.platform === 'hugging-face') return spelling.name;
  if (spelling.org !== null && !/^\d+x?\d*b/i.test(spelling.tag)) return spelling.name;
  return `${spelling.name}:${spelling.tag}`;
}
