import type { Reference } from './reference.ts';

/** Spelled out, not case-insensitive: engines find plain words many times faster. */
const deepInfra = /deepinfra|DeepInfra|DEEPINFRA/;
/** The host, not the word. */
const together =
  /\btogether[-_.]?(?:ai|xyz|computer)|TOGETHER_|(["'`])together(?:\1|\/)|Together ?(?:AI|API)\b/i;

/**
 * The references, with what the document as a whole says about their hosts. DeepInfra spells models as Together does
 * (`meta-llama/Llama-3.3-70B-Instruct-Turbo`): where a document names DeepInfra and not Together, it is not known which
 * of them DeepInfra has retired.
 */
export function withHosts(
  references: readonly Reference[],
  { text, path }: { readonly text: string; readonly path: string },
): readonly Reference[] {
  if (!references.some(isTogethers)) return references;
  const isDeepInfras = deepInfra.test(path) || deepInfra.test(text);
  if (!isDeepInfras || together.test(path) || together.test(text)) return references;
  return references.map((reference) =>
    isTogethers(reference) ? { ...reference, platform: 'unknown', retirement: null } : reference,
  );
}

function isTogethers({ platform }: Reference): boolean {
  return platform === 'together';
}
