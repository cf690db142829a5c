/** One measured figure, best as a ratio of two things measured side by side: machines are noisy. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio; else the unit of the value: `ms`, `MB`. */
  readonly unit: string;
  /** The value that must not be exceeded; `null` for a figure that is only for information. */
  readonly bar: number | null;
  /** The value that would be good. */
  readonly goal?: number;
}

/** Figures that are measured together. `npm run bench -- NAME` runs one bench alone. */
export interface Bench {
  readonly name: string;
  figures(): Promise<readonly Figure[]>;
}

/** Milliseconds of the fastest of several runs of each task, the tasks taking turns. */
export function fastest<T extends string>(
  tasks: Readonly<Record<T, () => unknown>>,
  runs = 15,
): Record<T, number> {
  const names = Object.keys(tasks) as T[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<T, number>;
  for (let run = 0; run < runs; run++) {
    for (const name of names) best[name] = Math.min(best[name], milliseconds(tasks[name]));
  }
  return best;
}

/** Milliseconds that one run of a task takes. */
export function milliseconds(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The median. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
