import type { PlaceKind } from './place.ts';

export interface StringForm {
  readonly open: string;
  readonly close: string;
  /** `\\` escapes, a doubled quote escapes, or nothing does. */
  readonly escape: 'backslash' | 'double' | 'none';
  readonly multiline: boolean;
}

/** How a language writes comments and strings, and what its other text is. */
export interface Language {
  /** The first is the one to write. */
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [string, string])[];
  readonly strings: readonly StringForm[];
  readonly background: PlaceKind;
  /** In configuration a quote opens a string, and `#` a comment, only after a space or punctuation (`don't`). */
  readonly spaced: boolean;
  /** A string that stands alone as a statement is documentation. */
  readonly docStrings?: boolean;
  /** `<<-WORD` opens lines of another language, mostly YAML or JSON, up to a line with that word. */
  readonly heredocs?: boolean;
}

const double: StringForm = { open: '"', close: '"', escape: 'backslash', multiline: false };
const single: StringForm = { open: "'", close: "'", escape: 'backslash', multiline: false };
const backtick: StringForm = { open: '`', close: '`', escape: 'backslash', multiline: true };
const tripleDouble: StringForm = { open: '"""', close: '"""', escape: 'backslash', multiline: true };
const tripleSingle: StringForm = { open: "'''", close: "'''", escape: 'backslash', multiline: true };
const multiDouble: StringForm = { ...double, multiline: true };
const multiSingle: StringForm = { ...single, escape: 'none', multiline: true };
const doubled: StringForm = { ...double, escape: 'double' };
const c = [['/*', '*/']] as const;

/** Lists of words without quotes: `%w[a b]`, `~w(a b)`, `qw(a b)`. */
function wordLists(mark: string): readonly StringForm[] {
  const brackets = ['()', '[]', '{}'].map((pair) => [mark + pair.charAt(0), pair.charAt(1)] as const);
  return brackets.map(([open, close]) => ({ open, close, escape: 'none', multiline: true }));
}

const cLike: Language = {
  lineComments: ['//'],
  blockComments: c,
  strings: [double, single],
  background: 'code',
  spaced: false,
};
/** Pages hold scripts and styles, with comments of their own. */
const html: Language = {
  lineComments: ['//'],
  blockComments: [
    ['<!--', '-->'],
    ['/*', '*/'],
  ],
  strings: [multiDouble, { ...single, multiline: false }, { ...backtick, multiline: false }],
  background: 'prose',
  spaced: true,
};

const dockerfile: Language = {
  lineComments: ['#'],
  blockComments: [],
  strings: [double, single],
  background: 'value',
  spaced: true,
};

