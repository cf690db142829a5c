/** How a comment on a line of its own begins and ends. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
}

const syntaxes = {
  hash: { open: '# ', close: '' },
  slashes: { open: '// ', close: '' },
  block: { open: '/* ', close: ' */' },
  markup: { open: '<!-- ', close: ' -->' },
  dashes: { open: '-- ', close: '' },
  semicolons: { open: '; ', close: '' },
  percent: { open: '% ', close: '' },
  rem: { open: 'REM ', close: '' },
  quote: { open: "' ", close: '' },
  bang: { open: '! ', close: '' },
  dots: { open: '.. ', close: '' },
  expression: { open: '{/* ', close: ' */}' },
  template: { open: '{# ', close: ' #}' },
} as const satisfies Record<string, CommentSyntax>;

/** Language ids of VS Code and of its common extensions, and names that stand after a code fence. */
const languages: Readonly<Record<keyof typeof syntaxes, string>> = {
  hash:
    'bash cmake coffeescript conf crystal dockercompose dockerfile containerfile dotenv editorconfig elixir fish ' +
    'gdscript git-commit gitignore graphql hcl ignore ini julia just makefile modelfile nim nix perl pip-requirements ' +
    'powershell properties py python r raku requirements ruby sh shell shellscript snakemake spec starlark bazel tcl ' +
    'terraform terraform-vars tf toml yaml yml github-actions-workflow helm ansible zsh',
  slashes:
    'bicep c cpp csharp cuda-cpp d dart fsharp go groovy java javascript javascriptreact js json5 jsonc jsonl-comments ' +
    'jsonnet jsx kotlin less objective-c objective-cpp php proto proto3 rust scala scss solidity swift ts tsx ' +
    'typescript typescriptreact v verilog wgsl zig',
  block: 'css',
  markup: 'html xhtml xml xsl svg markdown rmd quarto vue svelte astro handlebars razor',
  dashes: 'ada elm haskell lua luau purescript sql vhdl',
  semicolons: 'clojure commonlisp emacs-lisp lisp racket scheme asm',
  percent: 'erlang latex matlab bibtex octave prolog tex',
  rem: 'bat cmd',
  quote: 'vb vbs',
  bang: 'fortran fortran-modern',
  dots: 'restructuredtext rst',
  expression: 'mdx',
  template: 'jinja jinja-html jinja-yaml twig',
};

const byLanguage: ReadonlyMap<string, CommentSyntax> = new Map(
  (Object.keys(languages) as (keyof typeof syntaxes)[]).flatMap((kind) =>
    languages[kind].split(' ').map((id) => [id, syntaxes[kind]] as const),
  ),
);

/** File names that an editor without the right extension calls plain text; bounded to one path. */
const byFileName: readonly (readonly [RegExp, keyof typeof syntaxes])[] = [
  [/(^|[./])(dockerfile|containerfile|modelfile|makefile|justfile|procfile)([.-][\w.-]*)?$/i, 'hash'],
  [/(^|\/)\.?env(\.[\w.-]+)?$/i, 'hash'],
  [/(^|\/)(requirements|constraints)[\w.-]*\.txt$/i, 'hash'],
  [
    /\.(env|ya?ml|toml|ini|cfg|conf|properties|tf|tfvars|hcl|sh|py|rb|jl|nix|star|bzl|graphql|modelfile)$/i,
    'hash',
  ],
  [/\.(bicep|cue|dart|go|kt|kts|rs|scala|swift|zig|json5|jsonc|jsonnet|m?[jt]s|[jt]sx)$/i, 'slashes'],
  [/\.(html?|xml|svg|md|markdown|vue|svelte|astro)$/i, 'markup'],
  [/\.(lua|sql|hs)$/i, 'dashes'],
  [/\.rst$/i, 'dots'],
];

/** The comment syntax of a language, or of the name after a code fence; `undefined` if it has none (JSON, CSV). */
export function commentSyntaxOf(languageId: string, path = ''): CommentSyntax | undefined {
  const known = byLanguage.get(languageId.toLowerCase());
  if (known || (languageId !== 'plaintext' && languageId !== '')) return known;
  const kind = byFileName.find(([pattern]) => pattern.test(path))?.[1];
  return kind && syntaxes[kind];
}

export const markupComment: CommentSyntax = syntaxes.markup;
export const hashComment: CommentSyntax = syntaxes.hash;
export const slashComment: CommentSyntax = syntaxes.slashes;
export const blockComment: CommentSyntax = syntaxes.block;
