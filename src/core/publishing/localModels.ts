import { createDataset, type Dataset } from '../dataset/dataset.ts';
import type { Derivative, LicenseId } from '../dataset/types.ts';
import { detectIdentifier } from '../detect/detect.ts';
import type { ModelIdentity } from '../reference.ts';
import { type ModelCard, readModelCard } from './modelCard.ts';

/** A model of the workspace. */
export interface LocalModel {
  /** As the dataset would hold it. */
  readonly derivative: Derivative;
  /** The last two parts of the path of its folder; `null` where nothing can refer to it so. */
  readonly folder: string | null;
}

/**
 * The model whose card lies in a folder of the workspace: a derivative of the bases that its card names, under what
 * governs them. `null` for a text that is no card of a derivative, and for a model
 * whose own name says all of this already.
 */
export function localModelOf(text: string, folder: string, dataset: Dataset): LocalModel | null {
  const card = readModelCard(text);
  if (card === null) return null;
  const bases = card.bases.flatMap(({ value }) => known(value, dataset) ?? []);
  const place = placeOf(folder);
  const titled = card.name?.value.replaceAll(/[ \t]+/g, '-') ?? null;
  const names = [titled, place].flatMap((name) =>
    name !== null && isTelling(name) && known(name, dataset) === null ? [name] : [],
  );
  const [name] = names;
  if (bases.length === 0 || name === undefined) return null;
  const derivative: Derivative = {
    id: name.slice(name.lastIndexOf('/') + 1).toLowerCase(),
    name: card.name?.value ?? name,
    maker: card.name?.value.includes('/') === true ? name.slice(0, name.indexOf('/')) : 'unknown',
    family: null,
    match: names.filter((identifier) => identifier.includes('/')),
    // What stands without an organisation, as names of the Ollama library do.
    ollama: names.map((identifier) => identifier.slice(identifier.lastIndexOf('/') + 1)),
    derivedFrom: [...new Set(bases.flatMap(lineage))],
    ownLicenses: restrictionsOf(card, dataset),
    declaredTag: null,
    provenance: {
      sources: [],
      read: dataset.files.meta.asOf,
      // Who publishes a model knows what it was made of.
      confidence: 'primary',
      note: `Its card in this workspace names the base: ${folder === '' ? '' : `${folder}/`}README.md.`,
    },
  };
  return { derivative, folder: place !== null && names.includes(place) ? place : null };
}

/**
 * The dataset with models of the workspace in it, which win over what it holds of the same name. `modelfiles` says what
 * each Modelfile is made from, by its path in the scanned folder.
 */
export function withLocalModels(
  dataset: Dataset,
  models: readonly LocalModel[],
  modelfiles: ReadonlyMap<string, string> = new Map(),
): Dataset {
  if (models.length === 0 && modelfiles.size === 0) return dataset;
  const { files, own } = dataset;
  const derivatives = models.map(({ derivative }) => derivative);
  const folders = new Set(models.flatMap(({ folder }) => folder?.toLowerCase() ?? []));
  return createDataset(
    { ...files, derivatives: [...derivatives, ...files.derivatives] },
    new Set([...own, ...derivatives]),
    { folders, modelfiles },
  );
}

function known(identifier: string, dataset: Dataset): ModelIdentity | null {
  const resolution = detectIdentifier(identifier, dataset)?.resolution;
  return resolution?.kind === 'known' ? resolution.identity : null;
}

function lineage({ id, family, derivedFrom }: ModelIdentity): readonly string[] {
  return derivedFrom.length > 0 ? derivedFrom : [id ?? family ?? ''];
}

/** How the workspace refers to what lies in a folder, wherever it stands itself. */
function placeOf(folder: string): string | null {
  const segments = folder.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? null : segments.slice(-2).join('/');
}

/** Long enough, and with a number or a hyphen in it: a word alone could be anything. */
function isTelling(identifier: string): boolean {
  const own = identifier.slice(identifier.lastIndexOf('/') + 1);
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(identifier) && own.length >= 4 && /[\d-]/.test(own);
}

/** An author may forbid more than the base does, and cannot allow more. */
function restrictionsOf({ licenses }: ModelCard, dataset: Dataset): readonly LicenseId[] {
  return licenses.flatMap(({ value }) => {
    const license = dataset.licenses.get(value.toLowerCase());
    return license?.kind === 'noncommercial' ? [license.id] : [];
  });
}
