import type { Dataset } from './dataset/dataset.ts';
import { identify } from './identify.ts';
import { nearest } from './text/nearest.ts';

/** No identifier is longer, and each of its words takes time. */
const longest = 200;

/** Shorter words are near too many others. */
const words = /[a-z]{4,}/gi;

/**
 * What somebody most likely meant by an identifier that is not known: the same with its misspelt words corrected, if
 * that is known. Digits stay, for another version or size is another model.
 */
export function respell(query: string, dataset: Dataset): string | undefined {
  if (query.length > longest) return undefined;
  const vocabulary = wordsOf(dataset);
  let isReadable = true;
  const corrected = query.replaceAll(words, (word) => {
    if (vocabulary.has(word.toLowerCase())) return word;
    const meant = nearest(word, vocabulary);
    if (meant === undefined) isReadable = false;
    return meant === undefined ? word : likeIn(word, meant);
  });
  if (!isReadable || corrected === query) return undefined;
  const kind = identify(corrected, dataset)?.resolution.kind;
  return kind === 'known' || kind === 'lookalike' ? corrected : undefined;
}

/** The words of all identifiers that the dataset holds, in lower case. */
function wordsOf({ files }: Dataset): ReadonlySet<string> {
  const identifiers = [
    ...files.models.flatMap(({ id, repoIds, aliases = [] }) => [id, ...repoIds, ...aliases]),
    ...[...files.derivatives, ...files.lookalikes].flatMap(({ id, match, ollama = [] }) => [
      id,
      ...match,
      ...ollama,
    ]),
  ];
  return new Set(identifiers.flatMap((identifier) => identifier.toLowerCase().match(words) ?? []));
}

/** `meant` with a capital if `word` has one. */
function likeIn(word: string, meant: string): string {
  const first = meant.slice(0, 1);
  return (/^[A-Z]/.test(word) ? first.toUpperCase() : first) + meant.slice(1);
}
