import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Severity } from '../../core/finding.ts';
import { reportMark } from '../../core/ownReport.ts';
import { visibleText } from '../../core/render/visibleText.ts';
import { disclaimer } from '../../core/render/words.ts';
import { isWebAddress } from '../../languageService/index.ts';
import type { ScanReport } from '../scanReport.ts';
import { type FindingRow, type LicenseLink, type Link, pageOf } from './page.ts';

// The page needs nothing but itself, and may load nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light dark; --line: #8884; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font: 600 0.95rem ui-monospace, monospace; margin: 1.5rem 0 0.25rem; }
.id { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
summary { cursor: pointer; }
td > details { min-width: 14rem; }
body > details > summary { font-size: 1.2rem; font-weight: 600; margin: 2rem 0 0.5rem; }
.error { color: light-dark(#b3261e, #ff8a80); }
.warning { color: light-dark(#8a5300, #ffcc66); }
.information { color: light-dark(#0b57d0, #8ab4f8); }
@media (max-width: 40rem) {
  body { padding: 0 0.5rem; font-size: 13px; }
  th, td { padding-right: 0.4rem; }
  td > details { min-width: 0; }
}
`;

/** A page of its own for people: one file, no script, nothing from the network. */
export function* printHtml(report: ScanReport, dataset: Dataset): Iterable<string> {
  const { title, counts, licenses, codes, models, repositories, files, suppressed, notes } = pageOf(
    report,
    dataset,
  );
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="${reportMark}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${counts.map(escapeHtml).join(' · ')}</p>
`;
  yield section(
    'Licences',
    table(
      ['Licence', 'Kind', 'Models', 'References', 'In'],
      licenses.map(({ license, kind, models: count, references, where }) => [
        linkTo(license),
        kind,
        `${count}`,
        `${references}`,
        where,
      ]),
    ),
  );
  yield section(
    'Findings by code',
    table(
      ['Code', 'What it means', 'Severity', 'Findings', 'In'],
      codes.map(({ code, means, severity, findings, where }) => [
        linkTo(code),
        escapeHtml(means),
        severityOf(severity),
        `${findings}`,
        where,
      ]),
    ),
  );
  yield section(
    'Models',
    table(
      ['Model', 'Licence', 'Named'],
      models.map(({ name, licenses, doubts, count, places }) => [
        breakable(name),
        [...licenses.map(licenseOf), ...doubts.map(doubt)].join('<br>'),
        named(count, places),
      ]),
    ),
  );
  yield section(
    'Repositories',
    table(
      ['Repository', 'References', 'Findings'],
      repositories.map(({ name, references, findings }) => [
        escapeHtml(name),
        `${references}`,
        `${findings}`,
      ]),
    ),
  );
  if (files.length > 0) yield '<h2>Findings</h2>\n';
  for (const { path, findings } of files) {
    const rows = table(['Place', 'Severity', 'Code', 'What and why'], findings.map(findingCells));
    yield `<h3>${breakable(path)}</h3>\n${rows}`;
  }
  yield folded(
    'Suppressed',
    table(
      ['File', 'Place', 'Severity', 'Code', 'What and why', 'By'],
      suppressed.map((row) => [breakable(row.path), ...findingCells(row), escapeHtml(row.by)]),
    ),
  );
  yield folded('Not scanned', notes.map((note) => `<p>${escapeHtml(note)}</p>\n`).join(''));
  yield `<p>${escapeHtml(disclaimer)}</p>\n</body>\n</html>\n`;
}

function findingCells({ place, severity, code, message }: FindingRow): string[] {
  return [place, severityOf(severity), linkTo(code), escapeHtml(message)];
}

function severityOf(severity: Severity): string {
  return `<span class="${severity}">${severity}</span>`;
}

function linkTo({ text, href }: Link): string {
  const label = escapeHtml(text);
  return href === null || !isWebAddress(href) ? label : `<a href="${escapeHtml(href)}">${label}</a>`;
}

function licenseOf({ ground, ...link }: LicenseLink): string {
  return ground === null ? linkTo(link) : `${linkTo(link)} (${escapeHtml(ground)})`;
}

function doubt(text: string): string {
  return `<small><b>How sure</b> ${escapeHtml(text)}</small>`;
}

/** Models that hundreds of files name would make the page too long to open. */
const mostPlaces = 200;

function named(count: string, places: readonly string[]): string {
  const more = places.length - mostPlaces;
  const lines = places.slice(0, mostPlaces).map(breakable);
  if (more > 0) lines.push(`and ${more} more`);
  return `<details><summary>${escapeHtml(count)}</summary>${lines.join('<br>')}</details>`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<h2>${title}</h2>\n${content}`;
}

function folded(title: string, content: string): string {
  return content === '' ? '' : `<details>\n<summary>${title}</summary>\n${content}</details>\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`;
  return `<table>\n${line('th', head)}${rows.map((cells) => line('td', cells)).join('')}</table>\n`;
}

/** A path or identifier, which has no blanks to break at. */
function breakable(text: string): string {
  return `<span class="id">${escapeHtml(text)}</span>`;
}

/** Text from files as text: no markup, nothing invisible that could turn a line around. */
function escapeHtml(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
