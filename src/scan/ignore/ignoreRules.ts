import { compileSegment, matchSegments, type Segment } from './wildcard.ts';

interface IgnoreRule {
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** A pattern without a slash is matched against the name alone, in any depth. */
  readonly nameOnly: boolean;
  readonly segments: readonly Segment[];
}

/** The rules of one ignore file. */
export class IgnoreRules {
  readonly #rules: readonly IgnoreRule[];

  /** Reads the text of a `.gitignore`; a line that can never match is left out, as git does. */
  constructor(text: string) {
    this.#rules = text.split('\n').flatMap((line) => parseRule(line));
  }

  /**
   * What the last matching rule says about one entry: `true` ignored, `false` brought back, `undefined` nothing. The
   * path is relative to the ignore file's folder. Folders above the entry are not looked at: who walks downwards has
   * already left an ignored one out, and one that another file brought back must not count as ignored again.
   */
  test(path: string, isFolder: boolean): boolean | undefined {
    const segments = path.split('/');
    const name = segments.slice(-1);
    const rule = this.#rules.findLast(
      (candidate) =>
        (isFolder || !candidate.foldersOnly) &&
        matchSegments(candidate.segments, candidate.nameOnly ? name : segments),
    );
    return rule === undefined ? undefined : !rule.negated;
  }
}

function parseRule(line: string): IgnoreRule[] {
  let pattern = trimEnd(line.endsWith('\r') ? line.slice(0, -1) : line);
  if (pattern === '' || pattern.startsWith('#')) return [];
  const negated = pattern.startsWith('!');
  if (negated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const nameOnly = !pattern.includes('/');
  if (pattern.startsWith('/')) pattern = pattern.slice(1);
  if (pattern === '') return [];

  const segments = pattern.split('/').map(compileSegment);
  if (segments.includes(undefined)) return [];
  // `a/**` is what lies in `a`, and not `a` itself: there must be at least one more segment.
  if (segments.length > 1 && segments.at(-1) === null) segments.push(() => true);
  return [{ negated, foldersOnly, nameOnly, segments: segments as readonly Segment[] }];
}

/** Spaces at the end do not count unless the last one has a backslash before it. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}
