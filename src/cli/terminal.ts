import type { Writable } from 'node:stream';

/** What a command sees of the process that it runs in. */
export interface Terminal {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
  /** The day on which dated facts are judged unless an option says otherwise: today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What keeps a command from running, in one line that says what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const exitCodes = { clean: 0, findings: 1, unknownModel: 1, failed: 2, interrupted: 130 } as const;
