import { compare } from '../core/compare.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { TextOrBytes } from '../core/detect/anchors/anchors.ts';
import { textOf } from '../core/detect/anchors/textOf.ts';
import { type LocalModel, localModelOf, withLocalModels } from '../core/publishing/localModels.ts';
import { baseOfModelfile, isModelfile } from '../core/publishing/modelfiles.ts';
import { nameOf } from './paths.ts';

/** A local model may be made from another, and that one from a third: longer chains are not followed. */
const longestChain = 3;

/** The models that the workspace holds itself, as their cards and Modelfiles say. */
export class LocalModels {
  /** Texts of cards by path, with the folder that they stand in, relative to the scanned one. */
  readonly #cards = new Map<string, { readonly folder: string; readonly text: string }>();
  readonly #datasets = new Map<Dataset, Dataset>();

  /** Takes the text of a card, or forgets it. */
  set(path: string, folder: string, text: string | null): void {
    if (this.#cards.get(path)?.text === (text ?? undefined)) return;
    if (text === null) this.#cards.delete(path);
    else this.#cards.set(path, { folder, text });
    this.#datasets.clear();
  }

  /** A text that differs whenever the models do. */
  get print(): string {
    return JSON.stringify([...this.#cards].sort(([a], [b]) => compare(a, b)));
  }

  /** The dataset with these models in it. */
  within(dataset: Dataset): Dataset {
    if (this.#cards.size === 0) return dataset;
    let extended = this.#datasets.get(dataset);
    if (extended === undefined) {
      extended = this.#extend(dataset);
      this.#datasets.set(dataset, extended);
    }
    return extended;
  }

  #extend(dataset: Dataset): Dataset {
    const modelfiles = this.#modelfiles();
    const models = new Map<string, LocalModel>();
    let extended = withLocalModels(dataset, [], modelfiles);
    for (let round = 0; round < longestChain; round++) {
      const before = models.size;
      for (const [path, { folder, text }] of this.#cards) {
        const model = models.has(path) ? null : localModelOf(text, folder, extended);
        if (model !== null) models.set(path, model);
      }
      if (models.size === before) break;
      extended = withLocalModels(dataset, [...models.values()], modelfiles);
    }
    return extended;
  }

  /** What each Modelfile is made from, by its path in the scanned folder. */
  #modelfiles(): ReadonlyMap<string, string> {
    const modelfiles = new Map<string, string>();
    for (const [path, { folder, text }] of this.#cards) {
      const base = isModelfile(path) ? baseOfModelfile(text) : null;
      if (base !== null) modelfiles.set(folder === '' ? nameOf(path) : `${folder}/${nameOf(path)}`, base);
    }
    return modelfiles;
  }
}

/** Whether a file can be the card or the Modelfile of a model, by its name. */
export function isCardPath(path: string): boolean {
  return /^readme\.mdx?$/i.test(nameOf(path)) || isModelfile(path);
}

/** Whether a text, or bytes that are one, can be the card or the Modelfile of a derivative. */
export function mayBeCard(path: string, content: TextOrBytes): boolean {
  const text = textOf(content);
  return isModelfile(path) ? baseOfModelfile(text) !== null : text.includes('base_model');
}
