import { codeBlocks } from './codeBlocks.ts';
import { documentKindOf } from './documentKind.ts';
import { frontMatterOf } from './frontMatter.ts';
import { type LanguageName, languageOf } from './languages.ts';
import { lexNext } from './lexer.ts';
import { Places } from './place.ts';

/**
 * Places of Markdown and its kin: front matter is YAML, a block of code is its language (commands where it names
 * none), inline code and link targets are values, the rest is prose.
 */
export function markdownPlaces(text: string): Places {
  const list = new Places('prose');
  let at = 0;
  const front = frontMatterOf(text);
  if (front !== null) {
    pushLanguage(list, text, front.start, front.end, 'yaml');
    at = front.closes;
  }
  for (const block of codeBlocks(text, at)) {
    inline(list, text, at, block.opens);
    pushFence(list, text, block.start, block.end, block.language);
    at = block.closes;
  }
  inline(list, text, at, text.length);
  return list;
}

function pushFence(list: Places, text: string, start: number, end: number, language: string): void {
  const kind = documentKindOf(`x.${language}`, language);
  if (kind === 'text' || kind === 'markdown' || kind === 'notebook')
    pushLanguage(list, text, start, end, 'shell');
  else pushLanguage(list, text, start, end, kind);
}

function pushLanguage(list: Places, text: string, start: number, end: number, name: LanguageName): void {
  const language = languageOf(name);
  let at = start;
  for (let next = lexNext(text, at, end, language); next !== null; next = lexNext(text, at, end, language)) {
    if (next.start > at && language.background !== 'prose') list.push(language.background, at, next.start);
    list.push(next.kind, next.start, next.end);
    at = next.resume;
  }
  if (at < end) list.push(language.background, at, end);
}

/** Inline code, link targets and comments within prose; each piece is bounded to 400 characters. */
const inlineForms =
  /<!--|``([^\n]{1,400}?)``|`([^`\n]{1,400})`|\]\((?:<([^>\n]{1,400})>|([^)\s]{1,400}))|<(https?:\/\/[^>\s]{1,400})>|\bhttps?:\/\/[^\s<>)"'\]]{1,400}|(?:href|src)="([^"\n]{1,400})"|\\(?:texttt|verb|code|path|url|href|lstinline)\{([^}\n]{1,400})\}/g;

function inline(list: Places, text: string, start: number, end: number): void {
  inlineForms.lastIndex = start;
  for (
    let match = inlineForms.exec(text);
    match !== null && match.index < end;
    match = inlineForms.exec(text)
  ) {
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', match.index);
      const after = close < 0 ? text.length : close + 3;
      list.push('comment', match.index, after);
      inlineForms.lastIndex = after;
      continue;
    }
    const content =
      match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? match[0];
    const offset = match.index + match[0].indexOf(content);
    list.push('value', offset, offset + content.length);
  }
}
