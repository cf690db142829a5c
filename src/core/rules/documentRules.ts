import type { DocumentKind } from '../detect/places/documentKind.ts';
import { type Finding, severityOf } from '../finding.ts';
import { mayPublish } from '../publishing/publishedNames.ts';
import { overlaps } from '../text/range.ts';
import { derivativeName } from './derivativeName.ts';
import type { DocumentContext, DocumentRule } from './documentRule.ts';
import { modelCardLicense } from './modelCardLicense.ts';

/** Every rule that judges whole documents. */
export const documentRules: readonly DocumentRule[] = [modelCardLicense, derivativeName];

/** Whether the rules for documents can find anything in a text: most are no model cards and publish nothing. */
export function mayConcernRules(text: string, kind: DocumentKind): boolean {
  return kind === 'markdown' || mayPublish(text);
}

/** What the rules for documents find; nothing where no model is named, in the text or in a Modelfile that it can use. */
export function checkDocument(context: DocumentContext): Finding[] {
  const { references, dataset, policy } = context;
  if (dataset.local.modelfiles.size === 0 && !references.some(({ kind }) => kind === 'use')) return [];
  return documentRules.flatMap(({ code, check }) => {
    const severity = severityOf(code, policy.severities);
    if (severity === null) return [];
    return check(context).map((finding) => ({ code, severity, ...finding }));
  });
}

/**
 * What is said of references, without what is said of a name only because the document itself gives it to a model:
 * that it is not known, and what stands on its base as well.
 */
export function withoutOwnNames(
  findings: readonly Finding[],
  { published }: DocumentContext,
): readonly Finding[] {
  if (!findings.some(({ code }) => code === 'unknown-model' || code === 'eu-restriction')) return findings;
  const ranges = published().flatMap(({ range, alsoAt }) => [range, ...alsoAt]);
  const isOwn = ({ range }: Finding): boolean => ranges.some((own) => overlaps(own, range));
  const onBase = findings.some((finding) => finding.code === 'eu-restriction' && !isOwn(finding));
  return findings.filter(
    (finding) =>
      !(finding.code === 'unknown-model' || (onBase && finding.code === 'eu-restriction')) || !isOwn(finding),
  );
}
