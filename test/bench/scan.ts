import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { rgPath } from '@vscode/ripgrep';
import { build } from 'esbuild';
import { cached } from '../../src/build/editor/cache.mjs';
import { installPackage } from '../../src/build/editor/npm.mjs';
import { packDataset } from '../../src/build/packDataset.mjs';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { CacheFile } from '../../src/scan/cacheFile.ts';
import { nodeFileSystem, toPortablePath } from '../../src/scan/nodeFileSystem.ts';
import { ripgrepSearch } from '../../src/scan/ripgrep.ts';
import { scan } from '../../src/scan/scan.ts';
import { type Bench, type Figure, fastest, milliseconds } from './bench.ts';
import { packageTree } from './packageTree.ts';

const root = path.join(import.meta.dirname, '../..');

/** What a scan of many files costs, compared with one search for one word. */
export const scanBench: Bench = {
  name: 'scan',
  figures: async () => {
    const tree = await packageTree();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'model-license-lens-bench-'));
    try {
      const tool = await createTool(folder, tree);
      tool.scan();
      const time = fastest(
        {
          ripgrep: () => spawnSync(rgPath, ['-i', '--count-matches', 'llama', tree]),
          first: () => tool.scan('--no-cache'),
          second: () => tool.scan(),
          single: () => tool.scan('--no-cache', '--jobs=1'),
          read: () => leastWork(tree, 'read'),
          stat: () => leastWork(tree, 'stat'),
        },
        5,
      );
      const start = fastest(
        {
          bare: () => spawnSync(process.execPath, ['-e', '0'], { env: {} }),
          version: () => tool.run({}, '--version'),
        },
        15,
      );
      const cdxgen = await cdxgenTime(tree, folder);
      return [
        over(
          'first scan, nothing remembered, over rg -i --count-matches llama',
          time.first / time.ripgrep,
          1.5,
          1.2,
        ),
        informing(
          'of that, what Node needs to list and read the files in two threads',
          time.read / time.ripgrep,
        ),
        over('second scan, over the same', time.second / time.ripgrep, 1, 0.5),
        informing(
          'of that, what Node needs to list them and ask when they changed',
          time.stat / time.ripgrep,
        ),
        informing('first scan in one thread, over the same', time.single / time.ripgrep),
        over('first scan, over cdxgen -t ai', time.first / cdxgen, 1 / 20),
        { name: 'memory of a first scan, at most', value: tool.peak(), unit: 'MB', bar: 250, goal: 150 },
        over('--version, over node -e 0', start.version / start.bare, 2, 1.3),
        {
          name: 'longest time that a scan keeps others in its process waiting',
          value: await longestStretch(tree, path.join(folder, 'cache')),
          unit: 'ms',
          bar: 50,
          goal: 16,
        },
        { name: 'the first scan itself', value: time.first, unit: 'ms', bar: null },
      ];
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  },
};

function over(name: string, value: number, bar: number, goal?: number): Figure {
  return { name, value, unit: '×', bar, ...(goal !== undefined && { goal }) };
}

function informing(name: string, value: number): Figure {
  return { name, value, unit: '×', bar: null };
}

function leastWork(tree: string, work: 'read' | 'stat'): void {
  const { status, stderr } = spawnSync(process.execPath, [
    path.join(import.meta.dirname, 'leastWork.cjs'),
    tree,
    work,
  ]);
  assert.ok(status === 0, String(stderr));
}

interface Tool {
  run(env: Readonly<Record<string, string>>, ...args: string[]): void;
  scan(...args: string[]): void;
  /** Megabytes. */
  peak(): number;
}

/** The command line tool as it ships, with a cache of its own. */
async function createTool(folder: string, tree: string): Promise<Tool> {
  const outfile = path.join(folder, 'cli.js');
  await build({
    entryPoints: {
      cli: path.join(root, 'src/cli/main.ts'),
      searchThread: path.join(root, 'src/scan/searchThread.ts'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [packDataset],
  });
  const run: Tool['run'] = (env, ...args) => {
    const { status, stderr } = spawnSync(process.execPath, [outfile, ...args], {
      env: { XDG_CACHE_HOME: path.join(folder, 'cache'), ...env },
      maxBuffer: 2 ** 28,
    });
    assert.ok(status === 0, String(stderr));
  };
  const scanTree = (env: Readonly<Record<string, string>>, ...args: string[]): void =>
    run(env, 'scan', tree, '--fail-on', 'never', ...args);
  return {
    run,
    scan: (...args) => scanTree({}, ...args),
    peak: () => {
      const file = path.join(folder, 'peak');
      const preload = path.join(import.meta.dirname, 'peak.cjs');
      scanTree({ NODE_OPTIONS: `--require=${preload}`, PEAK_FILE: file }, '--no-cache');
      return Number(fs.readFileSync(file, 'utf8')) / 1024;
    },
  };
}

/** Milliseconds that another scanner of AI models takes. */
async function cdxgenTime(tree: string, folder: string): Promise<number> {
  const installed = await cached('cdxgen', (partial) => installPackage(partial, '@cyclonedx/cdxgen@12.8.4'));
  const command = path.join(installed, 'node_modules/.bin/cdxgen');
  const args = [command, '-t', 'ai', '--no-install-deps', '-o', path.join(folder, 'bom.json'), tree];
  return milliseconds(() => spawnSync(process.execPath, args, { maxBuffer: 2 ** 28 }));
}

/** Milliseconds, in this process. */
async function longestStretch(tree: string, memoryFolder: string): Promise<number> {
  const dataset = createDataset(bundledDataset);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // Once to learn, once to remember.
  for (let round = 0; round < 2; round++) {
    const memory = new CacheFile(memoryFolder, [tree]);
    await scan({
      fileSystem: nodeFileSystem,
      paths: [toPortablePath(tree)],
      display: (file) => file,
      dataset,
      asOf: '2026-11-01',
      search: ripgrepSearch(rgPath),
      memory: { cache: memory.cache, engine: '1' },
    });
    await memory.save();
  }
  delay.disable();
  return delay.max / 1e6;
}
