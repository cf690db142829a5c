import type { Dataset } from '../dataset/dataset.ts';
import type { Clauses, License, LicenseId } from '../dataset/types.ts';
import { escapePattern } from '../text/escapePattern.ts';

export interface EvidencePattern {
  readonly license: LicenseId;
  readonly isCommunity: boolean;
  readonly pattern: RegExp;
}

export interface EvidencePatterns {
  /** What every text with evidence contains. */
  readonly clue: RegExp;
  readonly displays: readonly EvidencePattern[];
  readonly notices: readonly EvidencePattern[];
  /** Titles of licence texts. */
  readonly titles: readonly EvidencePattern[];
  /** Addresses of acceptable use policies. */
  readonly policies: readonly EvidencePattern[];
}

/**
 * Whether files can show that a duty is done. A line to display names a model at which the search for references stops,
 * so no file with it is passed over; notices and copies stand in files with names that say so. A public licence asks
 * for less than a copy of one text, and has many.
 */
export function leavesTraces({ clauses, spdxExpression }: License, clause: keyof Clauses): boolean {
  switch (clause) {
    case 'attribution':
      return /llama|muse/i.test(clauses.attribution?.value.text ?? '');
    case 'notice':
    case 'licenseCopy':
      return spdxExpression.startsWith('LicenseRef-');
    default:
      return clauses[clause] !== null;
  }
}

const made = new WeakMap<Dataset, EvidencePatterns>();

/** How the duties of a dataset's licences are recognised in texts; made once. */
export function evidencePatterns(dataset: Dataset): EvidencePatterns {
  let patterns = made.get(dataset);
  if (patterns === undefined) {
    patterns = make(dataset.files.licenses);
    made.set(dataset, patterns);
  }
  return patterns;
}

function make(licenses: readonly License[]): EvidencePatterns {
  const of = (clause: keyof Clauses, pick: (license: License) => RegExp | null): EvidencePattern[] =>
    licenses.flatMap((license) => {
      const pattern = leavesTraces(license, clause) ? pick(license) : null;
      return pattern === null
        ? []
        : [{ license: license.id, isCommunity: license.kind === 'community', pattern }];
    });
  return {
    clue: /built|is licensed under|provided under|licen[cs]|use[-_ ]policy/i,
    displays: of('attribution', ({ clauses }) =>
      clauses.attribution === null ? null : display(clauses.attribution.value.text),
    ),
    notices: of('notice', ({ clauses }) => (clauses.notice === null ? null : notice(clauses.notice.value))),
    titles: of('licenseCopy', ({ name, clauses }) => (clauses.licenseCopy === null ? null : title(name))),
    policies: of('acceptableUse', ({ clauses }) =>
      clauses.acceptableUse === null ? null : address(clauses.acceptableUse.value),
    ),
  };
}

/** Words that make another name of the last one: software, not the model. */
const software = '(?!\\w|[.-]?cpp\\b|[ -]?(?:index|stack|factory|parse|hub|file|deploy)\\b|s\\b)';

/** The text with anything between its words that pages put there: line breaks, emphasis, links, badges' escapes. */
function display(text: string): RegExp {
  const between = '(?:[\\s_*`\\[-]|%20|&nbsp;|</?[a-z]{1,9}>|<a [^<>]{0,200}>){1,12}';
  return new RegExp(`(?<!\\w)${words(text).join(between)}${software}`, 'i');
}

function notice(text: string): RegExp {
  return new RegExp(
    words(text)
      .map((word) => (/^(?:©|\\\(c\\\))$/i.test(word) ? '(?:©|\\([cC]\\)|&copy;)' : word))
      .join('\\s+(?:[#*>/;]+\\s+)?'),
  );
}

function title(name: string): RegExp {
  const version = '(?:[ \\t,]+(?:v(?:ersion)?[ \\t]?\\d|last updated)[^\\n]{0,80})?';
  return new RegExp(`^[\\t *#>_"“]*${words(name).join('[ \\t]+')}${version}[\\t *_"”:.]*\\r?$`, 'im');
}

function address(url: string): RegExp {
  const path = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return new RegExp(words(path).join(' '), 'i');
}

function words(text: string): string[] {
  return text.trim().split(/\s+/).map(escapePattern);
}
