import type { DiagnosticCode } from '../finding.ts';
import { documentRules } from './documentRules.ts';
import { missingAttributionDocumentation } from './missingAttribution.ts';
import type { RuleDocumentation } from './rule.ts';
import { rules } from './rules.ts';

/** Codes that no rule of either list says. */
const others = {
  'missing-attribution': missingAttributionDocumentation,
  'invalid-configuration': {
    why: 'The project configuration, or an overlay of the dataset that it names, has an unknown key, a wrong type or an impossible value. The rest of it still counts.',
    example: '"rules": { "comunity-license": "off" }',
    mend: 'Correct the place that is underlined; the editor completes keys and values, and a quick fix corrects what is misspelt.',
    clause: '`data/schema/model-license.schema.json`',
  },
  'unused-suppression': {
    why: 'A suppression comment hides nothing, or names a code that does not exist.',
    example: '# model-license-ignore-next-line comunity-license',
    mend: 'Remove it, or correct the code.',
    clause: 'none',
  },
} as const satisfies Partial<Record<DiagnosticCode, RuleDocumentation>>;

/** What each code means; a test holds it to every code. */
export const documentation = {
  ...Object.fromEntries(rules.map((rule) => [rule.code, rule.documentation])),
  ...Object.fromEntries(
    documentRules.flatMap(({ code, documentation: page }) => (page === undefined ? [] : [[code, page]])),
  ),
  ...others,
} as Readonly<Record<DiagnosticCode, RuleDocumentation>>;

/** The first sentence of what a code means, for lists. */
export function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
