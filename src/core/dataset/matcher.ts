import { coreName, matchesGlob, servedName } from './names.ts';
import type { Derivative, Lookalike } from './types.ts';

/** What a name stands for if it is neither an official repository nor one that the grammar reads. */
export type Named =
  | { readonly kind: 'lookalike'; readonly lookalike: Lookalike }
  | { readonly kind: 'derivative'; readonly derivative: Derivative };

/**
 * Finds look-alikes and derivatives by identifier. The more specific entry wins, whichever of the two it belongs to.
 */
export interface Matcher {
  /** `org` as written or `null`, `name` without the organisation. */
  readonly byName: (org: string | null, name: string) => Named | null;
  /** By name in the Ollama library, with or without a tag. */
  readonly inOllama: (name: string, tag: string | null) => Named | null;
}

interface Glob {
  readonly glob: string;
  readonly withOrg: boolean;
  readonly named: Named;
}

/**
 * A core name this long, with a digit in it, belongs to one model only, so that a re-upload under another
 * organisation is the same model.
 */
const distinctiveLength = 9;

/** Among equally specific entries those of look-alikes win, then those that come first. */
export function createMatcher(lookalikes: readonly Lookalike[], derivatives: readonly Derivative[]): Matcher {
  const byRepoId = new Map<string, Named>();
  const byCore = new Map<string, Named>();
  const globs: Glob[] = [];
  const ollama = new Map<string, Named>();
  const add = (record: Lookalike | Derivative, named: Named): void => {
    for (const entry of record.match) {
      const pattern = entry.toLowerCase();
      const slash = pattern.indexOf('/');
      if (pattern.includes('*')) {
        globs.push({ glob: pattern, withOrg: slash >= 0, named });
        continue;
      }
      if (slash >= 0) setIfAbsent(byRepoId, pattern, named);
      const core = coreName(pattern.slice(slash + 1));
      if (slash < 0 || (core.length >= distinctiveLength && /\d/.test(core)))
        setIfAbsent(byCore, core, named);
    }
    for (const name of record.ollama ?? []) setIfAbsent(ollama, name.toLowerCase(), named);
  };
  for (const lookalike of lookalikes) add(lookalike, { kind: 'lookalike', lookalike });
  for (const derivative of derivatives) add(derivative, { kind: 'derivative', derivative });
  globs.sort((a, b) => b.glob.length - a.glob.length);
  const tagged = [...ollama].filter(([entry]) => entry.includes(':')).sort(([a], [b]) => b.length - a.length);
  return {
    byName: (org, name) => {
      const lowerName = name.toLowerCase();
      const core = coreName(lowerName);
      const repoId = org === null ? null : `${org.toLowerCase()}/${lowerName}`;
      const exact = repoId === null ? undefined : byRepoId.get(repoId);
      // bartowski writes the first publisher into the name: `ORG_NAME`.
      const known =
        exact ??
        byCore.get(core) ??
        byCore.get(core.slice(core.indexOf('_') + 1)) ??
        byCore.get(servedName(core));
      if (known !== undefined) return known;
      for (const { glob, withOrg, named } of globs) {
        const text = withOrg ? repoId : lowerName;
        if (text !== null && matchesGlob(glob, text)) return named;
      }
      return null;
    },
    inOllama: (name, tag) => {
      const base = name.toLowerCase();
      if (tag !== null) {
        const full = `${base}:${tag.toLowerCase()}`;
        // `deepseek-r1:70b-llama-distill-q4_K_M` is a build of `deepseek-r1:70b`.
        for (const [entry, named] of tagged) {
          if (full === entry || full.startsWith(`${entry}-`)) return named;
        }
      }
      return ollama.get(base) ?? null;
    },
  };
}

function setIfAbsent<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
