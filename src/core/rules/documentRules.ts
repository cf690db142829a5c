import type { DocumentKind } from '../detect/places/languages.ts';
import { type Finding, severityOf } from '../finding.ts';
import { mayPublish } from '../publishing/publishedNames.ts';
import { derivativeName, publishedDerivatives } from './derivativeName.ts';
import type { DocumentContext, DocumentRule } from './documentRule.ts';
import { modelCardLicense } from './modelCardLicense.ts';

/** Every rule that judges whole documents. */
export const documentRules: readonly DocumentRule[] = [modelCardLicense, derivativeName];

/** Whether the rules for documents can find anything in a text: most are no model cards and publish nothing. */
export function mayConcernRules(text: string, kind: DocumentKind): boolean {
  return kind === 'markdown' || mayPublish(text);
}

/** What the rules for documents find; nothing where no model is named. */
export function checkDocument(context: DocumentContext): Finding[] {
  const { references, policy } = context;
  if (!references.some(({ kind }) => kind === 'use')) return [];
  return documentRules.flatMap(({ code, check }) => {
    const severity = severityOf(code, policy.severities);
    if (severity === null) return [];
    return check(context).map((finding) => ({ code, severity, ...finding }));
  });
}

/** What is said of references, without that a name is not known which the document itself gives to a model. */
export function withoutOwnNames(findings: readonly Finding[], context: DocumentContext): readonly Finding[] {
  if (!findings.some(({ code }) => code === 'unknown-model')) return findings;
  const own = publishedDerivatives(context).flatMap(({ range, alsoAt }) => [range, ...alsoAt]);
  return findings.filter(
    ({ code, range }) =>
      code !== 'unknown-model' || !own.some(({ start, end }) => start < range.end && range.start < end),
  );
}
