import { baselineName } from '../core/baseline.ts';
import { createDataset, type Dataset } from '../core/dataset/dataset.ts';
import type { Finding } from '../core/finding.ts';
import type { JsonProblem } from '../core/json/problem.ts';
import { configurationFindings } from '../core/policy/configurationFindings.ts';
import { type ParsedPolicy, parsePolicy } from '../core/policy/parsePolicy.ts';
import { defaultPolicy, type Policy } from '../core/policy/policy.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { quote } from '../core/text/quote.ts';
import { decode } from './decode.ts';
import { exists, FileError, type FileSystem } from './fileSystem.ts';
import { loadOverlay, type OverlayFile } from './overlay.ts';
import { isInside, joinPath, parentOf, resolvePath } from './paths.ts';

export const configurationName = '.model-license.jsonc';

/** The files in which a project states its policy: a model named there is not a model in use. */
export const statementNames: ReadonlySet<string> = new Set([configurationName, baselineName]);

/** What holds for the files of a folder. */
export interface Configuration {
  /** The file; `null` where there is none and the defaults hold. */
  readonly path: string | null;
  /** To which globs are relative; `null` where there is no file. */
  readonly folder: string | null;
  readonly text: string;
  readonly policy: Policy;
  /** With the overlays that the configuration names. */
  readonly dataset: Dataset;
  /** `invalid-configuration`, in order of position. */
  readonly findings: readonly Finding[];
  /** The overlays that it names, as far as they can be read, in their order. */
  readonly overlays: readonly ConfiguredOverlay[];
}

/** A part of a configuration in a file of its own. */
export interface ConfiguredOverlay {
  readonly path: string;
  readonly text: string;
  /** `invalid-configuration` in the overlay's own text, in order of position. */
  readonly findings: readonly Finding[];
}

/** Whether a file is the configuration or one of its overlays, whatever their names are. */
export function statesPolicy(path: string, { path: own, overlays }: Configuration): boolean {
  return path === own || overlays.some((one) => one.path === path);
}

/** A configuration that cannot be used at all. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly path: string;
  /** One-based; `null` if the file cannot be read. */
  readonly position: { readonly line: number; readonly column: number } | null;

  constructor(path: string, message: string, position: ConfigurationError['position'] = null) {
    super(message);
    this.path = path;
    this.position = position;
  }
}

/** The error at an offset of a text. */
export function syntaxErrorAt(
  path: string,
  text: string,
  offset: number,
  message: string,
): ConfigurationError {
  const { line, character } = new LineIndex(text).positionAt(offset);
  return new ConfigurationError(path, message, { line: line + 1, column: character + 1 });
}

export interface ConfigurationOptions {
  readonly fileSystem: FileSystem;
  readonly dataset: Dataset;
  /** One file for everything, instead of the nearest one upwards. */
  readonly file?: string;
  /** Folders known to hold neither a configuration nor a repository, where looking would waste time. */
  readonly unmarked?: ReadonlySet<string>;
  /** What holds under a configuration; by default what it says. */
  readonly policyUnder?: (configuration: Configuration) => Policy;
}

