import type { Analysis, LiveAnalysis } from '../core/analyze.ts';
import type { Finding } from '../core/finding.ts';
import type { Grounds } from '../core/grounds.ts';
import type { Reference } from '../core/reference.ts';
import { LineIndex, type Position } from '../core/text/lineIndex.ts';
import type { TextRange } from '../core/text/range.ts';
import type { Range } from './lsp.ts';

/** A document as it stood at one version. */
export interface TextDocument {
  readonly uri: string;
  /** Path with forward slashes; only its file name and extension matter. */
  readonly path: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** A document with what was found in it: the one cached value that every editor feature reads. */
export class AnalyzedDocument {
  /** The document as it was given. */
  readonly source: TextDocument;
  readonly analysis: Analysis;
  readonly grounds: Grounds;
  /** What the analysis of the next version can be built on. */
  readonly live: LiveAnalysis | undefined;
  #lines: LineIndex | undefined;

  constructor(source: TextDocument, analysis: Analysis, grounds: Grounds, live?: LiveAnalysis) {
    this.source = source;
    this.analysis = analysis;
    this.grounds = grounds;
    this.live = live;
  }

  /** The same document with fewer findings. */
  withAnalysis(analysis: Analysis): AnalyzedDocument {
    const document = new AnalyzedDocument(this.source, analysis, this.grounds, this.live);
    // They are those of the same text, and counting the lines of a large file takes a while.
    document.#lines = this.#lines;
    return document;
  }

  /** Counted when first asked for: most documents name no model, and nobody asks. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.source.text);
    return this.#lines;
  }

  rangeOf(range: TextRange): Range {
    return { start: this.lines.positionAt(range.start), end: this.lines.positionAt(range.end) };
  }

  /** The offset of a position; positions beyond the text count as its end. */
  offsetAt(position: Position): number {
    const lineStart = position.line < this.lines.lineCount ? this.lines.lineStart(position.line) : Infinity;
    return Math.min(lineStart + position.character, this.source.text.length);
  }

  /** The text of a line without its line break. */
  lineText(line: number): string {
    const start = this.lines.lineStart(line);
    const end = line + 1 < this.lines.lineCount ? this.lines.lineStart(line + 1) : this.source.text.length;
    return this.source.text.slice(start, end).replace(/\r?\n$|\r$/, '');
  }

  /** The reference that a finding stands on; `undefined` for findings about something else. */
  referenceOf({ reference }: Pick<Finding, 'reference'>): Reference | undefined {
    return reference === null ? undefined : this.analysis.references[reference];
  }

  /** The reference that covers `offset`, its end included; `undefined` if there is none. */
  referenceAt(offset: number): Reference | undefined {
    return this.analysis.references.find(({ range }) => range.start <= offset && offset <= range.end);
  }
}
