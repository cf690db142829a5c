import type { Dataset } from '../dataset/dataset.ts';
import type { Clauses, LicenseId } from '../dataset/types.ts';
import { documentKindOf } from '../detect/places/documentKind.ts';
import { placesOf } from '../detect/places/placesOf.ts';
import { type EvidencePattern, evidencePatterns } from './evidencePatterns.ts';

/** A place that shows that a duty is done, or a name that shows the opposite. */
export interface DocumentEvidence {
  readonly clause: keyof Clauses;
  readonly license: LicenseId;
  readonly offset: number;
  readonly fulfils: boolean;
}

/** What a text shows of duties done: texts to display, notices, copies of licences, acceptable use policies. */
export function evidenceIn(text: string, path: string, dataset: Dataset): readonly DocumentEvidence[] {
  const patterns = evidencePatterns(dataset);
  if (!patterns.clue.test(text)) return [];
  const copied = patterns.titles.filter((title) => isCopy(text, title));
  const evidence = copied.map((title) => found('licenseCopy', title, text.search(title.pattern)));
  const isCopyOfAny = copied.length > 0;
  for (const pattern of patterns.displays) {
    const offset = displayed(text, path, pattern, isCopyOfAny);
    if (offset >= 0) evidence.push(found('attribution', pattern, offset));
  }
  if (/notice/i.test(path.slice(path.lastIndexOf('/') + 1))) {
    for (const pattern of patterns.notices) {
      const offset = firstOf(text, pattern, (match) => !(isCopyOfAny && isQuoted(text, match.index)));
      if (offset >= 0) evidence.push(found('notice', pattern, offset));
    }
  }
  if (!isCopyOfAny) {
    for (const pattern of patterns.policies) {
      const offset = text.search(pattern.pattern);
      if (offset >= 0) evidence.push(found('acceptableUse', pattern, offset));
    }
  }
  return evidence;
}

function found(clause: keyof Clauses, { license }: EvidencePattern, offset: number): DocumentEvidence {
  return { clause, license, offset, fulfils: true };
}

const sentence =
  /terms\s+and\s+conditions\s+for\s+use,\s+reproduction|\bversion\s+(?:release|effective)\s+date\b|\bprominently\s+display\b|\bllama\s+materials\b/i;

/** A copy has the title on a line of its own, and a sentence that only the licence has. */
function isCopy(text: string, { pattern, isCommunity }: EvidencePattern): boolean {
  return pattern.test(text) && (isCommunity ? sentence.test(text) : text.length >= 1500);
}

/** Where a text is shown to people: not in a comment, and not where a licence or a reader's guide quotes it. */
function displayed(text: string, path: string, pattern: EvidencePattern, isLicense: boolean): number {
  const kind = documentKindOf(path);
  let places: ReturnType<typeof placesOf> | null = null;
  return firstOf(text, pattern, (match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (/\b(?:display|show|add|include)(?:ing)?:?\s+(?:the\s+\w{1,12}\s+)?["'`“‘*]{1,3}$/i.test(before))
      return false;
    if (isLicense && isQuoted(text, match.index)) return false;
    if (kind === 'notebook') return true;
    places ??= placesOf(text, kind);
    return places.at(match.index).kind !== 'comment';
  });
}

/** How many matches of a pattern are checked: if none of them counts, the text is taken to show nothing. */
const mostMatches = 100;

function firstOf(
  text: string,
  { pattern }: EvidencePattern,
  counts: (match: RegExpExecArray) => boolean,
): number {
  let looked = 0;
  for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    if (counts(match)) return match.index;
    if (++looked >= mostMatches) break;
  }
  return -1;
}

function isQuoted(text: string, at: number): boolean {
  return /["'“‘«]/.test(text.charAt(at - 1));
}
