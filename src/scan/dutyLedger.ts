import type { Analysis } from '../core/analyze.ts';
import { compare } from '../core/compare.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { documentKindOf } from '../core/detect/places/documentKind.ts';
import { evidenceIn } from '../core/duties/evidence.ts';
import { dutiesInUse, type Evidence } from '../core/duties/inUse.ts';
import { nameEvidenceIn } from '../core/duties/nameEvidence.ts';
import type { MissingDuty } from '../core/missingDuty.ts';
import type { Policy } from '../core/policy/policy.ts';
import { mayConcernRules } from '../core/rules/documentRules.ts';
import { isUnder, missingDuties, type PlacedDuty } from '../core/rules/missingAttribution.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import type { Configuration } from './configuration.ts';
import { isInside, nameOf, parentOf } from './paths.ts';

/** A duty that nothing shows to be done, and the file where the finding belongs. */
export interface DutyOfFile extends PlacedDuty {
  /** Absolute. */
  readonly path: string;
}

export interface LedgerFile {
  /** Absolute. */
  readonly path: string;
  /** As people see it. */
  readonly display: string;
  readonly text: string;
  readonly configuration: Configuration;
  /** With the models of the workspace. */
  readonly dataset: Dataset;
  /** `null` for a file that `exclude` leaves out: it is evidence, and no more. */
  readonly analysis: Analysis | null;
}

interface Entry extends Pick<LedgerFile, 'configuration' | 'analysis'> {
  readonly evidence: readonly Evidence[];
}

/** Whether a project owes anything that files can show, as far as it says. */
export function owesTraces({ project }: Policy): boolean {
  return project.distributes?.some((what) => what !== 'internal') ?? false;
}

/** What each file of a project shows about its duties, kept file by file, so that a single one can be scanned again. */
export class DutyLedger {
  readonly #roots: (configuration: Configuration) => readonly string[];
  readonly #entries = new Map<string, Entry>();

  /** `rootsOf` gives the folders whose files are evidence under a configuration. */
  constructor(rootsOf: (configuration: Configuration) => readonly string[]) {
    this.#roots = rootsOf;
  }

  set(file: LedgerFile): void {
    const { path, configuration, analysis } = file;
    this.#entries.set(path, { configuration, analysis, evidence: evidenceOf(file) });
  }

  /** Forgets a file, or the files of a folder. */
  delete(path: string): void {
    for (const known of this.#entries.keys()) if (isInside(known, path)) this.#entries.delete(known);
  }

  /** Evidence under a configuration, by path and line; `null` where it was not looked for. */
  evidenceFor(configuration: Configuration): readonly Evidence[] | null {
    if (!owesTraces(configuration.policy)) return null;
    const roots = this.#roots(configuration);
    return roots.length === 0 ? null : roots.flatMap((root) => this.evidenceIn(root));
  }

  /** Evidence in the files of a folder, by path and line. */
  evidenceIn(folder: string): readonly Evidence[] {
    return [...this.#entries]
      .filter(([path]) => isInside(path, folder))
      .flatMap(([, { evidence }]) => evidence)
      .sort((a, b) => compare(a.path, b.path) || a.line - b.line);
  }

  /** The duties that no file shows to be done, for every configuration whose files were all scanned. */
  missing(): readonly DutyOfFile[] {
    const entries = [...this.#entries.values()];
    // A file that was scanned again has read its configuration again.
    const configurations = new Map(entries.map(({ configuration }) => [configuration.path, configuration]));
    return [...configurations.values()].flatMap((configuration) => this.#missingFor(configuration));
  }

  #missingFor(configuration: Configuration): DutyOfFile[] {
    const evidence = this.evidenceFor(configuration);
    if (evidence === null) return [];
    const files = [...this.#entries]
      .flatMap(([path, entry]) =>
        entry.configuration.path === configuration.path && entry.analysis !== null
          ? [{ path, analysis: entry.analysis }]
          : [],
      )
      .sort((a, b) => compare(a.path, b.path));
    const { dataset, policy } = configuration;
    const references = files.flatMap(({ analysis }) => analysis.references);
    const duties = missingDuties(dutiesInUse(references, evidence, dataset, policy));
    const roots = this.#roots(configuration);
    const tops = files.map(({ path }) => path).filter((path) => roots.includes(parentOf(path) ?? path));
    const [folder = ''] = roots;
    return duties.flatMap((duty) => placed(duty, tops, files).map((place) => ({ duty, folder, ...place })));
  }
}

function placed(
  duty: MissingDuty,
  tops: readonly string[],
  files: readonly { readonly path: string; readonly analysis: Analysis }[],
): Pick<DutyOfFile, 'standing' | 'path'>[] {
  const readme = tops.filter(isReadme).sort((a, b) => rank(a) - rank(b))[0];
  const notice = tops.find(isNotice);
  const top = duty.clause === 'attribution' ? readme : (notice ?? readme);
  if (top !== undefined) return [{ standing: 'top', path: top }];
  const first = files.find(({ analysis }) =>
    analysis.references.some((reference) => isUnder(reference, duty.license)),
  );
  return first === undefined ? [] : [{ standing: 'reference', path: first.path }];
}

/** A README, notice or licence: it shows that duties are done, and findings are placed there, even if it names no model. */
export function mayShowDuties(path: string): boolean {
  return isReadme(path) || /(?:^|[-_. ])(?:licen[sc]e|copying|notice)s?(?:[-_. ]|$)/i.test(nameOf(path));
}

function isReadme(path: string): boolean {
  return /^readme(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i.test(nameOf(path));
}

function isNotice(path: string): boolean {
  return /^(?:third[-_ ]?party[-_ ]?)?notices?(?:\.(?:md|txt))?$/i.test(nameOf(path));
}

/** Markdown first: that is the one that people see. */
function rank(path: string): number {
  return /\.(?:md|markdown|mdx)$/i.test(path) ? 0 : 1;
}

function evidenceOf(file: LedgerFile): readonly Evidence[] {
  const { path, display, text, dataset, analysis } = file;
  const references = analysis?.references ?? [];
  const kind = documentKindOf(path);
  const found = [
    ...evidenceIn(text, path, dataset),
    ...(analysis === null || !mayConcernRules(text, kind)
      ? []
      : nameEvidenceIn({ text, path: display, kind, references, dataset })),
  ];
  if (found.length === 0) return [];
  const lines = new LineIndex(text);
  return found.map(({ clause, license, offset, fulfils }) => ({
    clause,
    license,
    fulfils,
    path: display,
    line: lines.positionAt(offset).line,
  }));
}
