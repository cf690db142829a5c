import {
  blockComment,
  type CommentSyntax,
  commentSyntaxOf,
  hashComment,
  markupComment,
  slashComment,
} from '../commentSyntax.ts';
import type { AnalyzedDocument } from '../document.ts';

const markupLanguages = new Set(['html', 'vue', 'svelte', 'astro', 'xhtml']);
const markdownLanguages = new Set(['markdown', 'rmd', 'quarto', 'mdx']);
const lineContinuingComments = new Set(['dockerfile', 'containerfile']);

/** The comment syntax that counts on a line: a document may hold front matter, code fences, scripts and styles. */
export function commentSyntaxAt(document: AnalyzedDocument, line: number): CommentSyntax | undefined {
  const { languageId, path } = document.document;
  const syntax = commentSyntaxOf(languageId, path);
  if (markdownLanguages.has(languageId)) {
    if (line < frontMatterEnd(document)) return hashComment;
    const fence = openFence(document, line);
    return fence === undefined ? syntax : commentSyntaxOf(fence, '');
  }
  if (markupLanguages.has(languageId)) return embeddedSyntax(document, line) ?? markupComment;
  return syntax;
}

/** Whether a comment on a line of its own directly above `line` leaves the meaning of the document alone. */
export function canCommentAbove(document: AnalyzedDocument, line: number): boolean {
  if (line === 0) return !hasHeader(document.lineText(0));
  const { languageId } = document.document;
  const previous = document.lineText(line - 1);
  if (/(^|[^\\])\\$/.test(previous) && !lineContinuingComments.has(languageId)) return false;
  if (isTableRow(document, line)) return false;
  return !insideString(document, line);
}

/** Whether a comment after the code of `line` is one: not in a string, not before a continuation. */
export function canCommentBehind(document: AnalyzedDocument, line: number): boolean {
  const text = document.lineText(line);
  return !text.endsWith('\\') && !insideString(document, line) && !insideString(document, line + 1);
}

/** The first line above which a comment for the whole file may stand. */
export function fileCommentLine(document: AnalyzedDocument): number {
  if (markdownLanguages.has(document.document.languageId)) return frontMatterEnd(document);
  let line = 0;
  while (line < document.lines.lineCount - 1 && hasHeader(document.lineText(line))) line++;
  return line;
}

/** Shebang, encoding line, parser directive, declaration, opening tag or cell magic: they must stay in front. */
function hasHeader(text: string): boolean {
  return /^\ufeff?(#!|#.*coding[:=]|#\s*(syntax|escape|check)\s*=|<\?|<!doctype\b|@charset\b|%%|%YAML\b)/i.test(
    text,
  );
}

/** The line after the front matter's end; 0 without one. */
function frontMatterEnd(document: AnalyzedDocument): number {
  if (!/^\ufeff?---\s*$/.test(document.lineText(0))) return 0;
  for (let line = 1; line < document.lines.lineCount; line++) {
    if (/^(---|\.\.\.)\s*$/.test(document.lineText(line))) return line + 1;
  }
  return 0;
}

/** The language name of the code fence that is open before `line`; empty when it names none. */
function openFence(document: AnalyzedDocument, line: number): string | undefined {
  let open: { readonly mark: string; readonly language: string } | undefined;
  for (let at = frontMatterEnd(document); at < line; at++) {
    const fence = /^\s{0,3}(?:[-*>]\s+)*(`{3,}|~{3,})\s*\{?\.?([\w-]*)/.exec(document.lineText(at));
    if (!fence) continue;
    const [, mark = '', language = ''] = fence;
    if (!open) open = { mark, language };
    else if (mark.startsWith(open.mark) && language === '') open = undefined;
  }
  return open?.language;
}

function embeddedSyntax(document: AnalyzedDocument, line: number): CommentSyntax | undefined {
  const before = document.document.text.slice(0, document.lines.lineStart(line)).toLowerCase();
  if (before.lastIndexOf('<script') > before.lastIndexOf('</script')) return slashComment;
  return before.lastIndexOf('<style') > before.lastIndexOf('</style') ? blockComment : undefined;
}

function isTableRow(document: AnalyzedDocument, line: number): boolean {
  const row = /^\s*\|/;
  if (!markdownLanguages.has(document.document.languageId)) return false;
  return row.test(document.lineText(line)) && row.test(document.lineText(line - 1));
}

/** Whether a line begins inside a string that spans lines; counts delimiters, which is right for ordinary code. */
function insideString(document: AnalyzedDocument, line: number): boolean {
  const delimiter = multilineString(document.document.languageId);
  if (!delimiter || line >= document.lines.lineCount) return false;
  const before = document.document.text.slice(0, document.lines.lineStart(line));
  return delimiter.some((mark) => before.split(mark).length % 2 === 0);
}

function multilineString(languageId: string): readonly string[] | undefined {
  if (languageId === 'python') return ['"""', "'''"];
  return /^(java|type)script(react)?$/.test(languageId) ? ['`'] : undefined;
}
