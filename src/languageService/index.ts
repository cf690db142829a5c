import { analyze } from '../core/analyze.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import type { Position } from '../core/lineIndex.ts';
import type { Policy } from '../core/policy/policy.ts';
import { provideCodeActions } from './codeActions/codeActions.ts';
import { computeDiagnostics, type FindingData } from './diagnostics.ts';
import { AnalyzedDocument, type TextDocument } from './document.ts';
import { explainModel, provideHover } from './hover.ts';
import type { CodeAction, Diagnostic, Hover, MarkupContent, Range } from './lsp.ts';

export { hostCommands } from './commands.ts';
export { diagnosticSource, documentationUrl, type FindingData } from './diagnostics.ts';
export { AnalyzedDocument, type TextDocument } from './document.ts';
export type * from './lsp.ts';
export { DiagnosticSeverity, DiagnosticTag } from './lsp.ts';
export { isWebAddress } from './markdown.ts';

export interface LanguageServiceOptions {
  readonly dataset: Dataset;
  /** The day on which dated facts are judged; asked at every analysis, since an editor stays open over midnight. */
  readonly asOf: () => IsoDate;
}

/** Editor features in LSP shape, for any host. Nothing throws, reads a file or remembers a document. */
export interface LanguageService {
  /** The one analysis of a document version, from which every other feature answers. */
  analyze(document: TextDocument, policy: Policy): AnalyzedDocument;
  computeDiagnostics(document: AnalyzedDocument): Diagnostic<FindingData>[];
  provideHover(document: AnalyzedDocument, position: Position): Hover | null;
  provideCodeActions(document: AnalyzedDocument, range: Range): CodeAction[];
  /** The hover card of an identifier that stands in no document. */
  explainModel(query: string): MarkupContent;
}

export function createLanguageService({ dataset, asOf }: LanguageServiceOptions): LanguageService {
  return Object.freeze({
    analyze(document: TextDocument, policy: Policy) {
      const day = asOf();
      const { text, path, languageId } = document;
      return new AnalyzedDocument(document, analyze({ text, path, languageId, dataset, policy, asOf: day }), dataset, day);
    },
    computeDiagnostics,
    provideHover,
    provideCodeActions,
    explainModel: (query: string) => explainModel(query, dataset, asOf()),
  });
}
