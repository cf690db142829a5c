import * as vscode from 'vscode';
import type { Evidence } from '../core/duties/inUse.ts';
import type { DutyLedger, DutyOfFile } from '../scan/dutyLedger.ts';
import { DisposableStore } from './disposables.ts';

/** What the last scan found about the duties of each workspace folder, and on which documents it says so. */
export class WorkspaceDuties implements vscode.Disposable {
  readonly #owned = new DisposableStore();
  readonly #changed = this.#owned.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  readonly #ledgers = new Map<string, DutyLedger>();
  readonly #missing = new Map<string, readonly DutyOfFile[]>();
  #generation = 0;

  /** The documents of which something else is said than before. */
  readonly onDidChange = this.#changed.event;

  dispose(): void {
    this.#owned.dispose();
  }

  /** Counts the changes: what was judged under another number is out of date. */
  get generation(): number {
    return this.#generation;
  }

  /** `undefined` until the folder was scanned. */
  ledgerOf(folder: vscode.Uri): DutyLedger | undefined {
    return this.#ledgers.get(folder.toString());
  }

  /** `null` until the folder was scanned. */
  evidenceIn(folder: vscode.Uri): readonly Evidence[] | null {
    return this.ledgerOf(folder)?.evidenceIn(folder.path) ?? null;
  }

  /** What is said of a document. */
  of(uri: vscode.Uri): readonly DutyOfFile[] {
    return this.#missing.get(uri.toString()) ?? [];
  }

  /** Takes what a scan of a folder, or of a part of it, has found. */
  take(folder: vscode.Uri, ledger: DutyLedger): void {
    this.#ledgers.set(folder.toString(), ledger);
    const now = new Map<string, DutyOfFile[]>();
    for (const duty of ledger.missing()) {
      const key = folder.with({ path: duty.path }).toString();
      now.set(key, [...(now.get(key) ?? []), duty]);
    }
    const before = [...this.#missing.keys()].filter((key) => isWithin(key, folder));
    const changed = [...new Set([...before, ...now.keys()])].filter(
      (key) => print(this.#missing.get(key)) !== print(now.get(key)),
    );
    for (const key of before) this.#missing.delete(key);
    for (const [key, duties] of now) this.#missing.set(key, duties);
    if (changed.length === 0) return;
    this.#generation++;
    this.#changed.fire(changed.map((key) => vscode.Uri.parse(key)));
  }
}

function isWithin(key: string, folder: vscode.Uri): boolean {
  return key.startsWith(`${folder.toString()}/`);
}

function print(duties: readonly DutyOfFile[] | undefined): string {
  return JSON.stringify(duties ?? []);
}
