import type { Dataset } from '../../core/dataset/dataset.ts';
import { reportMark } from '../../core/ownReport.ts';
import { disclaimer } from '../../core/render/words.ts';
import { codeSpan, escapeMarkdown, link } from '../../languageService/markdown.ts';
import type { ScanReport } from '../scanReport.ts';
import { firstOf } from '../text.ts';
import { type FindingRow, type LicenseLink, type Link, pageOf, type ReportPage } from './page.ts';

/** The report for pull requests, job summaries and wikis. */
export function* printMarkdown(report: ScanReport, dataset: Dataset): Iterable<string> {
  const page = pageOf(report, dataset);
  yield `# ${page.title}\n<!-- ${reportMark} -->\n\n${page.counts.map(escapeMarkdown).join(' · ')}\n`;
  yield* section(
    'Licences',
    ['licence', 'kind', 'models', 'references', 'in'],
    page.licenses.map(({ license, kind, models, references, where }) => [
      linkTo(license),
      kind,
      `${models}`,
      `${references}`,
      where,
    ]),
  );
  yield* section(
    'Findings by code',
    ['code', 'what it means', 'severity', 'findings', 'in'],
    page.codes.map(({ code: { text, href }, means, severity, findings, where }) => [
      linkTo({ text, href }),
      escapeMarkdown(means),
      severity,
      `${findings}`,
      where,
    ]),
  );
  yield* section('Models', ['model', 'licence', 'named'], modelRows(page));
  yield* section(
    'Repositories',
    ['repository', 'references', 'findings'],
    page.repositories.map(({ name, references, findings }) => [code(name), `${references}`, `${findings}`]),
  );
  if (page.files.length > 0) yield '\n## Findings\n';
  for (const { path, findings } of page.files) {
    yield `\n### ${codeSpan(path)}\n\n`;
    yield* table(['place', 'severity', 'code', 'what and why'], findings.map(findingCells));
  }
  yield* section(
    'Suppressed',
    ['file', 'place', 'severity', 'code', 'what and why', 'by'],
    page.suppressed.map((row) => [code(row.path), ...findingCells(row), escapeMarkdown(row.by)]),
  );
  if (page.notes.length > 0) yield '\n## Not scanned\n\n';
  for (const note of page.notes) yield `- ${escapeMarkdown(note)}\n`;
  yield `\n${disclaimer}\n`;
}

function modelRows({ models, repositories }: ReportPage): string[][] {
  return models.map(({ name, licenses, doubts, count, places }) => [
    escapeMarkdown(name),
    [...licenses.map(licenseOf), ...doubts.map(doubt)].join('<br>'),
    // Of many repositories their names are enough.
    escapeMarkdown(count) + (repositories.length > 0 ? '' : `: ${firstOf(places.map(code), mostPlaces)}`),
  ]);
}

/** A cell has no room for more. */
const mostPlaces = 3;

function findingCells({ place, severity, code: { text, href }, message }: FindingRow): string[] {
  return [place, severity, linkTo({ text, href }), escapeMarkdown(message)];
}

function linkTo({ text, href }: Link): string {
  return href === null ? escapeMarkdown(text) : link(text, href);
}

function licenseOf({ ground, ...link }: LicenseLink): string {
  return ground === null ? linkTo(link) : `${linkTo(link)} (${escapeMarkdown(ground)})`;
}

function doubt(text: string): string {
  return `**How sure** ${escapeMarkdown(text)}`;
}

/** A code span in a cell, where a bar would end the cell. */
function code(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

function* section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Iterable<string> {
  if (rows.length === 0) return;
  yield `\n## ${title}\n\n`;
  yield* table(head, rows);
}

function* table(head: readonly string[], rows: readonly (readonly string[])[]): Iterable<string> {
  yield `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`;
  for (const cells of rows) yield `| ${cells.join(' | ')} |\n`;
}
