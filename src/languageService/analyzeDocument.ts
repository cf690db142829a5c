import { type AnalyzeInput, analyzeAgain, analyzeFirst } from '../core/analyze.ts';
import { areSameGrounds, type Grounds } from '../core/grounds.ts';
import { AnalyzedDocument, type TextDocument } from './document.ts';

/** Analyses a document; with an earlier version of it judged on the same grounds, only where the two differ. */
export function analyzeDocument(
  document: TextDocument,
  grounds: Grounds,
  before?: AnalyzedDocument,
): AnalyzedDocument {
  const { text, path, languageId } = document;
  const input: AnalyzeInput = { text, path, languageId, ...grounds };
  const live =
    before?.live && isEarlierVersion(before, document, grounds)
      ? analyzeAgain(before.live, difference(before.source.text, text), input)
      : analyzeFirst(input);
  return new AnalyzedDocument(document, live.analysis, grounds, live);
}

function isEarlierVersion(before: AnalyzedDocument, document: TextDocument, grounds: Grounds): boolean {
  const { path, languageId } = before.source;
  return (
    path === document.path && languageId === document.languageId && areSameGrounds(before.grounds, grounds)
  );
}

/** The one stretch in which two texts differ. Several changes at once count as one that spans them. */
function difference(before: string, after: string): { start: number; removed: number; inserted: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, removed: before.length - start - same, inserted: after.length - start - same };
}
