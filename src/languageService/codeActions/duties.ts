import type { License } from '../../core/dataset/types.ts';
import type { Finding } from '../../core/finding.ts';
import { firstHeading } from '../../core/publishing/heading.ts';
import { hostCommands } from '../commands.ts';
import type { AnalyzedDocument, TextDocument } from '../document.ts';
import type { CodeAction, Diagnostic, TextEdit } from '../lsp.ts';
import { commandAction, editAction, fileEdit, insertion, lineBreakOf, topOfFile } from './edits.ts';

/** Does what `missing-attribution` misses: the line to display, the notice, or the way to the text to copy. */
export function dutyActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  { duty }: Finding,
): CodeAction[] {
  const license = duty && document.grounds.dataset.licenses.get(duty.license);
  if (duty === undefined || license === undefined) return [];
  switch (duty.clause) {
    case 'attribution':
      return displayActions(document, diagnostic, license, duty.folder);
    case 'notice':
      return noticeActions(document, diagnostic, license, duty.folder);
    case 'licenseCopy':
      return [
        commandAction(
          `Open the text of the ${license.name} to copy it`,
          diagnostic,
          hostCommands.openLicense,
          [license.stableUrl ?? license.url],
        ),
      ];
  }
}

function displayActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  { clauses }: License,
  folder: string,
): CodeAction[] {
  const line = clauses.attribution?.value.text;
  if (line === undefined) return [];
  const all = linesMissing(document);
  const isReadme = isTop(document, /^readme/i);
  const write = (title: string, lines: readonly string[]): CodeAction => {
    if (!isReadme) {
      const uri = uriIn(folder, 'README.md', document.document);
      return newFileAction(title, diagnostic, uri, `${lines.join('\n\n')}\n`);
    }
    const edits = [displayEdit(document, lines)];
    return { ...editAction(title, document, diagnostic, edits), isPreferred: true };
  };
  const one = isReadme ? `Add “${line}” to this file` : `Write “${line}” into a README file`;
  const together = isReadme
    ? `Add all ${all.length} lines to this file`
    : `Write all ${all.length} lines into a README file`;
  return [...(all.length > 1 ? [write(together, all)] : []), write(one, [line])];
}

/** The lines to display that are missing at this place: several licences can ask for the same one. */
function linesMissing({ analysis, grounds }: AnalyzedDocument): string[] {
  const lines = analysis.findings.flatMap(({ duty }) => {
    if (duty?.clause !== 'attribution') return [];
    return grounds.dataset.licenses.get(duty.license)?.clauses.attribution?.value.text ?? [];
  });
  return [...new Set(lines)];
}

/** Below the title, where people see it; without one at the end. */
function displayEdit(document: AnalyzedDocument, lines: readonly string[]): TextEdit {
  const { text } = document.document;
  const lineBreak = lineBreakOf(text);
  const line = lines.join(lineBreak + lineBreak);
  const title = firstHeading(text);
  if (title !== null) return insertion(document, title.end, `${lineBreak}${lineBreak}${line}`);
  const gap = text === '' ? '' : text.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  return insertion(document, text.length, `${gap}${line}${lineBreak}`);
}

/** One notice, and where several are missing at this place all of them at once. */
function noticeActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  { clauses }: License,
  folder: string,
): CodeAction[] {
  const notice = clauses.notice?.value;
  if (notice === undefined) return [];
  const all = noticesMissing(document);
  const isNotice = isTop(document, /notice/i);
  const one = isNotice ? `Add “${notice}”` : `Write a NOTICE file: “${notice}”`;
  const together = isNotice
    ? `Add all ${all.length} notices`
    : `Write a NOTICE file with all ${all.length} notices`;
  const write = (title: string, notices: readonly string[]): CodeAction => {
    if (!isNotice) {
      const uri = uriIn(folder, 'NOTICE', document.document);
      return newFileAction(title, diagnostic, uri, `${notices.join('\n')}\n`);
    }
    const { text } = document.document;
    const lineBreak = lineBreakOf(text);
    const gap = text === '' ? '' : text.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
    const newText = `${gap}${notices.join(lineBreak)}${lineBreak}`;
    const edits = [insertion(document, text.length, newText)];
    return { ...editAction(title, document, diagnostic, edits), isPreferred: true };
  };
  return [...(all.length > 1 ? [write(together, all)] : []), write(one, [notice])];
}

function noticesMissing({ analysis, grounds }: AnalyzedDocument): string[] {
  return analysis.findings.flatMap(({ duty }) => {
    if (duty?.clause !== 'notice') return [];
    return grounds.dataset.licenses.get(duty.license)?.clauses.notice?.value ?? [];
  });
}

function newFileAction(title: string, diagnostic: Diagnostic, uri: string, newText: string): CodeAction {
  return {
    title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    isPreferred: true,
    edit: fileEdit(uri, [{ range: topOfFile, newText }]),
    command: { title, command: hostCommands.saveFile, arguments: [uri] },
  };
}

function isTop({ document: { path } }: AnalyzedDocument, name: RegExp): boolean {
  return name.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The address of a file in a folder that a document lies in, however deep. */
function uriIn(folder: string, name: string, { uri, path }: TextDocument): string {
  const depth = path.slice(folder === '/' ? 0 : folder.length).split('/').length - 1;
  return [...uri.split('/').slice(0, -depth), name].join('/');
}
