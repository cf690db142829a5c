/** Writes the generated parts of the README; with `--check` it only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSeverities, diagnosticCodes } from '../core/finding.ts';
import { type GlobExample, modelGlobExamples, pathGlobExamples } from '../core/policy/globExamples.ts';
import { documentation, firstSentence } from '../core/rules/documentation.ts';
import { percent } from './percent.ts';

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
    readonly menus?: {
      readonly commandPalette?: readonly { readonly command: string; readonly when?: string }[];
    };
  };
}

const root = join(import.meta.dirname, '../..');
const readmePath = join(root, 'README.md');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n+\s*/g, ' ');
}

function settings(): string {
  const rows = Object.entries(manifest.contributes.configuration.properties).map(
    ([name, setting]) =>
      `| \`${name}\` | \`${cell(JSON.stringify(setting.default))}\` | ${cell(setting.markdownDescription ?? setting.description ?? '')} |`,
  );
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function commands(): string {
  const hidden = new Set(
    (manifest.contributes.menus?.commandPalette ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command),
  );
  return manifest.contributes.commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ title, category }) => `- *${category === undefined ? '' : `${category}: `}${title}*`)
    .join('\n');
}

function codes(): string {
  const table = diagnosticCodes.map(
    (code) =>
      `| [\`${code}\`](#${code}) | ${defaultSeverities[code]} | ${cell(firstSentence(documentation[code].why))} |`,
  );
  const pages = diagnosticCodes.flatMap((code) => {
    const page = documentation[code];
    const clause = page.clause === 'none' ? [] : [`- Where it is written: ${page.clause}.`];
    return [
      `#### ${code}`,
      '',
      page.why,
      '',
      `- Example: \`${page.example}\``,
      `- What to do: ${page.mend}`,
      ...clause,
      '',
    ];
  });
  return ['| code | default | means |', '|---|---|---|', ...table, '', ...pages].join('\n').trimEnd();
}

function globs(): string {
  const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(', ') || '–';
  const table = (title: string, examples: readonly GlobExample[]): string =>
    [
      `| ${title} | matches | and not |`,
      '|---|---|---|',
      ...examples.map(
        ({ glob, matches, passesOver }) => `| \`${glob}\` | ${names(matches)} | ${names(passesOver)} |`,
      ),
    ].join('\n');
  const models = table('in `allow` and `deny`', modelGlobExamples);
  return `${models}\n\n${table('in `include` and `exclude`', pathGlobExamples)}`;
}

/** The figures that the unit tests hold the engine to. */
function accuracy(): string {
  const file = join(root, 'test/accuracy/recorded.json');
  const { corpus, lists } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'corpus' | 'lists',
    Record<string, number>
  >;
  const count = (amount = 0): string => amount.toLocaleString('en');
  const rows = [
    [`references found, of ${count(corpus['references'])} in our corpus`, corpus['recall']],
    ['of these with exactly the right range', corpus['exactRange']],
    ['of these with exactly the right licences', corpus['rightLicense']],
    ['reported references that are some', corpus['precision']],
    [`silence on ${count(corpus['traps'])} strings that look like a model`, corpus['silentTraps']],
    ['identifiers of public catalogues recognised', lists['recall']],
    ['of these with the right family', lists['rightFamily']],
  ] as const;
  return [
    '| measure | |',
    '|---|--:|',
    ...rows.map(([name, share]) => `| ${name} | ${percent(share ?? Number.NaN)} |`),
  ].join('\n');
}

function replacePart(text: string, name: string, body: string): string {
  const open = `<!-- ${name}: generated -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md has no part between ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n${body}\n${text.slice(end)}`;
}

const readme = readFileSync(readmePath, 'utf8');
const parts: readonly (readonly [string, string])[] = [
  ['settings', settings()],
  ['commands', commands()],
  ['globs', globs()],
  ['codes', codes()],
  ['accuracy', accuracy()],
];
const written = parts.reduce((text, [name, body]) => replacePart(text, name, body), readme);
if (process.argv.includes('--check')) {
  if (written !== readme) {
    process.stderr.write(
      'README.md is not up to date with package.json, the rules and the accuracy: run `npm run docs`.\n',
    );
    process.exitCode = 1;
  }
} else writeFileSync(readmePath, written);