/** Finds and reads configurations, each file once. Methods fail with {@link ConfigurationError}. */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #byFolder = new Map<string, Promise<Configuration>>();
  readonly #default: Configuration;
  #single: Promise<Configuration> | undefined;

  constructor(options: ConfigurationOptions) {
    this.#options = options;
    const { dataset } = options;
    const none = { path: null, folder: null, text: '', policy: defaultPolicy, dataset };
    this.#default = this.#applied({ ...none, findings: [], overlays: [] });
  }

  /** The nearest configuration upwards, up to the repository's root, or without a repository to the file system's. */
  forFolder(folder: string): Promise<Configuration> {
    if (this.#options.file !== undefined) {
      this.#single ??= this.#readNamed(this.#options.file);
      return this.#single;
    }
    let configuration = this.#byFolder.get(folder);
    if (configuration === undefined) {
      configuration = this.#find(folder);
      this.#byFolder.set(folder, configuration);
    }
    return configuration;
  }

  /** Every configuration that was asked for, each once. */
  async used(): Promise<readonly Configuration[]> {
    const all = await Promise.all([
      ...this.#byFolder.values(),
      ...(this.#single === undefined ? [] : [this.#single]),
    ]);
    return [...new Set(all)].filter((configuration) => configuration.path !== null);
  }

  async #find(folder: string): Promise<Configuration> {
    const { fileSystem, unmarked } = this.#options;
    const parent = parentOf(folder);
    if (unmarked?.has(folder) !== true) {
      const path = joinPath(folder, configurationName);
      const own = (await exists(fileSystem, path)) ? await this.#read(path) : null;
      if (own !== null) return own;
      if (await exists(fileSystem, joinPath(folder, '.git'))) return this.#default;
    }
    return parent === null ? this.#default : this.forFolder(parent);
  }

  async #readNamed(path: string): Promise<Configuration> {
    const configuration = await this.#read(path);
    if (configuration === null) throw new ConfigurationError(path, 'no such file');
    return configuration;
  }

  /** `null` if there is no such file. */
  async #read(path: string): Promise<Configuration | null> {
    const { fileSystem, dataset } = this.#options;
    const text = await readConfigurationText(fileSystem, path);
    if (text === null) return null;
    const parsed = parsePolicy(text);
    if (parsed.syntaxError !== null) {
      throw syntaxErrorAt(path, text, parsed.syntaxError.offset, parsed.syntaxError.message);
    }
    const folder = parentOf(path) ?? path;
    const { policy } = parsed;
    const loaded = await loadOverlays(fileSystem, folder, parsed, dataset);
    const problems = [...parsed.problems, ...loaded.problems].sort((a, b) => a.range.start - b.range.start);
    return this.#applied({
      path,
      folder,
      text,
      policy,
      dataset: loaded.dataset,
      findings: configurationFindings(problems, policy),
      overlays: loaded.overlays.map((overlay) => ({
        path: overlay.path,
        text: overlay.text,
        findings: configurationFindings(overlay.problems, policy),
      })),
    });
  }

  #applied(configuration: Configuration): Configuration {
    const { policyUnder } = this.#options;
    return policyUnder === undefined
      ? configuration
      : { ...configuration, policy: policyUnder(configuration) };
  }
}

/** The text of a configuration or baseline, `null` if there is none. */
export async function readConfigurationText(fileSystem: FileSystem, path: string): Promise<string | null> {
  try {
    const result = await fileSystem.readFile(path, { maxSize: 64 * 1024 * 1024 });
    if (result.kind === 'content') return decode(result.bytes).text;
    throw new ConfigurationError(path, result.kind === 'too-large' ? 'larger than 64 MB' : 'is not a file');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.reason === 'not-found') return null;
    throw new ConfigurationError(path, `cannot be read (${error.message})`);
  }
}

/** The repository that a configuration lies in, or without one its own folder. */
async function projectRoot(fileSystem: FileSystem, folder: string): Promise<string> {
  for (let at: string | null = folder; at !== null; at = parentOf(at)) {
    if (await exists(fileSystem, joinPath(at, '.git'))) return at;
  }
  return folder;
}

async function loadOverlays(
  fileSystem: FileSystem,
  folder: string,
  { policy, datasetRanges }: ParsedPolicy,
  base: Dataset,
): Promise<{ dataset: Dataset; problems: JsonProblem[]; overlays: OverlayFile[] }> {
  const problems: JsonProblem[] = [];
  const overlays: OverlayFile[] = [];
  const own = new Set<object>();
  let { files } = base;
  const root = policy.dataset.length === 0 ? folder : await projectRoot(fileSystem, folder);
  for (const [index, name] of policy.dataset.entries()) {
    const range = datasetRanges[index];
    if (!isInside(resolvePath(folder, name), root)) {
      const message = `Overlay ${quote(name)} is outside the project, where nothing is read: copy it into the project.`;
      if (range !== undefined) problems.push({ range, message });
      continue;
    }
    const overlay = await loadOverlay(fileSystem, folder, name, files);
    if (overlay.kind === 'failed') {
      if (range !== undefined) problems.push({ range, message: overlay.problem });
      continue;
    }
    files = overlay.files;
    overlays.push(overlay.file);
    for (const record of overlay.own) own.add(record);
  }
  return { dataset: own.size === 0 ? base : createDataset(files, own), problems, overlays };
}
