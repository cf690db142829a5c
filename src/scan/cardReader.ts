import { type LocalModels, mayBeCard } from './localModels.ts';
import { parentOf, relativePath } from './paths.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanScope } from './scanScope.ts';
import { type Searched, searchFile, searchOpenText } from './search.ts';

/** Reads the cards and Modelfiles of the models that the scanned folders hold. */
export class CardReader {
  readonly #options: Pick<ScanOptions, 'fileSystem' | 'memory' | 'openText'>;
  readonly #scope: ScanScope;
  readonly #localModels: LocalModels;

  constructor(
    options: Pick<ScanOptions, 'fileSystem' | 'memory' | 'openText'>,
    scope: ScanScope,
    localModels: LocalModels,
  ) {
    this.#options = options;
    this.#scope = scope;
    this.#localModels = localModels;
  }

  /** Takes note of the model whose card a file may be, or forgets the one whose card it was. */
  async read(path: string): Promise<void> {
    const root = this.#scope.wholeFolderOf(path);
    const parent = parentOf(path);
    if (root === undefined || parent === null) return;
    const { fileSystem, memory, openText } = this.#options;
    const text = openText?.(path);
    const cache = memory?.cache.folder(`card ${path}`, memory.engine);
    const stamp = cache === undefined || text !== undefined ? null : (fileSystem.stamp?.(path) ?? null);
    const isKnown = stamp !== null && cache?.knows('', stamp) === true;
    const card = isKnown ? null : await this.#search(path, parent, text);
    if (stamp !== null && card?.kind === 'miss') cache?.remember('', stamp);
    const folder = relativePath(root, parent);
    this.#localModels.set(path, folder === '.' ? '' : folder, card?.kind === 'hit' ? card.text : null);
  }

  /** `null` for a file that cannot be searched: whoever looks at it later will note why. */
  async #search(path: string, folder: string, text: string | undefined): Promise<Searched | null> {
    const { maxFileSize } = (await this.#scope.configurationIn(folder)).policy;
    try {
      return text === undefined
        ? await searchFile(this.#options.fileSystem, path, maxFileSize, (content) => mayBeCard(path, content))
        : searchOpenText(text, (content) => mayBeCard(path, content));
    } catch {
      return null;
    }
  }
}
