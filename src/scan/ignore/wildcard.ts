/**
 * The pattern language of `.gitignore` (git's wildmatch), by hand instead of as regular expressions: a pattern comes
 * from a workspace that nobody vouches for, and `*a*a*a*b` as an expression can take years.
 */

type Token =
  | { readonly kind: 'literal'; readonly char: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    };

/** One path segment of a pattern: `null` stands for `**`, which three stars mean as well. */
export type Segment = ((name: string) => boolean) | null;

/** Compiles the part of a pattern between two slashes; `undefined` for one that can never match. */
export function compileSegment(pattern: string): Segment | undefined {
  if (/^\*{2,}$/.test(pattern)) return null;
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  if (/^\*[^*?[\\]+$/.test(pattern)) {
    const ending = pattern.slice(1);
    return (name) => name.endsWith(ending);
  }
  const tokens = tokenize(pattern);
  return tokens === undefined ? undefined : (name) => matchTokens(tokens, name);
}

/** Whether a path, split at its slashes, matches all segments; `**` takes any number of them. */
export function matchSegments(segments: readonly Segment[], path: readonly string[]): boolean {
  return matchWithStars(
    segments.length,
    path.length,
    (index) => segments[index] === null,
    (index, position) => segments[index]?.(path[position] ?? '') === true,
  );
}

function matchTokens(tokens: readonly Token[], name: string): boolean {
  return matchWithStars(
    tokens.length,
    name.length,
    (index) => tokens[index]?.kind === 'star',
    (index, position) => matchesOne(tokens[index], name, position),
  );
}

/**
 * Matches a pattern whose stars take any run, going back to the last star only: an earlier star that took more could
 * not reach further. So the cost is at most pattern times text.
 */
function matchWithStars(
  patternLength: number,
  textLength: number,
  isStar: (index: number) => boolean,
  matches: (index: number, position: number) => boolean,
): boolean {
  let index = 0;
  let position = 0;
  let star = -1;
  let resume = 0;
  while (position < textLength) {
    if (index < patternLength && isStar(index)) {
      star = index++;
      resume = position;
    } else if (index < patternLength && matches(index, position)) {
      index++;
      position++;
    } else if (star >= 0) {
      index = star + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (index < patternLength && isStar(index)) index++;
  return index === patternLength;
}

function matchesOne(token: Token | undefined, name: string, position: number): boolean {
  if (token === undefined) return false;
  if (token.kind === 'any') return true;
  if (token.kind === 'literal') return token.char === name[position];
  if (token.kind === 'star') return false;
  const unit = name.charCodeAt(position);
  return token.ranges.some(([first, last]) => unit >= first && unit <= last) !== token.negated;
}

function tokenize(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    if (char === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (char === '?') {
      tokens.push({ kind: 'any' });
    } else if (char === '[') {
      const parsed = parseClass(pattern, i + 1);
      if (parsed === undefined) return undefined;
      tokens.push(parsed.token);
      i = parsed.last;
    } else if (char === '\\') {
      i++;
      if (i === pattern.length) return undefined;
      tokens.push({ kind: 'literal', char: pattern[i] ?? '' });
    } else {
      tokens.push({ kind: 'literal', char });
    }
  }
  return tokens;
}

const namedClasses: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  alnum: [
    [48, 57],
    [65, 90],
    [97, 122],
  ],
  alpha: [
    [65, 90],
    [97, 122],
  ],
  blank: [
    [9, 9],
    [32, 32],
  ],
  cntrl: [
    [0, 31],
    [127, 127],
  ],
  digit: [[48, 57]],
  graph: [[33, 126]],
  lower: [[97, 122]],
  print: [[32, 126]],
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
  space: [
    [9, 13],
    [32, 32],
  ],
  upper: [[65, 90]],
  xdigit: [
    [48, 57],
    [65, 70],
    [97, 102],
  ],
};

/** Reads `[…]` from behind the bracket; `undefined` if it is not closed or names a class that does not exist. */
function parseClass(pattern: string, start: number): { token: Token; last: number } | undefined {
  const ranges: (readonly [number, number])[] = [];
  const negated = pattern[start] === '!' || pattern[start] === '^';
  let i = negated ? start + 1 : start;
  // A bracket that stands first is a member.
  for (const first = i; i < pattern.length && (pattern[i] !== ']' || i === first); i++) {
    if (pattern[i] === '[' && pattern[i + 1] === ':') {
      const end = pattern.indexOf(':]', i + 2);
      const name = pattern.slice(i + 2, end);
      const named = end > 0 && Object.hasOwn(namedClasses, name) ? namedClasses[name] : undefined;
      if (named === undefined) return undefined;
      ranges.push(...named);
      i = end + 1;
      continue;
    }
    if (pattern[i] === '\\') i++;
    const low = pattern.charCodeAt(i);
    let high = low;
    if (pattern[i + 1] === '-' && i + 2 < pattern.length && pattern[i + 2] !== ']') {
      i += pattern[i + 2] === '\\' ? 3 : 2;
      high = pattern.charCodeAt(i);
    }
    ranges.push([low, high]);
  }
  return pattern[i] === ']' ? { token: { kind: 'class', negated, ranges }, last: i } : undefined;
}
