import { type Configuration, Configurations } from './configuration.ts';
import { owesTraces } from './dutyLedger.ts';
import { FileError, type FileType } from './fileSystem.ts';
import { isInside, parentOf } from './paths.ts';
import type { ScanOptions } from './scanOptions.ts';

/** What a scan was asked to look at, which configuration holds where in it, and whose duties its files show. */
export class ScanScope {
  readonly #options: ScanOptions;
  readonly #configurations: Configurations;
  /** The folders among the paths. */
  readonly folders: string[] = [];

  /** `unmarked` are folders in which neither a configuration lies nor a repository begins. */
  constructor(options: ScanOptions, unmarked: ReadonlySet<string>) {
    const { fileSystem, dataset, configurationFile: file, policyUnder } = options;
    this.#options = options;
    this.#configurations = new Configurations({
      fileSystem,
      dataset,
      unmarked,
      ...(file === undefined ? {} : { file }),
      ...(policyUnder === undefined ? {} : { policyUnder }),
    });
  }

  /** Takes in a path. Its configuration is read even if no file is found there, so that its problems are reported. */
  async enter(path: string): Promise<void> {
    if ((await this.#typeOf(path)) === 'folder') this.folders.push(path);
    await this.configurationAt(path);
  }

  /** The folders that are looked at as a whole. */
  get #whole(): readonly string[] {
    return this.#options.only === undefined ? this.folders : [];
  }

  /** The folder, of those looked at as a whole, that a path lies in; `undefined` if it lies in none. */
  wholeFolderOf(path: string): string | undefined {
    return this.#whole.find((folder) => isInside(path, folder));
  }

  /** The configuration that holds for a file or folder. */
  async configurationAt(path: string): Promise<Configuration> {
    const folder = (await this.#typeOf(path)) === 'folder' ? path : (parentOf(path) ?? path);
    return this.configurationIn(folder);
  }

  /** The configuration that holds for the files of a folder. */
  configurationIn(folder: string): Promise<Configuration> {
    return this.#configurations.forFolder(folder);
  }

  /** Every configuration file that was found, each once. */
  configurations(): Promise<readonly Configuration[]> {
    return this.#configurations.used();
  }

  /** Whether the files under a configuration are evidence for its own duties, or for those of a project around it. */
  async isEvidence(configuration: Configuration): Promise<boolean> {
    if (owesTraces(configuration.policy)) return true;
    const parent = configuration.folder === null ? null : parentOf(configuration.folder);
    if (parent === null || !this.#holds(parent)) return false;
    const around = await this.configurationIn(parent);
    return around !== configuration && this.isEvidence(around);
  }

  /** Whether a folder is looked at as a whole, by this scan or by the one that it brings up to date. */
  #holds(folder: string): boolean {
    return this.#options.duties !== undefined || this.wholeFolderOf(folder) !== undefined;
  }

  /** The folders whose files are evidence under a configuration; none unless they are looked at as a whole. */
  evidenceFolders({ folder }: Configuration): readonly string[] {
    if (folder === null || this.#options.configurationFile !== undefined) return this.#whole;
    return this.wholeFolderOf(folder) === undefined ? [] : [folder];
  }

  async #typeOf(path: string): Promise<FileType | null> {
    try {
      return await this.#options.fileSystem.typeOf(path);
    } catch (error) {
      if (error instanceof FileError) return null;
      throw error;
    }
  }
}
