import type { License } from '../../core/dataset/types.ts';
import type { Finding } from '../../core/finding.ts';
import type { TracedClause } from '../../core/missingDuty.ts';
import { firstHeading } from '../../core/publishing/heading.ts';
import { licensePage } from '../../core/render/words.ts';
import { listWords } from '../../core/text/quote.ts';
import { hostCommands } from '../commands.ts';
import type { AnalyzedDocument, TextDocument } from '../document.ts';
import type { CodeAction, Diagnostic, TextEdit } from '../lsp.ts';
import { commandAction, editAction, fileAction, insertion, lineBreakOf, topOfFile } from './edits.ts';

/** Does what `missing-attribution` misses: the line to display, the notice, or the way to the text to copy. */
export function dutyActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  { mend }: Finding,
): CodeAction[] {
  if (mend?.kind !== 'fulfil') return [];
  const license = document.grounds.dataset.licenses.get(mend.license);
  if (license === undefined) return [];
  const writing = writings.find(({ clause }) => clause === mend.clause);
  if (writing !== undefined) return writeActions(document, diagnostic, license, mend.folder, writing);
  return [
    commandAction(`Open the text of the ${license.name} to copy it`, diagnostic, hostCommands.openLicense, [
      licensePage(license),
    ]),
  ];
}

/** How the text that a clause asks for is written: into the file where it belongs, or into a new one. */
interface Writing {
  readonly clause: TracedClause;
  readonly textOf: (license: License) => string | undefined;
  readonly file: RegExp;
  readonly newFile: string;
  /** What stands between two texts. */
  readonly gap: string;
  readonly edit: (document: AnalyzedDocument, text: string) => TextEdit;
  readonly title: (texts: readonly string[], isHere: boolean) => string;
}

const writings: readonly Writing[] = [
  {
    clause: 'attribution',
    textOf: ({ clauses }) => clauses.attribution?.value.text,
    file: /^readme/i,
    newFile: 'README.md',
    gap: '\n\n',
    edit: belowTitle,
    title: (texts, isHere) => {
      const what = listWords(
        texts.map((text) => `“${text}”`),
        'and',
      );
      return isHere ? `Add ${what} to this file` : `Write ${what} into a README file`;
    },
  },
  {
    clause: 'notice',
    textOf: ({ clauses }) => clauses.notice?.value,
    file: /notice/i,
    newFile: 'NOTICE',
    gap: '\n',
    edit: atEnd,
    title: (texts, isHere) => {
      if (texts.length === 1) return `${isHere ? 'Add' : 'Write a NOTICE file:'} “${texts[0]}”`;
      const all = texts.length === 2 ? 'both' : `all ${texts.length}`;
      return `${isHere ? 'Add' : 'Write a NOTICE file with'} ${all} notices`;
    },
  },
];

/** One text, and where several are missing at this place all of them at once. */
function writeActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  license: License,
  folder: string,
  writing: Writing,
): CodeAction[] {
  const text = writing.textOf(license);
  if (text === undefined) return [];
  const { path } = document.source;
  const isHere = writing.file.test(path.slice(path.lastIndexOf('/') + 1));
  const write = (texts: readonly string[]): CodeAction => {
    const title = writing.title(texts, isHere);
    const written = texts.join(writing.gap);
    if (!isHere) {
      const uri = uriIn(folder, writing.newFile, document.source);
      const edit = { range: { start: topOfFile, end: topOfFile }, newText: `${written}\n` };
      return { ...fileAction(title, diagnostic, uri, edit), isPreferred: true };
    }
    const edit = writing.edit(document, written.replaceAll('\n', lineBreakOf(document.source.text)));
    return { ...editAction(title, document, diagnostic, [edit]), isPreferred: true };
  };
  const all = textsMissing(document, writing);
  return [...(all.length > 1 ? [write(all)] : []), write([text])];
}

/** The texts that are missing at this place: several licences can ask for the same one. */
function textsMissing({ analysis, grounds }: AnalyzedDocument, { clause, textOf }: Writing): string[] {
  const texts = analysis.findings.flatMap(({ mend }) => {
    if (mend?.kind !== 'fulfil' || mend.clause !== clause) return [];
    const license = grounds.dataset.licenses.get(mend.license);
    return (license && textOf(license)) ?? [];
  });
  return [...new Set(texts)];
}

/** Below the title, where people see it; without one at the end. */
function belowTitle(document: AnalyzedDocument, text: string): TextEdit {
  const title = firstHeading(document.source.text);
  if (title === null) return atEnd(document, text);
  const lineBreak = lineBreakOf(document.source.text);
  return insertion(document, title.end, `${lineBreak}${lineBreak}${text}`);
}

function atEnd(document: AnalyzedDocument, text: string): TextEdit {
  const before = document.source.text;
  const lineBreak = lineBreakOf(before);
  const gap = before === '' ? '' : before.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  return insertion(document, before.length, `${gap}${text}${lineBreak}`);
}

/** The address of a file in a folder that a document lies in, however deep. */
function uriIn(folder: string, name: string, { uri, path }: TextDocument): string {
  const depth = path.slice(folder === '/' ? 0 : folder.length).split('/').length - 1;
  return [...uri.split('/').slice(0, -depth), name].join('/');
}
