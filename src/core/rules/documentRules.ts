import { type Finding, severityOf } from '../finding.ts';
import { derivativeName } from './derivativeName.ts';
import type { DocumentContext, DocumentRule } from './documentRule.ts';
import { modelCardLicense } from './modelCardLicense.ts';

/** Every rule that judges whole documents. */
export const documentRules: readonly DocumentRule[] = [modelCardLicense, derivativeName];

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
