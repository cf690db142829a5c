import type { Dataset } from '../../dataset/dataset.ts';
import type { Named } from '../../dataset/matcher.ts';
import { coreName, isInOllama } from '../../dataset/names.ts';
import { isSure } from '../../dataset/provenance.ts';
import type { Derivative, Family, LicenseId, Model } from '../../dataset/types.ts';
import type { GoverningLicense, LicenseBasis, ModelIdentity, Resolution } from '../../reference.ts';
import type { Spelling } from '../spelling.ts';
import { modelNamesOf } from './modelNames.ts';

/** What is said of a name once it is clear what it names. */

/** A model of Meta's, whoever publishes it. */
export function ofModel(
  model: Model,
  dataset: Dataset,
  repackedBy: string | null,
  vision = false,
): Resolution {
  const family = dataset.families.get(model.family);
  const identity = { id: model.id, family: model.family, maker: family?.maker ?? null, derivedFrom: [] };
  if (model.availability === 'announced') {
    // What was announced may have come since the data was read, unless the sources say that it never did.
    return isSure(model.provenance)
      ? {
          kind: 'nonexistent',
          identity,
          nearest: siblings(model, dataset),
          why: `${model.name} was announced and not released`,
        }
      : { kind: 'unknown', identity };
  }
  return {
    kind: 'known',
    identity,
    licenses: governing(model.licenses ?? family?.licenses ?? [], 'exact'),
    model,
    derivative: null,
    vision,
    repackedBy,
  };
}

function siblings(model: Model, dataset: Dataset): readonly Model[] {
  return modelNamesOf(model.family, dataset)
    .map((entry) => entry.model)
    .filter((other) => other.availability === 'open-weights' && other.repoIds.length > 0);
}

/** What an entry of the dataset says about the name that led to it. */
export function ofRecord(
  named: Named,
  spelling: Pick<Spelling, 'org'>,
  name: string,
  dataset: Dataset,
): Resolution {
  if (named.kind === 'derivative') return ofDerivative(named.derivative, spelling, name, dataset);
  const { lookalike } = named;
  return { kind: 'lookalike', lookalike, licenses: governing(lookalike.licenses, 'exact') };
}

function ofDerivative(
  derivative: Derivative,
  spelling: Pick<Spelling, 'org'>,
  name: string,
  dataset: Dataset,
): Resolution {
  const id = spelling.org === null && isInOllama(derivative, name) ? derivative.id : coreName(name);
  return {
    kind: 'known',
    identity: { id, family: derivative.family, maker: derivative.maker, derivedFrom: derivative.derivedFrom },
    licenses: inherited(derivative.derivedFrom, derivative.ownLicenses, dataset),
    model: null,
    derivative,
    vision: false,
    repackedBy: null,
  };
}

/** A derivative of which the name says all that is known. */
export function madeFrom(
  base: string,
  spelling: Spelling,
  name: string,
  vision: boolean,
  dataset: Dataset,
): Resolution {
  return {
    kind: 'known',
    identity: { id: coreName(name), family: null, maker: spelling.org, derivedFrom: [base] },
    licenses: inherited([base], [], dataset),
    model: null,
    derivative: null,
    vision,
    repackedBy: null,
  };
}

/** Only the line is known: its licences hold where all of its models share them, and none where each has its own. */
export function ofFamily(family: Family, maker: string | null, vision: boolean): Resolution {
  if (family.licenses.length === 0) return unknownModel(family.id, maker);
  return {
    kind: 'known',
    identity: { id: null, family: family.id, maker, derivedFrom: [] },
    licenses: governing(family.licenses, 'family'),
    model: null,
    derivative: null,
    vision,
    repackedBy: null,
  };
}

/** A model that the dataset does not hold. */
export function unknownModel(
  family: string | null,
  maker: string | null,
  id: string | null = null,
): Resolution {
  return { kind: 'unknown', identity: { id, family, maker, derivedFrom: [] } };
}

/** A name of a line of Meta's that no model bears; with the models that may have been meant, best first. */
export function nonexistent(
  line: Pick<ModelIdentity, 'family' | 'maker'>,
  why: string,
  nearest: readonly Model[],
): Resolution {
  return { kind: 'nonexistent', identity: { id: null, ...line, derivedFrom: [] }, nearest, why };
}

/** Licences of the bases, then the derivative's own; each once. */
function inherited(
  bases: readonly string[],
  own: readonly LicenseId[],
  dataset: Dataset,
): readonly GoverningLicense[] {
  const ids = new Set<LicenseId>();
  for (const base of bases) for (const id of licensesOfBase(base, dataset)) ids.add(id);
  const licenses = governing([...ids], 'derived');
  return [
    ...licenses,
    ...governing(
      own.filter((id) => !ids.has(id)),
      'declared',
    ),
  ];
}

function licensesOfBase(base: string, dataset: Dataset): readonly LicenseId[] {
  const model = dataset.models.get(base);
  if (model?.licenses !== undefined) return model.licenses;
  return dataset.families.get(model?.family ?? base)?.licenses ?? [];
}

function governing(ids: readonly LicenseId[], basis: LicenseBasis): readonly GoverningLicense[] {
  return ids.map((id) => ({ id, basis }));
}
