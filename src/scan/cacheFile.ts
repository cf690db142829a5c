import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pacer } from './pacer.ts';
import { ScanCache } from './scanCache.ts';

/** Days after which what no scan has asked for is removed. */
const keptDays = 30;

/**
 * A scan's memory on disk. Without it a scan is slower and finds the same, so nothing that goes wrong here is reported.
 */
export class CacheFile {
  readonly #file: string;
  readonly cache: ScanCache;

  /** Opens the memory of scans of the same places, at the time at which one begins. `folder` need not exist. */
  constructor(folder: string, places: readonly string[], now = Date.now()) {
    this.#file = path.join(folder, `${digest(places)}.cache`);
    this.cache = new ScanCache(readText(this.#file), now);
  }

  /**
   * Replaces the file in one step: a scan that runs at the same time reads either the old or the new one, and of two
   * that write, the last one counts.
   */
  async save(): Promise<void> {
    try {
      if (this.cache.hasLearnt) await this.#replace();
      // Marked as used, since unused files are removed by age.
      else fs.utimesSync(this.#file, new Date(), new Date());
    } catch {
      // Only time is lost: see the class.
    }
  }

  async #replace(): Promise<void> {
    const lines: string[] = [];
    const pacer = new Pacer();
    for (const line of this.cache.lines()) {
      await pacer.step();
      lines.push(line);
    }
    if (lines.length === 0) return;
    const folder = path.dirname(this.#file);
    // Which files somebody has is private.
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const partial = `${this.#file}.${randomBytes(6).toString('hex')}`;
    try {
      await fs.promises.writeFile(partial, lines.join('\n'), { mode: 0o600, flag: 'wx' });
      fs.renameSync(partial, this.#file);
    } finally {
      fs.rmSync(partial, { force: true });
    }
    removeOld(folder);
  }
}

/** Where this system keeps what can be recreated. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(systemCacheFolder(env), 'model-license-lens', 'scans');
}

function digest(values: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

function systemCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  // The specification says to ignore relative paths.
  if (xdg !== undefined && path.isAbsolute(xdg)) return xdg;
  if (process.platform === 'win32' && local !== undefined) return local;
  const home = env['HOME'] ?? os.homedir();
  return process.platform === 'darwin' ? path.join(home, 'Library', 'Caches') : path.join(home, '.cache');
}

function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function removeOld(folder: string): void {
  const limit = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (fs.statSync(file).mtimeMs < limit) fs.rmSync(file, { force: true });
  }
}
