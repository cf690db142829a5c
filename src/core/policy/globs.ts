import { Minimatch } from 'minimatch';
import type { Policy } from './policy.ts';

/** What `allow` and `deny` say about a model. */
export type Verdict =
  /** `by` is the glob of `allow` that matches, `null` if `allow` is empty. */
  | { readonly kind: 'allowed'; readonly by: string | null }
  /** `by` is the glob of `deny` that matches, `null` if it is merely missing from a non-empty `allow`. */
  | { readonly kind: 'denied'; readonly by: string | null };

/** The platform is fixed, so that a backslash in a glob means the same on every machine. */
const options = { nocase: true, dot: true, matchBase: true, platform: 'linux' } as const;

/** Compiled globs by the list that states them: a policy is made once and asked for every reference and path. */
const compiled = new WeakMap<readonly string[], readonly Minimatch[]>();

/**
 * Judges a model by the identifier as written and its canonical id, where it has one: a match on either is enough,
 * `deny` wins, and a non-empty `allow` denies what matches none of it.
 */
export function verdict(
  identifier: string,
  canonicalId: string | null,
  policy: Pick<Policy, 'allow' | 'deny'>,
): Verdict {
  const names = canonicalId === null ? [identifier] : [identifier, canonicalId];
  const denying = firstMatch(policy.deny, names);
  if (denying !== null) return { kind: 'denied', by: denying };
  if (policy.allow.length === 0) return { kind: 'allowed', by: null };
  const allowing = firstMatch(policy.allow, names);
  return allowing === null ? { kind: 'denied', by: null } : { kind: 'allowed', by: allowing };
}

/** Whether `include` and `exclude` leave a path in; it is relative to the configuration's folder, with `/`. */
export function includesPath(path: string, policy: Pick<Policy, 'include' | 'exclude'>): boolean {
  // No wildcard takes `..`, but whoever includes everything means files beside the configuration's folder, too.
  const included = policy.include.includes('**/*') || firstMatch(policy.include, [path]) !== null;
  return included && firstMatch(policy.exclude, [path]) === null;
}

/** Why a glob can never match, or `null` for a usable one. */
export function globProblem(glob: string): string | null {
  if (glob.trim() === '') return 'is empty';
  if (glob.startsWith('#')) return 'begins with "#", which makes it a comment; write "\\\\#"';
  try {
    new Minimatch(glob, options);
    return null;
  } catch {
    return 'is invalid';
  }
}

function firstMatch(globs: readonly string[], names: readonly string[]): string | null {
  for (const glob of compile(globs)) {
    if (names.some((name) => glob.match(name))) return glob.pattern;
  }
  return null;
}

function compile(globs: readonly string[]): readonly Minimatch[] {
  let result = compiled.get(globs);
  if (result === undefined) {
    // Settings arrive here unchecked; a glob that cannot be compiled matches nothing.
    result = globs.filter((glob) => globProblem(glob) === null).map((glob) => new Minimatch(glob, options));
    compiled.set(globs, result);
  }
  return result;
}
