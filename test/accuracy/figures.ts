/** Counts from which rates are computed; the counts of the whole are the sums of those of its parts. */
export interface Counts {
  /** Labelled references, and how many of them were found. */
  readonly references: number;
  readonly found: number;
  /** Found references whose range is judged, and how many have exactly that range. */
  readonly ranged: number;
  readonly exact: number;
  /** Found references whose licence is judged, and how many have exactly those licences. */
  readonly judged: number;
  readonly right: number;
  /** What was reported and is judged, and how much of it stands on a labelled reference. */
  readonly reported: number;
  readonly labelled: number;
  readonly traps: number;
  readonly falseAlarms: number;
}

export const nothing: Counts = {
  references: 0,
  found: 0,
  ranged: 0,
  exact: 0,
  judged: 0,
  right: 0,
  reported: 0,
  labelled: 0,
  traps: 0,
  falseAlarms: 0,
};

export function add(a: Counts, b: Partial<Counts>): Counts {
  const keys = Object.keys(nothing) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + (b[key] ?? 0)])) as unknown as Counts;
}

/** Shares of one; each is better the higher it is. */
export interface Rates {
  readonly recall: number;
  readonly exactRange: number;
  readonly rightLicense: number;
  readonly precision: number;
  readonly silentTraps: number;
}

export function ratesOf(counts: Counts): Rates {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(counts.found, counts.references),
    exactRange: share(counts.exact, counts.ranged),
    rightLicense: share(counts.right, counts.judged),
    precision: share(counts.labelled, counts.reported),
    silentTraps: share(counts.traps - counts.falseAlarms, counts.traps),
  };
}

/** What `recorded.json` holds. */
export interface Recorded {
  readonly corpus: Rates & { readonly references: number; readonly traps: number };
  readonly lists: Record<'recall' | 'rightFamily' | 'silent', number>;
}

/** Figures that fell below the recorded ones, each on a line; a difference in the fourth digit is only rounding. */
export function fallen(recorded: Recorded, now: Recorded): string[] {
  const compare = (name: string, before: object, after: object): string[] =>
    Object.entries(before).flatMap(([key, value]) => {
      const current = (after as Record<string, number>)[key] ?? 0;
      return current + 0.00005 < (value as number) ? [`${name}.${key} fell from ${value} to ${current}`] : [];
    });
  return [...compare('corpus', recorded.corpus, now.corpus), ...compare('lists', recorded.lists, now.lists)];
}

export function rounded<T extends object>(rates: T): T {
  return Object.fromEntries(
    Object.entries(rates).map(([key, value]) => [key, Math.round((value as number) * 1e4) / 1e4]),
  ) as T;
}
