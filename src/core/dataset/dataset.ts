import { type ParsedName, parseName } from '../detect/nameGrammar.ts';
import { coreName, matchesGlob } from './names.ts';
import type {
  DatasetFiles,
  Derivative,
  Family,
  License,
  Lookalike,
  Model,
  Retirement,
  Source,
} from './types.ts';

/** A model with its name as the grammar reads it, for comparing with names that hosts spell otherwise. */
export interface ModelName {
  readonly model: Model;
  readonly name: ParsedName;
}

/** The dataset with its indexes. Read-only; made once, shared by every analysis. */
export interface Dataset {
  readonly files: DatasetFiles;
  readonly licenses: ReadonlyMap<string, License>;
  readonly families: ReadonlyMap<string, Family>;
  readonly models: ReadonlyMap<string, Model>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Models that the grammar reads, by family. */
  readonly modelNames: ReadonlyMap<string, readonly ModelName[]>;
  /** By repo id and alias, lower case. */
  readonly modelsBySpelling: ReadonlyMap<string, Model>;
  /** Beginnings of names of research lines, longest first. */
  readonly nameStems: readonly { readonly stem: string; readonly family: Family }[];
  /** Look-alikes and derivatives by identifier: `org` as written or `null`, `name` without the organisation. */
  readonly lookalikeOf: (org: string | null, name: string) => Lookalike | null;
  readonly derivativeOf: (org: string | null, name: string) => Derivative | null;
  /** By name in the Ollama library, with or without a tag. */
  readonly lookalikeInOllama: (name: string, tag: string | null) => Lookalike | null;
  readonly derivativeInOllama: (name: string, tag: string | null) => Derivative | null;
  readonly retirementOf: (platform: string | null, identifier: string) => Retirement | null;
}

export function createDataset(files: DatasetFiles): Dataset {
  const modelsBySpelling = new Map<string, Model>();
  const modelNames = new Map<string, ModelName[]>();
  for (const model of files.models) {
    for (const spelling of [...model.repoIds, ...(model.aliases ?? []), model.id]) {
      const key = spelling.toLowerCase();
      if (!modelsBySpelling.has(key)) modelsBySpelling.set(key, model);
    }
    const name = parseName(model.id) ?? parseName(model.repoIds[0] ?? '');
    if (name === null) continue;
    const ofFamily = modelNames.get(model.family);
    if (ofFamily === undefined) modelNames.set(model.family, [{ model, name }]);
    else ofFamily.push({ model, name });
  }
  const lookalikes = createMatcher(files.lookalikes);
  const derivatives = createMatcher(files.derivatives);
  return {
    files,
    licenses: byId(files.licenses),
    families: byId(files.families),
    models: byId(files.models),
    sources: byId(files.sources),
    modelNames,
    modelsBySpelling,
    nameStems: files.families
      .flatMap((family) => family.nameStems.map((stem) => ({ stem, family })))
      .sort((a, b) => b.stem.length - a.stem.length),
    lookalikeOf: lookalikes.byName,
    derivativeOf: derivatives.byName,
    lookalikeInOllama: lookalikes.inOllama,
    derivativeInOllama: derivatives.inOllama,
    retirementOf: (platform, identifier) => {
      const text = identifier.toLowerCase();
      return (
        files.retirements.find(
          (record) =>
            record.platform === platform &&
            record.match.some((glob) => matchesGlob(glob.toLowerCase(), text)),
        ) ?? null
      );
    },
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

interface Matchable {
  readonly match: readonly string[];
  readonly ollama?: readonly string[];
}

interface Matcher<T> {
  readonly byName: (org: string | null, name: string) => T | null;
  readonly inOllama: (name: string, tag: string | null) => T | null;
}

/**
 * A core name this long, with a digit in it, belongs to one model only, so that a re-upload under another
 * organisation is the same model.
 */
const distinctiveLength = 9;

function createMatcher<T extends Matchable>(records: readonly T[]): Matcher<T> {
  const byRepoId = new Map<string, T>();
  const byCore = new Map<string, T>();
  const globs: { readonly glob: string; readonly withOrg: boolean; readonly record: T }[] = [];
  const ollama = new Map<string, T>();
  for (const record of records) {
    for (const entry of record.match) {
      const pattern = entry.toLowerCase();
      const slash = pattern.indexOf('/');
      if (pattern.includes('*')) {
        globs.push({ glob: pattern, withOrg: slash >= 0, record });
        continue;
      }
      if (slash >= 0) setIfAbsent(byRepoId, pattern, record);
      const core = coreName(pattern.slice(slash + 1));
      if (slash < 0 || (core.length >= distinctiveLength && /\d/.test(core)))
        setIfAbsent(byCore, core, record);
    }
    for (const name of record.ollama ?? []) setIfAbsent(ollama, name.toLowerCase(), record);
  }
  return {
    byName: (org, name) => {
      const lowerName = name.toLowerCase();
      const core = coreName(lowerName);
      const repoId = org === null ? null : `${org.toLowerCase()}/${lowerName}`;
      if (repoId !== null) {
        const exact = byRepoId.get(repoId);
        if (exact !== undefined) return exact;
      }
      // bartowski writes the first publisher into the name: `ORG_NAME`.
      const known = byCore.get(core) ?? byCore.get(core.slice(core.indexOf('_') + 1));
      if (known !== undefined) return known;
      for (const { glob, withOrg, record } of globs) {
        if (withOrg ? repoId !== null && matchesGlob(glob, repoId) : matchesGlob(glob, lowerName))
          return record;
      }
      return null;
    },
    inOllama: (name, tag) => {
      const base = name.toLowerCase();
      if (tag !== null) {
        const full = `${base}:${tag.toLowerCase()}`;
        // `deepseek-r1:70b-llama-distill-q4_K_M` is a build of `deepseek-r1:70b`.
        for (const [entry, record] of ollama) {
          if (entry.includes(':') && (full === entry || full.startsWith(`${entry}-`))) return record;
        }
      }
      return ollama.get(base) ?? null;
    },
  };
}

function setIfAbsent<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
