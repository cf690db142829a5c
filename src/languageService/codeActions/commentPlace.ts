import { type CodeBlock, codeBlocks } from '../../core/detect/places/codeBlocks.ts';
import { type DocumentKind, documentKindOf } from '../../core/detect/places/documentKind.ts';
import { frontMatterOf } from '../../core/detect/places/frontMatter.ts';
import {
  blockComment,
  type CommentSyntax,
  commentSyntaxOf,
  hashComment,
  slashComment,
} from '../commentSyntax.ts';
import type { AnalyzedDocument } from '../document.ts';

/** The comment syntax that counts on a line: a document may hold front matter, code fences, scripts and styles. */
export function commentSyntaxAt(document: AnalyzedDocument, line: number): CommentSyntax | undefined {
  const { languageId, path } = document.source;
  const syntax = commentSyntaxOf(languageId, path);
  const kind = kindOf(document);
  if (kind === 'html') return embeddedSyntax(document, line) ?? syntax;
  if (kind !== 'markdown') return syntax;
  if (line < frontMatterEnd(document)) return hashComment;
  const block = codeBlockAt(document, line);
  return block === undefined ? syntax : commentSyntaxOf(block.language, '');
}

/** Whether a comment on a line of its own directly above `line` leaves the meaning of the document alone. */
export function canCommentAbove(document: AnalyzedDocument, line: number): boolean {
  if (line === 0) return !hasHeader(document.lineText(0));
  const previous = document.lineText(line - 1);
  // Docker takes comments out of a command that goes on.
  if (/(^|[^\\])\\$/.test(previous) && kindOf(document) !== 'dockerfile') return false;
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
  if (kindOf(document) === 'markdown') return frontMatterEnd(document);
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
  const front = frontMatterOf(document.source.text);
  return front === null ? 0 : document.lines.positionAt(front.end).line + 1;
}

/** The block of code that a line lies in; `undefined` in prose. */
function codeBlockAt({ source: { text }, lines }: AnalyzedDocument, line: number): CodeBlock | undefined {
  const at = lines.lineStart(line);
  for (const block of codeBlocks(text, frontMatterOf(text)?.closes ?? 0)) {
    if (at < block.end) return at < block.start ? undefined : block;
  }
  return undefined;
}

function kindOf({ source: { path, languageId } }: AnalyzedDocument): DocumentKind {
  return documentKindOf(path, languageId);
}

function embeddedSyntax(document: AnalyzedDocument, line: number): CommentSyntax | undefined {
  const before = document.source.text.slice(0, document.lines.lineStart(line)).toLowerCase();
  if (before.lastIndexOf('<script') > before.lastIndexOf('</script')) return slashComment;
  return before.lastIndexOf('<style') > before.lastIndexOf('</style') ? blockComment : undefined;
}

function isTableRow(document: AnalyzedDocument, line: number): boolean {
  const row = /^\s*\|/;
  if (kindOf(document) !== 'markdown') return false;
  return row.test(document.lineText(line)) && row.test(document.lineText(line - 1));
}

/** Whether a line begins inside a string that spans lines; counts delimiters, which is right for ordinary code. */
function insideString(document: AnalyzedDocument, line: number): boolean {
  const delimiter = multilineString(document.source.languageId);
  if (!delimiter || line >= document.lines.lineCount) return false;
  const before = document.source.text.slice(0, document.lines.lineStart(line));
  return delimiter.some((mark) => before.split(mark).length % 2 === 0);
}

function multilineString(languageId: string): readonly string[] | undefined {
  if (languageId === 'python') return ['"""', "'''"];
  return /^(java|type)script(react)?$/.test(languageId) ? ['`'] : undefined;
}
