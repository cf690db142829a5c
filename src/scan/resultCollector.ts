import { type Analysis, withFindings } from '../core/analyze.ts';
import { compare } from '../core/compare.ts';
import type { Grounds } from '../core/grounds.ts';
import { missingAttribution } from '../core/rules/missingAttribution.ts';
import type { Configuration } from './configuration.ts';
import type { DutyOfFile } from './dutyLedger.ts';
import type { Notes } from './notes.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScannedFile, ScanResult } from './scanResult.ts';
import type { Searched } from './search.ts';

/** A file with everything that was found out about it. */
export type LookedAt = Omit<ScannedFile, 'path'>;

/** Keeps what a scan finds, file by file. */
export class ResultCollector {
  readonly #options: Pick<ScanOptions, 'display' | 'onFound'>;
  readonly #notes: Notes;
  readonly #files = new Map<string, ScannedFile>();
  /** Files on which a finding about duties can be placed, even if nothing was found in them. */
  readonly #tops = new Map<string, LookedAt>();
  #count = 0;
  #bytes = 0;

  constructor(options: Pick<ScanOptions, 'display' | 'onFound'>, notes: Notes) {
    this.#options = options;
    this.#notes = notes;
  }

  /** Counts a file, or notes why it does not count. */
  record(path: string, searched: Searched): void {
    if (searched.kind === 'skipped') {
      if (searched.reason === 'binary') this.#notes.addBinary();
      else this.#notes.add(path, searched.reason);
      return;
    }
    this.#count++;
    this.#bytes += searched.size;
    if (searched.kind === 'hit' && !searched.faithful) this.#notes.add(path, 'encoding');
  }

  /** Keeps a file if there is anything to report about it now or later: `isTop` is a README, notice or licence. */
  take(file: LookedAt, isTop: boolean, grounds: Grounds): void {
    if (isTop) this.#tops.set(file.absolutePath, file);
    if (isSilent(file.analysis)) return;
    const added = this.#add(file);
    this.#options.onFound?.(added, grounds);
  }

  /** Adds the problems of configurations and overlays and what no file shows, and puts everything in order. */
  finish(
    configurations: readonly Configuration[],
    missing: readonly DutyOfFile[],
  ): Pick<ScanResult, 'files' | 'notes' | 'stats'> {
    for (const configuration of configurations) {
      for (const { path, text, findings } of [configuration, ...configuration.overlays]) {
        if (path === null || findings.length === 0) continue;
        const analysis = { references: [], findings, suppressed: [] };
        this.#add({ absolutePath: path, text, analysis, configuration });
      }
    }
    for (const duty of missing) this.#addMissing(duty);
    return {
      files: [...this.#files.values()].sort((a, b) => compare(a.path, b.path)),
      notes: this.#notes.toSorted(this.#options.display),
      stats: { files: this.#count, bytes: this.#bytes },
    };
  }

  #addMissing(duty: DutyOfFile): void {
    const file = this.#files.get(duty.path) ?? this.#tops.get(duty.path);
    if (file === undefined) return;
    const { text, analysis, configuration } = file;
    const { references } = analysis;
    const finding = missingAttribution(duty, { text, references }, configuration);
    if (finding === null) return;
    const extra = { text, path: this.#options.display(duty.path), policy: configuration.policy };
    this.#add({ ...file, analysis: withFindings(analysis, [finding], extra) });
  }

  #add(file: LookedAt): ScannedFile {
    const added = { ...file, path: this.#options.display(file.absolutePath) };
    this.#files.set(file.absolutePath, added);
    return added;
  }
}

/** Whether there is nothing to say about a file. */
export function isSilent({ references, findings, suppressed }: Analysis): boolean {
  return references.length + findings.length + suppressed.length === 0;
}
