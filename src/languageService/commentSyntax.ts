import { type DocumentKind, documentKindOf } from '../core/detect/places/documentKind.ts';
import { languageOf } from '../core/detect/places/languages.ts';
import { lookUp } from '../core/lookUp.ts';

/** How a comment on a line of its own begins and ends. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
}

export const slashComment: CommentSyntax = { open: '// ', close: '' };
export const blockComment: CommentSyntax = { open: '/* ', close: ' */' };
export const hashComment: CommentSyntax = { open: '# ', close: '' };

/**
 * What the table of the detection does not tell, by language id and by extension: the comments of languages that it
 * reads as plain text, of the kin of Markdown, and of those that it reads like another language.
 */
const ownComments: readonly (readonly [CommentSyntax, names: string])[] = [
  [
    hashComment,
    'ansible coffeescript crystal gdscript git-commit gitignore helm ignore nim pip-requirements raku requirements ' +
      'snakemake spec starlark tcl terraform-vars',
  ],
  [slashComment, 'adoc asciidoc d jsonc objective-c objective-cpp proto3 solidity verilog wgsl'],
  [{ open: '<!-- ', close: ' -->' }, 'handlebars livemd markdown md mdc qmd quarto razor rmd xsl'],
  [{ open: '-- ', close: '' }, 'ada luau purescript vhdl'],
  [{ open: '; ', close: '' }, 'asm commonlisp emacs-lisp racket scheme'],
  [{ open: '% ', close: '' }, 'bibtex latex prolog tex'],
  [{ open: "' ", close: '' }, 'vbs'],
  [{ open: '! ', close: '' }, 'fortran fortran-modern'],
  [{ open: '.. ', close: '' }, 'restructuredtext rst'],
  [{ open: '{/* ', close: ' */}' }, 'mdx'],
  [{ open: '{# ', close: ' #}' }, 'jinja jinja-html jinja-yaml twig'],
];

const byName: Readonly<Record<string, CommentSyntax>> = Object.fromEntries(
  ownComments.flatMap(([syntax, names]) => names.split(' ').map((name) => [name, syntax] as const)),
);

/** Read like YAML, but a line that is added breaks them. */
const withoutComments: ReadonlySet<string> = new Set(['diff', 'patch']);

/**
 * The comment syntax of a document; `undefined` if it has none (JSON, CSV, plain text). A language id that nobody
 * knows may be an extension (`zig`).
 */
export function commentSyntaxOf(languageId: string, path: string): CommentSyntax | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (withoutComments.has(languageId) || withoutComments.has(extension)) return undefined;
  return (
    lookUp(byName, languageId) ??
    lookUp(byName, extension) ??
    firstComment(documentKindOf(path, languageId)) ??
    firstComment(documentKindOf(`x.${languageId}`))
  );
}

/** The comment that a language names first: of a line, but in pages, where only scripts have those. */
function firstComment(kind: DocumentKind): CommentSyntax | undefined {
  if (kind === 'text' || kind === 'markdown' || kind === 'notebook') return undefined;
  // JSON is read with the comments of JSONC, which others refuse.
  if (kind === 'json') return undefined;
  const { background, lineComments, blockComments } = languageOf(kind);
  const line = background === 'prose' ? undefined : lineComments[0];
  if (line !== undefined) return { open: `${line.trimEnd()} `, close: '' };
  const block = blockComments[0];
  return block && { open: `${block[0]} `, close: ` ${block[1]}` };
}