/** By the name under which {@link languageNames} and the extensions refer to it. */
const languages = {
  javascript: { ...cLike, strings: [double, single, backtick] },
  c: cLike,
  go: { ...cLike, strings: [double, { open: '`', close: '`', escape: 'none', multiline: true }] },
  rust: {
    ...cLike,
    strings: [{ open: 'r#"', close: '"#', escape: 'none', multiline: true }, multiDouble],
  },
  csharp: {
    ...cLike,
    strings: [tripleDouble, { open: '@"', close: '"', escape: 'double', multiline: true }, double],
  },
  visualBasic: { ...cLike, lineComments: ["'"], blockComments: [], strings: [doubled] },
  fsharp: { ...cLike, blockComments: [['(*', '*)']], strings: [tripleDouble, double] },
  ocaml: { ...cLike, lineComments: [], blockComments: [['(*', '*)']], strings: [double] },
  graphql: { ...cLike, lineComments: ['#'], blockComments: [], strings: [tripleDouble, double] },
  java: { ...cLike, strings: [tripleDouble, double] },
  swift: { ...cLike, strings: [tripleDouble, double] },
  dart: { ...cLike, strings: [tripleDouble, tripleSingle, double, single] },
  php: { ...cLike, lineComments: ['//', '#'], strings: [multiDouble, { ...single, multiline: true }] },
  python: {
    lineComments: ['#'],
    blockComments: [],
    strings: [tripleDouble, tripleSingle, double, single],
    background: 'code',
    spaced: false,
    docStrings: true,
  },
  ruby: {
    lineComments: ['#'],
    blockComments: [['=begin', '=end']],
    strings: [double, single, backtick, ...wordLists('%w'), ...wordLists('%x')],
    background: 'code',
    spaced: false,
    heredocs: true,
  },
  elixir: {
    lineComments: ['#'],
    blockComments: [],
    strings: [tripleDouble, double, single, ...wordLists('~w')],
    background: 'code',
    spaced: false,
  },
  r: { lineComments: ['#'], blockComments: [], strings: [double, single], background: 'code', spaced: false },
  julia: {
    lineComments: ['#'],
    blockComments: [['#=', '=#']],
    strings: [tripleDouble, double],
    background: 'code',
    spaced: false,
  },
  lua: {
    lineComments: ['--'],
    blockComments: [['--[[', ']]']],
    strings: [{ open: '[[', close: ']]', escape: 'none', multiline: true }, double, single],
    background: 'code',
    spaced: false,
  },
  haskell: {
    lineComments: ['--'],
    blockComments: [['{-', '-}']],
    strings: [double],
    background: 'code',
    spaced: false,
  },
  lisp: { lineComments: [';'], blockComments: [], strings: [multiDouble], background: 'code', spaced: false },
  sql: {
    lineComments: ['--'],
    blockComments: c,
    strings: [
      { open: "'", close: "'", escape: 'double', multiline: true },
      { open: '"', close: '"', escape: 'double', multiline: false },
    ],
    background: 'code',
    spaced: false,
  },
  perl: {
    lineComments: ['#'],
    blockComments: [],
    strings: [double, single, ...wordLists('qw')],
    background: 'code',
    spaced: false,
  },
  hcl: {
    lineComments: ['#', '//'],
    blockComments: c,
    strings: [double],
    background: 'code',
    spaced: false,
    heredocs: true,
  },
  nix: {
    lineComments: ['#'],
    blockComments: c,
    strings: [{ open: "''", close: "''", escape: 'none', multiline: true }, multiDouble],
    background: 'code',
    spaced: true,
  },
  /** Its blocks of text stand between `|||`. */
  jsonnet: {
    ...cLike,
    lineComments: ['//', '#'],
    strings: [{ open: '|||', close: '|||', escape: 'none', multiline: true }, multiDouble, multiSingle],
  },
  json: { lineComments: ['//'], blockComments: c, strings: [double], background: 'code', spaced: false },
  baml: {
    ...cLike,
    strings: [{ open: '#"', close: '"#', escape: 'none', multiline: true }, double],
    background: 'value',
  },
  css: { ...cLike, lineComments: [] },
  /** `//` opens no comment in `url(https://…)`. */
  scss: { ...cLike, spaced: true },
  shell: {
    lineComments: ['#'],
    blockComments: [],
    strings: [multiDouble, multiSingle],
    background: 'value',
    spaced: true,
  },
  powershell: {
    lineComments: ['#'],
    blockComments: [['<#', '#>']],
    strings: [multiDouble, multiSingle],
    background: 'value',
    spaced: true,
  },
  batch: {
    lineComments: ['REM ', 'rem ', 'Rem ', '::'],
    blockComments: [],
    strings: [double],
    background: 'value',
    spaced: true,
  },
  dockerfile,
  /** Of Ollama: what it is made `FROM` is a model. */
  modelfile: dockerfile,
  yaml: {
    lineComments: ['#'],
    // Templates of Helm charts are YAML with comments of their own.
    blockComments: [
      ['{{/*', '*/}}'],
      ['{{- /*', '*/'],
    ],
    strings: [multiDouble, { open: "'", close: "'", escape: 'double', multiline: true }],
    background: 'value',
    spaced: true,
  },
  toml: {
    lineComments: ['#'],
    blockComments: [],
    strings: [tripleDouble, tripleSingle, double, { ...single, escape: 'none' }],
    background: 'value',
    spaced: true,
  },
  ini: {
    lineComments: ['#', ';'],
    blockComments: [],
    strings: [double, single],
    background: 'value',
    spaced: true,
  },
  properties: {
    lineComments: ['#', '!'],
    blockComments: [],
    strings: [double, single],
    background: 'value',
    spaced: true,
  },
  csv: {
    lineComments: [],
    blockComments: [],
    strings: [{ open: '"', close: '"', escape: 'double', multiline: true }],
    background: 'value',
    spaced: true,
  },
  makefile: {
    lineComments: ['#'],
    blockComments: [],
    strings: [double, single],
    background: 'value',
    spaced: true,
  },
  robot: { lineComments: ['#'], blockComments: [], strings: [], background: 'value', spaced: true },
  /** MATLAB and Erlang; Objective-C shares the extension of MATLAB, and hardly ever takes a remainder. */
  percent: { ...cLike, lineComments: ['%', '//'] },
  html,
  razor: { ...html, blockComments: [...html.blockComments, ['@*', '*@']] },
  xml: html,
} satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;

export function languageOf(name: LanguageName): Language {
  return languages[name];
}

/** Whether a language of this name is in the table. */
export function isLanguageName(name: string): name is LanguageName {
  return Object.hasOwn(languages, name);
}
