import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

interface Import {
  readonly from: string;
  /** A path below the repository for what is written as a path, else the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What each layer may import; a trailing slash means everything below. */
const allowed: Record<string, readonly string[]> = {
  core: ['src/core/', 'data/', 'jsonc-parser', 'minimatch'],
  languageService: ['src/languageService/', 'src/core/'],
  scan: ['src/scan/', 'src/core/', 'node:', 'package.json'],
  'webview/app': ['src/webview/app/', 'src/webview/protocol.ts'],
  webview: ['src/webview/', 'src/core/'],
  'extension/node': ['src/extension/', 'src/core/', 'src/scan/', 'node:', 'vscode'],
  extension: [
    'src/extension/',
    'src/core/',
    'src/languageService/',
    'src/scan/',
    'src/webview/',
    'vscode',
    'package.json',
  ],
  build: ['src/build/', 'src/core/', 'node:', 'recheck', 'wabt'],
  cli: ['src/cli/', 'src/core/', 'src/languageService/', 'src/scan/', 'node:', 'package.json'],
};

/** Layers that may also import types, which are gone by the time the code runs. */
const allowedTypes: Record<string, readonly string[]> = {
  'webview/app': ['src/core/'],
  cli: ['sarif'],
};

const imports = sourceFiles().flatMap(importsOf);

suite('Layering', () => {
  test('every source file belongs to a layer', () => {
    assert.deepEqual(
      sourceFiles().filter((file) => layerOf(file) === undefined),
      [],
    );
    assert.ok(
      imports.length > 100,
      `only ${imports.length} imports were found: is the reader of imports blind?`,
    );
  });

  for (const [layer, targets] of Object.entries(allowed)) {
    test(`${layer} imports only what it may`, () => {
      const offences = imports
        .filter(({ from }) => layerOf(from) === layer)
        .filter(({ to, typeOnly }) => {
          const types = typeOnly ? (allowedTypes[layer] ?? []) : [];
          return ![...targets, ...types].some((target) => matches(to, target));
        });
      assert.deepEqual(offences, []);
    });
  }

  test('only the command line and the editor start on their own', () => {
    const entries = [
      'src/cli/main.ts',
      'src/extension/browser/extension.ts',
      'src/extension/node/extension.ts',
      'src/webview/app/main.ts',
    ];
    assert.deepEqual(
      imports.filter(({ to }) => entries.includes(to)),
      [],
    );
  });

  test('the extension in a browser needs no Node, however long the way', () => {
    const reached = new Set(['src/extension/browser/extension.ts']);
    for (const file of reached)
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to);
    assert.ok(reached.size > 100, `only ${reached.size} files were found`);
    assert.deepEqual(
      [...reached].filter((file) => file.startsWith('node:')),
      [],
    );
  });

  test('no file imports itself, however long the way round', () => {
    assertNoCycle(imports);
  });

  test('nor does any folder of the core, types included; a file at its top counts as one', () => {
    const between = imports.flatMap(({ from, to }) => {
      const [importing, imported] = [roomOf(from), roomOf(to)];
      if (importing === undefined || imported === undefined || importing === imported) return [];
      return [{ from: importing, to: imported }];
    });
    assert.ok(between.length > 100, `only ${between.length} imports were found between folders of the core`);
    assertNoCycle(between);
  });
});

function assertNoCycle(edges: readonly Pick<Import, 'from' | 'to'>[]): void {
  const graph = new Map<string, string[]>();
  for (const { from, to } of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): void => {
    assert.ok(!way.includes(node), `a cycle: ${[...way.slice(way.indexOf(node)), node].join(' → ')}`);
    if (done.has(node)) return;
    for (const to of graph.get(node) ?? []) visit(to, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
}

/** The folder of the core that a file lies in, however deep, or the file itself at the core's top. */
function roomOf(file: string): string | undefined {
  return /^src\/core\/([^/]+)/.exec(file)?.[1];
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .sort();
}

function layerOf(file: string): string | undefined {
  return Object.keys(allowed).find((layer) => file.startsWith(`src/${layer}/`));
}

function matches(to: string, target: string): boolean {
  return target.endsWith('/') || target.endsWith(':') ? to.startsWith(target) : to === target;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const statement =
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\b(?:import|require)\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(statement)].map(([, type, named, called]) => {
    const specifier = named ?? called ?? '';
    const to = specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : specifier;
    return { from: file, to, typeOnly: type !== undefined };
  });
}
