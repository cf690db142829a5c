import { lookUp } from '../../lookUp.ts';
import type { LanguageName } from './languages.ts';

/** A block of code within prose: the lines between its marks, and their language. */
export interface CodeBlock {
  /** Where prose ends: the first character of the opening mark. */
  readonly opens: number;
  readonly start: number;
  readonly end: number;
  /** Where prose goes on. */
  readonly closes: number;
  /** An extension or the language id of an editor, in lower case; empty where none is named. */
  readonly language: string;
}

/** Lines are looked at up to this length only. */
const longest = 200;

/**
 * The code blocks of Markdown (fences), AsciiDoc (`[source,bash]` and dashes), reStructuredText (an indented block
 * under `.. code-block:: bash`), Org (`#+begin_src bash`) and LaTeX (`lstlisting`, `verbatim`), in order. A block
 * that is never closed goes to the end.
 */
export function* codeBlocks(text: string, from: number): Generator<CodeBlock> {
  let open: Opening | null = null;
  let before = '';
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(lineEnd, at + longest));
    if (open !== null && open.closes(line)) {
      // The line that ends an indented block is not part of its mark: it is read again, as prose.
      const closes: number = open.indented ? at : lineEnd + 1;
      yield { opens: open.opens, start: open.start, end: at, closes, language: open.language };
      const { indented } = open;
      open = null;
      before = '';
      if (indented) continue;
    } else {
      open ??= openingOf(line, before, at, lineEnd + 1);
      if (line.trim() !== '') before = line;
    }
    at = lineEnd + 1;
  }
  if (open !== null)
    yield {
      opens: open.opens,
      start: open.start,
      end: text.length,
      closes: text.length,
      language: open.language,
    };
}

/** Names that stand behind a fence and are neither an extension nor an editor's language id. */
const otherNames: Readonly<Record<string, LanguageName>> = {
  console: 'shell',
  terminal: 'shell',
  'shell-session': 'shell',
  python3: 'python',
  pycon: 'python',
  docker: 'dockerfile',
};

/** What is written may hold more: `{.python}`, `python title="x"`. */
function namedLanguage(info: string): string {
  const word = /^[{.\s]*([\w+#-]*)/.exec(info)?.[1]?.toLowerCase() ?? '';
  return lookUp(otherNames, word) ?? word;
}

interface Opening {
  readonly opens: number;
  readonly start: number;
  readonly language: string;
  readonly indented: boolean;
  readonly closes: (line: string) => boolean;
}

/** All bounded to 200 characters, the part of a line that is looked at. */
const fence = /^\s{0,12}(?:[-*>+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})([^`\n]*)/;
const sourceBlock = /^\[(?:source|listing)?(?:,\s*([\w+-]+))?[^\]]*\]\s*$/;
const directive = /^(\s*)\.\. (?:code-block|code|sourcecode|prompt|parsed-literal)::\s*([\w+-]*)/;
const orgBlock = /^\s*#\+begin_(?:src|example)\b[ \t]*([\w+-]*)/i;
const latex =
  /^\s*\\begin\{(lstlisting|verbatim|minted|Verbatim)\}(?:\[[^\]]*language=(\w+)[^\]]*\]|\[[^\]]*\])?(?:\{(\w+)\})?/;

function openingOf(line: string, before: string, opens: number, start: number): Opening | null {
  const fenced = fence.exec(line);
  if (fenced !== null) {
    const marker = fenced[1] ?? '```';
    return {
      opens,
      start,
      language: namedLanguage(fenced[2] ?? ''),
      indented: false,
      closes: (other) => {
        const mark = fence.exec(other);
        return mark !== null && (mark[1] ?? '').startsWith(marker) && (mark[2] ?? '').trim() === '';
      },
    };
  }
  if (/^(?:-{4,}|\.{4,})\s*$/.test(line)) {
    const source = sourceBlock.exec(before);
    const marker = line.trim();
    if (source === null) return null;
    return {
      opens,
      start,
      language: namedLanguage(source[1] ?? ''),
      indented: false,
      closes: (other) => other.trim() === marker,
    };
  }
  const directed = directive.exec(line);
  if (directed !== null) {
    const indent = (directed[1] ?? '').length;
    return {
      opens,
      start,
      language: namedLanguage(directed[2] ?? ''),
      indented: true,
      closes: (other) => other.trim() !== '' && other.length - other.trimStart().length <= indent,
    };
  }
  const org = orgBlock.exec(line);
  if (org !== null) {
    return {
      opens,
      start,
      language: namedLanguage(org[1] ?? ''),
      indented: false,
      closes: (other) => /^\s*#\+end_/i.test(other),
    };
  }
  const begun = latex.exec(line);
  if (begun === null) return null;
  const end = `\\end{${begun[1] ?? ''}}`;
  return {
    opens,
    start,
    language: namedLanguage(begun[2] ?? begun[3] ?? ''),
    indented: false,
    closes: (other) => other.includes(end),
  };
}
