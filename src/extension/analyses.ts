import * as vscode from 'vscode';
import type { AnalyzedDocument, LanguageService, TextDocument } from '../languageService/index.ts';
import { isLookedAt, longestDocument, snapshotOf } from './documents.ts';
import { inWorkspace } from './inWorkspace.ts';
import type { FileJudgement, Policies } from './policies.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';

interface Entry {
  readonly version: number;
  readonly generation: number;
  readonly analyzed: AnalyzedDocument | undefined;
}

/** The analysis of each open document at its present version: diagnostics, hover, quick fixes and status read it. */
export class Analyses {
  readonly #service: LanguageService;
  readonly #policies: Policies;
  readonly #duties: WorkspaceDuties;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<string, Entry>();
  readonly #tooLong = new Set<string>();

  constructor(
    service: LanguageService,
    policies: Policies,
    duties: WorkspaceDuties,
    log: vscode.LogOutputChannel,
  ) {
    this.#service = service;
    this.#policies = policies;
    this.#duties = duties;
    this.#log = log;
  }

  /** Analyses what was not analysed yet; `undefined` for documents that are never analysed. */
  async get(document: vscode.TextDocument): Promise<AnalyzedDocument | undefined> {
    if (!isLookedAt(document)) return undefined;
    const present = this.#present(document);
    if (present) return present.analyzed;
    const generation = this.#generation;
    const judgement = await this.#policies.judgementFor(document);
    // The document may have been closed, or analysed for somebody else, in the meantime.
    if (document.isClosed) return undefined;
    const computed = this.#present(document);
    if (computed) return computed.analyzed;
    const snapshot = snapshotOf(document);
    const analyzed =
      judgement && this.#isShortEnough(snapshot) ? this.#analyze(snapshot, judgement) : undefined;
    this.#entries.set(snapshot.uri, { version: snapshot.version, generation, analyzed });
    return analyzed;
  }

  /** What is known at once, whatever its version. */
  peek(uri: vscode.Uri): AnalyzedDocument | undefined {
    return this.#entries.get(uri.toString())?.analyzed;
  }

  delete(uri: vscode.Uri): void {
    this.#entries.delete(uri.toString());
    this.#tooLong.delete(uri.toString());
  }

  #analyze(snapshot: TextDocument, judgement: FileJudgement): AnalyzedDocument {
    const before = this.#entries.get(snapshot.uri)?.analyzed;
    const own = this.#service.analyze(snapshot, judgement, before);
    const duties = this.#duties.of(vscode.Uri.parse(snapshot.uri));
    return inWorkspace(this.#service, own, duties, judgement);
  }

  /** Grows with everything that a judgement depends on beside the document. */
  get #generation(): number {
    return this.#policies.generation + this.#duties.generation;
  }

  #present(document: vscode.TextDocument): Entry | undefined {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version && entry.generation === this.#generation ? entry : undefined;
  }

  #isShortEnough({ uri, text }: { readonly uri: string; readonly text: string }): boolean {
    if (text.length <= longestDocument) return true;
    if (!this.#tooLong.has(uri))
      this.#log.info(`Skipped because of its length (${text.length} characters): ${uri}`);
    this.#tooLong.add(uri);
    return false;
  }
}
