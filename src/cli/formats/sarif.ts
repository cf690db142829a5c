import type {
  Artifact,
  ArtifactLocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import { compare } from '../../core/compare.ts';
import {
  type DiagnosticCode,
  defaultSeverities,
  diagnosticCodes,
  type Severity,
} from '../../core/finding.ts';
import { reportMark } from '../../core/ownReport.ts';
import { documentation, firstSentence } from '../../core/rules/documentation.ts';
import { documentationUrl } from '../../languageService/index.ts';
import type { NoteReason, ScanNote } from '../../scan/notes.ts';
import type { ReportFinding, ReportReference, ReportSuppressed, ScanReport } from '../scanReport.ts';
import { counted } from '../text.ts';
import { projectUrl } from '../version.ts';
import { printJson } from './json.ts';
import { noteWords } from './notes.ts';
import { uriOf } from './uri.ts';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const noteLevels: Readonly<Record<NoteReason, Level>> = {
  failed: 'error',
  unreadable: 'warning',
  'too-large': 'warning',
  encoding: 'warning',
  'broken-symlink': 'note',
  'symlink-loop': 'note',
  'symlink-outside': 'note',
  'special-file': 'note',
  'own-report': 'note',
  binary: 'note',
};

const sourceRoot = 'SRCROOT';

/** The report as SARIF 2.1.0, for code scanning services and viewers. */
export function printSarif(report: ScanReport): Iterable<string> {
  // As deep as the results, so that each has a line.
  return printJson(sarifLog(report), 4);
}

function sarifLog(report: ScanReport): Log {
  const { tool, dataset, notes } = report;
  const artifacts = new Artifacts();
  const results = sarifResults(report, artifacts);
  const notifications = notes.map((note) => notificationOf(note, artifacts));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: reportMark,
            semanticVersion: tool.version,
            informationUri: projectUrl,
            rules: diagnosticCodes.map(ruleOf),
          },
          extensions: [{ name: 'Policy dataset', version: dataset.version, releaseDateUtc: dataset.asOf }],
        },
        automationDetails: { id: `${tool.name}/` },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that was scanned.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        artifacts: artifacts.all,
        results,
      },
    ],
  };
}

function ruleOf(code: DiagnosticCode): ReportingDescriptor {
  const page = documentation[code];
  const severity = defaultSeverities[code];
  const where = page.clause === 'none' ? '' : `\n\nWhere it is written: ${page.clause}.`;
  return {
    id: code,
    name: code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    helpUri: documentationUrl(code),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['license', 'machine-learning'],
      // How GitHub sorts what is no matter of security.
      'problem.severity': severity === 'error' || severity === 'warning' ? severity : 'recommendation',
    },
    shortDescription: { text: firstSentence(page.why) },
    fullDescription: { text: page.why },
    help: {
      text: `${page.why}\n\nExample: ${page.example}\n\nWhat to do: ${page.mend}${where}`,
      markdown: `${page.why}\n\n- Example: \`${page.example}\`\n- What to do: ${page.mend}${where}`,
    },
  };
}

function notificationOf(note: ScanNote, artifacts: Artifacts): Notification {
  const descriptor = { id: note.reason };
  const level = noteLevels[note.reason];
  if (note.reason === 'binary')
    return { descriptor, level, message: { text: `${counted(note.count, 'binary file')} not read.` } };
  return {
    descriptor,
    level,
    message: { text: `${note.path}: ${noteWords[note.reason]}.` },
    locations: [{ physicalLocation: { artifactLocation: artifacts.at(note.path) } }],
  };
}

/** Findings and suppressed ones, by path and place. */
function sarifResults(report: ScanReport, artifacts: Artifacts): Result[] {
  const { findings, suppressed, references } = report;
  const compared = suppressed.some(({ by }) => by === 'baseline');
  const result = (finding: ReportFinding | ReportSuppressed): Result => {
    const reference = finding.reference === null ? undefined : references[finding.reference];
    const accepted = 'by' in finding && finding.by === 'baseline';
    return {
      ruleId: finding.code,
      ruleIndex: diagnosticCodes.indexOf(finding.code),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(finding, reference, artifacts)],
      partialFingerprints: { 'modelLicenseLens/v1': finding.fingerprint },
      ...(compared && { baselineState: accepted ? 'unchanged' : 'new' }),
      ...(report.suppressed.length > 0 && { suppressions: 'by' in finding ? [suppressionOf(finding)] : [] }),
      ...(reference !== undefined && { properties: propertiesOf(reference) }),
    };
  };
  return [...findings, ...suppressed].sort(byPlace).map(result);
}

function byPlace(a: ReportFinding, b: ReportFinding): number {
  const [from, to] = [a.range.start, b.range.start];
  return compare(a.path, b.path) || from.line - to.line || from.character - to.character;
}

function locationOf(
  { path, range: { start, end } }: ReportFinding,
  reference: ReportReference | undefined,
  artifacts: Artifacts,
): Location {
  return {
    physicalLocation: {
      artifactLocation: artifacts.at(path),
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        ...(reference !== undefined && { snippet: { text: reference.text } }),
      },
    },
  };
}

function suppressionOf({ by, reason }: ReportSuppressed): Suppression {
  return {
    ...(by === 'comment' ? { kind: 'inSource' } : { kind: 'external', status: 'accepted' }),
    ...(reason !== null && { justification: reason }),
  };
}

function propertiesOf({ platform, model, licenses }: ReportReference): Result['properties'] {
  return { platform, model: model?.id ?? null, family: model?.family ?? null, licenses };
}

/** The files that results and notifications are about, each once. */
class Artifacts {
  readonly #indexes = new Map<string, number>();

  at(path: string): ArtifactLocation {
    const index = this.#indexes.get(path) ?? this.#indexes.size;
    this.#indexes.set(path, index);
    return { ...locationOfFile(path), index };
  }

  get all(): Artifact[] {
    return [...this.#indexes.keys()].map((path) => ({
      location: locationOfFile(path),
      roles: ['analysisTarget'],
    }));
  }
}

function locationOfFile(path: string): ArtifactLocation {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: sourceRoot };
}
