import type { Configuration } from './configuration.ts';
import type { LocalModels } from './localModels.ts';
import type { FolderCache } from './scanCache.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanScope } from './scanScope.ts';

/** What holds for the files of one folder. */
export interface FolderRules {
  readonly configuration: Configuration;
  /** Whether its files show what is done for duties. */
  readonly isEvidence: boolean;
  readonly cache: FolderCache | undefined;
}

/** Works out what holds in each folder. */
export class RulesOfFolders {
  readonly #scope: ScanScope;
  readonly #localModels: LocalModels;
  readonly #memory: ScanOptions['memory'];
  readonly #keys = new Map<Configuration, string>();

  constructor(scope: ScanScope, localModels: LocalModels, memory: ScanOptions['memory']) {
    this.#scope = scope;
    this.#localModels = localModels;
    this.#memory = memory;
  }

  async of(folder: string): Promise<FolderRules> {
    const configuration = await this.#scope.configurationIn(folder);
    const isEvidence = await this.#scope.isEvidence(configuration);
    const memory = this.#memory;
    const cache = memory?.cache.folder(folder, this.#keyOf(configuration, memory.engine, isEvidence));
    return { configuration, isEvidence, cache };
  }

  /** Names all that decides whether something is found in a file, beside the file. */
  #keyOf(configuration: Configuration, engine: string, isEvidence: boolean): string {
    let key = this.#keys.get(configuration);
    if (key === undefined) {
      const { policy, overlays } = configuration;
      const own = overlays.map(({ text }) => text);
      key = JSON.stringify([engine, isEvidence, policy, own, this.#localModels.print]);
      this.#keys.set(configuration, key);
    }
    return key;
  }
}
