import { cataloguedModels, collapse } from './catalogue.ts';
import type { LicenseId } from './dataset/types.ts';
import { type DetectOptions, detect } from './detect/detect.ts';
import { documentKindOf } from './detect/places/documentKind.ts';
import type { TextEdit } from './detect/places/relex.ts';
import { type Detection, detectAgain, detectFirst } from './detect/redetect.ts';
import { byPlace, type Finding, type SuppressedFinding } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isOwnReport } from './ownReport.ts';
import { publishingDocument } from './publishing/publishingDocument.ts';
import { type GoverningLicense, licensesOf, type Reference } from './reference.ts';
import { checkOn } from './rules/checkReference.ts';
import { checkDocument, mayConcernRules, withoutOwnNames } from './rules/documentRules.ts';
import { withHosts } from './servingHost.ts';
import { mayBeSuppressed, readSuppressions, suppress } from './suppressions.ts';

export interface AnalyzeInput extends Grounds {
  readonly text: string;
  /** Path with forward slashes; only its file name and extension matter. */
  readonly path: string;
  /** The editor's language id where there is one; the extension decides otherwise. */
  readonly languageId?: string;
}

export interface Analysis {
  /** In order of position. */
  readonly references: readonly Reference[];
  /** In order of position, then of code. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** An analysis that an edit of the text can be built on. */
export interface LiveAnalysis {
  readonly analysis: Analysis;
  readonly detection: Detection;
  readonly marks: Marks;
}

/** What a text may hold besides references. Looking for it costs more than analysing an edit, so it is remembered. */
interface Marks {
  readonly suppressions: boolean;
  readonly publishing: boolean;
}

const nothing: Analysis = { references: [], findings: [], suppressed: [] };

/** Finds and checks every reference in one document. Never throws; linear in the text. */
export function analyze(input: AnalyzeInput): Analysis {
  if (isOwnReport(input.text)) return nothing;
  const references = detect(input.text, input.dataset, detectOptions(input));
  return checkReferences(references, marksIn(input.text, input), input);
}

/** The same, as a basis for {@link analyzeAgain}. */
export function analyzeFirst(input: AnalyzeInput): LiveAnalysis {
  const detection = detectFirst(input.text, input.dataset, detectOptions(input));
  const marks = marksIn(input.text, input);
  return { detection, marks, analysis: checkLive(detection, marks, input) };
}

/**
 * The analysis of the text after `edit`, from that of the text before it; everything else of the input is the same.
 * Looks again only at what the edit can have touched; the result is that of {@link analyze}.
 */
export function analyzeAgain(before: LiveAnalysis, edit: TextEdit, input: AnalyzeInput): LiveAnalysis {
  const detection = detectAgain(before.detection, input.text, edit, input.dataset, detectOptions(input));
  const around = input.text.slice(Math.max(0, edit.start - 40), edit.start + edit.inserted + 40);
  const added = marksIn(around, input);
  const marks = {
    suppressions: before.marks.suppressions || added.suppressions,
    publishing: before.marks.publishing || added.publishing,
  };
  return { detection, marks, analysis: checkLive(detection, marks, input) };
}

/** An edit can make a report of a text, and something else of a report. */
function checkLive({ references }: Detection, marks: Marks, input: AnalyzeInput): Analysis {
  return isOwnReport(input.text) ? nothing : checkReferences(references, marks, input);
}

/**
 * The analysis with findings that only a look at the whole workspace brings, suppressed by the document's comments
 * like its own. A baseline is applied afterwards.
 */
export function withFindings(
  analysis: Analysis,
  extra: readonly Finding[],
  { text, path, languageId, policy }: Pick<AnalyzeInput, 'text' | 'path' | 'languageId' | 'policy'>,
): Analysis {
  if (extra.length === 0) return analysis;
  const own = analysis.findings.filter(({ code }) => code !== 'unused-suppression');
  const suppressions = mayBeSuppressed(text) ? readSuppressions(text, path, languageId) : [];
  const findings = [...own, ...analysis.suppressed, ...extra].sort(byPlace);
  return { references: analysis.references, ...suppress(findings, suppressions, policy) };
}

function detectOptions({ path, languageId, policy: { mentions } }: AnalyzeInput): DetectOptions {
  return languageId === undefined ? { path, mentions } : { path, languageId, mentions };
}

function marksIn(text: string, { path, languageId }: AnalyzeInput): Marks {
  const publishing = mayConcernRules(text, documentKindOf(path, languageId));
  return { suppressions: mayBeSuppressed(text), publishing };
}

function checkReferences(detected: readonly Reference[], marks: Marks, input: AnalyzeInput): Analysis {
  const references = withHosts(detected, input);
  const kind = documentKindOf(input.path, input.languageId);
  const models = input.policy.report === 'every' ? null : cataloguedModels(references, kind);
  const whole = { ...publishingDocument({ ...input, kind, references }), policy: input.policy };
  const all = findingsOn(references, input);
  const own = marks.publishing ? withoutOwnNames(all, whole) : all;
  const findings = [
    ...(models === null ? own : collapse(own, references.length, models)),
    ...(marks.publishing ? checkDocument(whole) : []),
  ];
  const suppressions = marks.suppressions ? readSuppressions(input.text, input.path, input.languageId) : [];
  return { references, ...suppress(findings, suppressions, input.policy) };
}

function findingsOn(references: readonly Reference[], { dataset, policy, asOf }: Grounds): Finding[] {
  const check = checkOn({ dataset, policy, asOf });
  const findings: Finding[] = [];
  const seen = new Set<LicenseId>();
  references.forEach((reference, index) => {
    if (reference.kind === 'mention') return;
    const licenses = licensesOf(reference);
    const first = licenses.every(({ id }) => seen.has(id)) ? none : unseen(licenses, seen);
    for (const { code, severity, finding } of check(reference, first)) {
      findings.push({ code, severity, range: reference.range, reference: index, ...finding });
    }
    if (reference.resolution.kind === 'known') for (const id of first) seen.add(id);
  });
  return findings;
}

/** Shared by all: hardly any reference is the first under its licences. */
const none: readonly LicenseId[] = [];

function unseen(licenses: readonly GoverningLicense[], seen: ReadonlySet<LicenseId>): readonly LicenseId[] {
  return licenses.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
}
