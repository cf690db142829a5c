import type { Dataset, ModelName } from '../dataset/dataset.ts';
import type { Named } from '../dataset/matcher.ts';
import { coreName } from '../dataset/names.ts';
import type { Derivative, Family, LicenseId, Model } from '../dataset/types.ts';
import type { GoverningLicense, LicenseBasis, Resolution } from '../reference.ts';
import { type ParsedName, parseName, placeholderMark, weight } from './nameGrammar.ts';
import { isCodeOrganisation, isCodeRepository, isMetaOrg, isRepacker } from './organisations.ts';
import type { Spelling } from './spelling.ts';

/** What the dataset makes of a spelling, with the parsed name that the caller judges the place by. */
export interface Resolved {
  readonly resolution: Resolution;
  /** `null` where the dataset knew the identifier without the grammar. */
  readonly parsed: ParsedName | null;
  /** An organisation and a name that could be of anything else: a program, a data set. */
  readonly vague?: boolean;
}

/** Resolves a spelling; `null` where it names nothing that this product speaks of. */
export function resolve(spelling: Spelling, dataset: Dataset): Resolved | null {
  if (spelling.endpoint === true)
    return { resolution: { kind: 'endpoint', host: spelling.name }, parsed: null };
  const name = withoutDots(spelling.name);
  if (name === '' || isCodeOrganisation(spelling.org)) return null;
  const text = tagged(spelling);
  const parsed = parseName(text);
  if (holdsPlaceholder(spelling)) {
    const template = resolveTemplate(spelling, parsed, dataset);
    if (template !== 'decided') return template === null ? null : { resolution: template, parsed };
  }
  if (
    spelling.openEnded === true &&
    isMetaOrg(spelling.org) &&
    (parsed === null || (parsed.size === null && parsed.variant === null))
  ) {
    return { resolution: { kind: 'unresolved' }, parsed };
  }
  const known = byDataset(spelling, name, dataset);
  if (known === 'silent') return null;
  if (known !== null) return { resolution: known, parsed };
  if (/-evals$/i.test(name)) return null;
  if (
    parsed !== null &&
    (parsed.version !== null || parsed.size !== null || parsed.variant !== null || parsed.stem !== 'llama')
  ) {
    const resolution = byGrammar(spelling, parsed, name, dataset);
    return resolution === null ? null : { resolution, parsed };
  }
  const research = byNameStem(spelling, name, dataset);
  if (research !== null) return { resolution: research, parsed: null };
  return unknownOfMeta(spelling, name, parsed);
}

/** Without the full stops of a sentence or of a folder around it. */
function withoutDots(name: string): string {
  let start = 0;
  let end = name.length;
  while (name.charAt(start) === '.') start += 1;
  while (end > start && name.charAt(end - 1) === '.') end -= 1;
  return name.slice(start, end);
}

/** Bounded to 400 characters, as every token. The tag belongs to the name where it can say size and role (Ollama, container images), not where it is a revision. */
function tagged(spelling: Spelling): string {
  if (spelling.tag === null || spelling.platform === 'hugging-face') return spelling.name;
  if (spelling.org !== null && !/^\d+x?\d*b/i.test(spelling.tag)) return spelling.name;
  return `${spelling.name}:${spelling.tag}`;
}

/** A template decides nothing, unless its placeholder stands behind everything that decides the model. */
function holdsPlaceholder({ org, name, tag }: Spelling): boolean {
  return [org, name, tag].some((part) => part?.includes(placeholderMark) === true);
}

function resolveTemplate(
  spelling: Spelling,
  parsed: ParsedName | null,
  dataset: Dataset,
): Resolution | null | 'decided' {
  const { org, name, tag } = spelling;
  const unresolved: Resolution = { kind: 'unresolved' };
  if (name.endsWith('-evals')) return null;
  if (!name.includes(placeholderMark)) {
    if (parsed === null || weight(parsed) === 0) return null;
    // Whose model it is decides what it was made of.
    if (org?.includes(placeholderMark) === true) return unresolved;
    // `llama3.2:$SIZE`: the tag says which one.
    return tag?.includes(placeholderMark) === true && parsed.size === null ? unresolved : 'decided';
  }
  const decides = parsed !== null && !parsed.placeholder && (parsed.version !== null || parsed.size !== null);
  if (decides && org?.includes(placeholderMark) !== true) return 'decided';
  // A plain `llama` with other words is software: `${BIN}/llama-server-${name}`.
  if (parsed !== null) return weight(parsed) === 0 && parsed.resource && !isMetaOrg(org) ? null : unresolved;
  if (!isMetaOrg(org)) return null;
  // Facebook publishes more than models: only a known line is one.
  const lower = name.toLowerCase();
  const known = dataset.nameStems.some(({ stem }) => lower.startsWith(stem));
  return known || !/^(?:facebook|facebookai|meta)$/i.test(org ?? '') ? unresolved : null;
}

function byDataset(spelling: Spelling, name: string, dataset: Dataset): Resolution | 'silent' | null {
  const { org } = spelling;
  const model = dataset.modelsBySpelling.get((org === null ? name : `${org}/${name}`).toLowerCase());
  const parsed = parseName(name);
  if (model !== undefined && (org !== null || parsed === null)) return ofModel(model, dataset, null);
  // A word that the grammar takes for somebody else's may belong to a name of Meta's: `muse-spark-open`.
  if (parsed !== null && parsed.foreign.length > 0) {
    const own = dataset.modelsBySpelling.get(coreName(name));
    if (own !== undefined) return ofModel(own, dataset, isMetaOrg(org) ? null : org);
  }
  const named =
    (org === null ? inOllama(spelling, name, dataset) : null) ??
    dataset.named.byName(org, name) ??
    otherSpelling(spelling, name, dataset);
  if (named === null) return null;
  // Only who is taken for a Llama needs to be told apart from one; the rest is none of our business.
  if (named.kind === 'lookalike' && !/llama|muse-(?:spark|glimmer|wonder)/i.test(name)) return 'silent';
  return resolutionOf(named, spelling, name, dataset);
}

/** A name that stands for all of its tags stands for those of its own size: there is no `nemotron:4b` at Ollama. */
function inOllama({ tag }: Spelling, name: string, dataset: Dataset): Named | null {
  const named = dataset.named.inOllama(name, tag);
  if (named?.kind !== 'derivative' || tag === null) return named;
  const sized = /(?:^|-)(\d+(?:\.\d+)?b)(?=-|$)/;
  const own = sized.exec(named.derivative.id)?.[1];
  const asked = sized.exec(tag.toLowerCase())?.[1];
  return own === undefined || asked === undefined || own === asked ? named : null;
}

/** What an entry of the dataset says about the name that led to it. */
export function resolutionOf(
  named: Named,
  spelling: Pick<Spelling, 'org'>,
  name: string,
  dataset: Dataset,
): Resolution {
  if (named.kind === 'derivative') return ofDerivative(named.derivative, spelling, name, dataset);
  const { lookalike } = named;
  return { kind: 'lookalike', lookalike, licenses: governing(lookalike.licenses, 'exact') };
}

/** Some hosts write `_` for `-`, and registries of images write the size as a tag. */
function otherSpelling({ org, tag }: Spelling, name: string, dataset: Dataset): Named | null {
  const dashed = name.replaceAll('_', '-');
  const sized = tag !== null && /^\d+b(?:-|$)/i.test(tag) ? `${dashed}-${tag}` : dashed;
  return sized === name ? null : dataset.named.byName(org, sized);
}

function ofModel(model: Model, dataset: Dataset, repackedBy: string | null, vision = false): Resolution {
  const family = dataset.families.get(model.family);
  const identity = { id: model.id, family: model.family, maker: family?.maker ?? null, derivedFrom: [] };
  if (model.availability === 'announced') {
    // What was announced may have come since the data was read, unless the sources say that it never did.
    return model.provenance.confidence === 'primary' || model.provenance.confidence === 'multiple'
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
  return (dataset.modelNames.get(model.family) ?? [])
    .map((entry) => entry.model)
    .filter((other) => other.availability === 'open-weights' && other.repoIds.length > 0);
}

function ofDerivative(
  derivative: Derivative,
  spelling: Pick<Spelling, 'org'>,
  name: string,
  dataset: Dataset,
): Resolution {
  const id =
    spelling.org === null &&
    derivative.ollama?.some((entry) => entry.split(':')[0] === name.toLowerCase()) === true
      ? derivative.id
      : coreName(name);
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

function byGrammar(
  spelling: Spelling,
  parsed: ParsedName,
  name: string,
  dataset: Dataset,
): Resolution | null {
  const metaOrg = isMetaOrg(spelling.org);
  const derived = parsed.foreign.some((word) => !isOfHost(word, metaOrg, spelling.platform));
  const familyId = familyOf(parsed, derived);
  const maker = metaOrg || !derived ? 'meta' : spelling.org;
  if (familyId === null) {
    // A size alone (`llama-8b-chat`) is a Llama of a generation that the name does not say.
    if (parsed.size === null) return metaOrg ? unknownModel(null, 'meta') : null;
    if (spelling.strength === 'bare' && !isLlamaSize(parsed.size, dataset)) return null;
    return unknownModel(null, derived ? spelling.org : 'meta', derived ? coreName(name) : null);
  }
  const family = dataset.families.get(familyId);
  if (family === undefined) {
    if (derived && !metaOrg) return unknownModel(null, spelling.org, coreName(name));
    // Hosts list Muse Image; that no source was read on it does not make it a model that never was.
    if (parsed.stem === 'muse-image') return unknownModel(null, 'meta');
    return {
      kind: 'nonexistent',
      identity: { id: null, family: null, maker: 'meta', derivedFrom: [] },
      nearest: nearestOfOtherLines(parsed, dataset),
      why: `there is no ${lineName(parsed)}`,
    };
  }
  const candidates = dataset.modelNames.get(family.id) ?? [];
  const model = choose(candidates, parsed, spelling);
  if (derived && !metaOrg) return madeFrom(model?.id ?? family.id, spelling, name, parsed.vision, dataset);
  if (derived) return unknownModel(family.id, 'meta');
  if (model !== null)
    return ofModel(model, dataset, metaOrg || spelling.org === null ? null : spelling.org, parsed.vision);
  if (contradicts(parsed, candidates)) {
    if (isToy(spelling, parsed)) return null;
    // A size that no Llama has is somebody's own: pruned, grown, or made small for tests.
    const isOwnSize = !metaOrg && spelling.org !== null && parsed.size !== null;
    return isOwnSize && !isLlamaSize(parsed.size, dataset)
      ? madeFrom(family.id, spelling, name, parsed.vision, dataset)
      : neverReleased(parsed, family, candidates, dataset, maker);
  }
  return ofFamily(family, maker, parsed.vision);
}

/**
 * Words that make no other model where a host serves Meta's weights: Cloudflare's adapters
 * (`@cf/meta-llama/llama-2-7b-chat-hf-lora`), Together's `…-Lite-Pro`, Groq's `llama-3.1-405b-reasoning`, the long
 * context of Fireworks' `llama-v3p1-405b-instruct-long`.
 */
function isOfHost(word: string, metaOrg: boolean, platform: Spelling['platform']): boolean {
  if (platform === 'groq') return word === 'reasoning';
  if (platform === 'fireworks') return word === 'long';
  return metaOrg && /^(?:lora|pro)$/.test(word);
}

/**
 * What only bears the name of a line: checkpoints of a few million weights that tests make, and torchtune's
 * configurations of a TinyLlama, `llama2/1B_…`.
 */
function isToy({ org, platform }: Spelling, { stem, size }: ParsedName): boolean {
  return platform === 'torchtune' || (org === null && stem === 'llama' && size?.endsWith('m') === true);
}

/** Whether any Llama was released in this size. */
function isLlamaSize(size: string, dataset: Dataset): boolean {
  for (const [family, models] of dataset.modelNames) {
    if (/^llama-\d/.test(family) && models.some(({ name }) => name.size === size)) return true;
  }
  return false;
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

/** A derivative of which the name says all that is known. */
function madeFrom(
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

function neverReleased(
  parsed: ParsedName,
  family: Family,
  candidates: readonly ModelName[],
  dataset: Dataset,
  maker: string | null,
): Resolution {
  const released = candidates.filter(
    (entry) => entry.model.repoIds.length > 0 && sameRole(entry.name, parsed),
  );
  const sameSize = nearestOfOtherLines(parsed, dataset);
  const isSized = parsed.size === null || candidates.some(({ name }) => name.size === parsed.size);
  // Who asks for 70B wants 70B: the same size in another line comes before another size of this one.
  const nearest = [...sameSize, ...bySize(released, parsed.size)].slice(0, 4);
  return {
    kind: 'nonexistent',
    identity: { id: null, family: family.id, maker, derivedFrom: [] },
    nearest,
    why: `${family.name} was never released${isSized ? ' in this version' : ` with ${parsed.size?.toUpperCase()} parameters`}`,
  };
}

function bySize(candidates: readonly ModelName[], size: string | null): readonly Model[] {
  const wanted = Number.parseFloat(size ?? '0');
  return [...candidates]
    .sort((a, b) => distance(a.name.size, wanted) - distance(b.name.size, wanted))
    .map((entry) => entry.model);
}

function distance(size: string | null, wanted: number): number {
  return Math.abs(Math.log((Number.parseFloat(size ?? '0') + 0.1) / (wanted + 0.1)));
}

/** Released models of the newest lines with the same size. */
function nearestOfOtherLines(parsed: ParsedName, dataset: Dataset): readonly Model[] {
  const lines = ['llama-3.3', 'llama-3.1', 'llama-3.2', 'llama-3', 'llama-2'];
  return lines
    .flatMap((id) => dataset.modelNames.get(id) ?? [])
    .filter(
      (entry) =>
        entry.name.size === parsed.size && sameRole(entry.name, parsed) && entry.model.repoIds.length > 0,
    )
    .map((entry) => entry.model)
    .slice(0, 2);
}

function sameRole(a: ParsedName, b: ParsedName): boolean {
  return (
    (a.role === 'instruct') ===
    (b.role !== 'base' && b.role !== 'python' && (b.role === 'instruct' || a.size === '70b'))
  );
}

function lineName(parsed: ParsedName): string {
  const names: Record<ParsedName['stem'], string> = {
    llama: 'Llama',
    'code-llama': 'Code Llama',
    'llama-guard': 'Llama Guard',
    'prompt-guard': 'Prompt Guard',
    'muse-spark': 'Muse Spark',
    'muse-glimmer': 'Muse Glimmer',
    'muse-wonder': 'Muse Wonder',
    'muse-image': 'Muse Image',
  };
  return `${names[parsed.stem]}${parsed.version === null ? '' : ` ${parsed.version}`}`;
}

/**
 * The line that a name belongs to. Some sizes decide: 405B exists in 3.1 only, 11B and 90B are 3.2 Vision, experts
 * are Llama 4, 65B and 33B are LLaMA 1 (Llama 2 has neither).
 */
function familyOf(parsed: ParsedName, derived: boolean): string | null {
  if (parsed.stem !== 'llama') return parsed.stem;
  const { size } = parsed;
  let { version } = parsed;
  if (version !== null && version.includes('.') && derived) {
    // Merges write 3.05 and 3.33; the weights are those of 3 and 3.3.
    const [major, minor = '0'] = version.split('.');
    if (minor.length > 1) version = minor.startsWith('0') ? (major ?? '') : `${major}.${minor.charAt(0)}`;
  }
  if (size === '405b' && (version === null || version === '3')) return 'llama-3.1';
  if ((size === '11b' || size === '90b') && (version === null || version === '3')) return 'llama-3.2';
  const expertsOf4 = parsed.experts === '16e' || parsed.experts === '128e';
  if ((parsed.variant !== null || expertsOf4) && version === null) return 'llama-4';
  if (version !== null) return `llama-${version}`;
  if (derived) return null;
  return size === '65b' || size === '33b' || size === '30b' || size === '13b' || size === '7b'
    ? 'llama-1'
    : null;
}

const totals: Readonly<Record<string, string>> = { '109b': 'scout', '400b': 'maverick' };

function fits(candidate: ParsedName, parsed: ParsedName): boolean {
  if (parsed.version !== null && candidate.stem !== 'llama' && candidate.stem !== 'code-llama') {
    // The first guards have no number in their names.
    if ((candidate.version ?? '1') !== parsed.version) return false;
  }
  const variant =
    parsed.variant ?? (parsed.stem === 'llama' && parsed.size !== null ? totals[parsed.size] : undefined);
  const byExperts = parsed.experts === '128e' ? 'maverick' : parsed.experts === '16e' ? 'scout' : undefined;
  if (variant !== undefined && variant !== null) return candidate.variant === variant;
  if (byExperts !== undefined) return candidate.variant === byExperts;
  return parsed.size === null ? true : candidate.size === sizeAlias(parsed.size);
}

/** The 33B of LLaMA 1 is called 30B by most re-uploads. */
function sizeAlias(size: string): string {
  return size === '33b' ? '30b' : size;
}

/** Hosts on which a name without a role is the instruction-tuned model; elsewhere it is the base model. */
const servesInstruct: ReadonlySet<Spelling['platform']> = new Set<Spelling['platform']>([
  'ollama',
  'groq',
  'cerebras',
  'together',
  'openrouter',
  'cloudflare',
  'databricks',
  'snowflake',
  'perplexity',
  'docker',
  'lepton',
  'llama-api',
  'meta-model-api',
  'nvidia-nim',
]);

/** The one model that fits everything the name says; of several, the one that adds least. */
function choose(candidates: readonly ModelName[], parsed: ParsedName, spelling: Spelling): Model | null {
  if (parsed.size === null && parsed.variant === null && parsed.experts === null && parsed.version === null)
    return null;
  const fitting = candidates.filter((entry) => fits(entry.name, parsed) || fits33(entry.name, parsed));
  if (fitting.length === 0) return null;
  const deciding = parsed.size !== null || parsed.variant !== null || parsed.experts !== null;
  if (!deciding && fitting.length > 1) {
    const guard =
      parsed.stem === 'llama-guard' ||
      parsed.stem === 'prompt-guard' ||
      parsed.stem === 'llama' ||
      parsed.stem === 'code-llama';
    if (guard) return null;
  }
  const wanted = parsed.role ?? (servesInstruct.has(spelling.platform) ? 'instruct' : null);
  const score = (entry: ModelName): number =>
    (sameKind(entry.name.role, wanted) ? 0 : 4) +
    (entry.name.packaging.length > 0 && !parsed.packaging.some((word) => entry.name.packaging.includes(word))
      ? 1
      : 0) +
    (entry.name.vision === parsed.vision ? 0 : parsed.vision ? 8 : 0);
  return fitting.reduce((best, entry) => (score(entry) < score(best) ? entry : best)).model;
}

function fits33(candidate: ParsedName, parsed: ParsedName): boolean {
  return parsed.size === '30b' && candidate.size === '33b';
}

function sameKind(a: ParsedName['role'], b: ParsedName['role']): boolean {
  return (a ?? 'base') === (b ?? 'base');
}

/** Whether the name states a size, version or variant that no model of the line has. */
function contradicts(parsed: ParsedName, candidates: readonly ModelName[]): boolean {
  if (candidates.length === 0) return false;
  const versioned = parsed.stem !== 'llama' && parsed.stem !== 'code-llama' && parsed.version !== null;
  return (
    (parsed.size !== null || parsed.variant !== null || versioned) &&
    !candidates.some((entry) => fits(entry.name, parsed))
  );
}

function unknownModel(family: string | null, maker: string | null, id: string | null = null): Resolution {
  return { kind: 'unknown', identity: { id, family, maker, derivedFrom: [] } };
}

function byNameStem(spelling: Spelling, name: string, dataset: Dataset): Resolution | null {
  const lower = name.toLowerCase().replaceAll('_', '-');
  const metaOrg = isMetaOrg(spelling.org);
  const entry = dataset.nameStems.find(({ stem, family }) => {
    if (!lower.startsWith(stem) || !boundary(lower, stem)) return false;
    return metaOrg || family.distinctive;
  });
  if (entry === undefined) return null;
  const { family } = entry;
  const candidates = dataset.files.models.filter((model) => model.family === family.id);
  const core = coreName(lower);
  const model = candidates.find(
    (candidate) =>
      candidate.id === core ||
      candidate.repoIds.some((repoId) => repoId.slice(repoId.indexOf('/') + 1).toLowerCase() === core),
  );
  if (!metaOrg && spelling.org !== null && !isRepacker(spelling.org) && model === undefined) {
    return {
      kind: 'known',
      identity: { id: core, family: null, maker: spelling.org, derivedFrom: [family.id] },
      licenses: inherited([family.id], [], dataset),
      model: null,
      derivative: null,
      vision: false,
      repackedBy: null,
    };
  }
  if (model !== undefined) return ofModel(model, dataset, metaOrg ? null : spelling.org);
  // OPT-175B was given out on request only; its licence bears its name.
  const others = dataset.licenses.has(core) ? [] : otherSizes(core, candidates);
  if (others.length > 0)
    return {
      kind: 'nonexistent',
      identity: { id: null, family: family.id, maker: family.maker, derivedFrom: [] },
      nearest: others.slice(0, 4),
      why: `${family.name} was never released in this size`,
    };
  return ofFamily(family, family.maker, false);
}

/** The models of a line that differ from a name in nothing but the size; none unless there are enough to know them all. */
function otherSizes(core: string, candidates: readonly Model[]): readonly Model[] {
  const sized = /^(.*-)\d{1,4}(?:\.\d{1,2})?[bm]$/;
  const line = sized.exec(core)?.[1];
  const others = candidates.filter(({ id }) => line !== undefined && sized.exec(id)?.[1] === line);
  return others.length < 4 ? [] : others;
}

function boundary(lower: string, stem: string): boolean {
  return stem.endsWith('-') || lower.length === stem.length || !/[a-z]/.test(lower.charAt(stem.length));
}

/** What guides write for a name that the reader is to put in. */
const placeholderName = /^(?:(?:your|my|some|the)[-_])?(?:model|repo)(?:[-_]?(?:name|id))?$/i;

/** A name under an organisation of Meta that the dataset does not hold, if it looks like a model at all. */
function unknownOfMeta(spelling: Spelling, name: string, parsed: ParsedName | null): Resolved | null {
  const org = spelling.org?.toLowerCase();
  if (org === undefined || !isMetaOrg(org)) return null;
  if (isCodeRepository(name) || placeholderName.test(name)) return null;
  const sized =
    /(?:^|[-_.])\d+(?:\.\d+)?[bm](?:$|[-_.])/i.test(name) ||
    /[-_](?:base|large|small|giant|huge|tiny|xl)(?:$|[-_])/i.test(name);
  const onHub = spelling.strength === 'certain';
  const resolution = unknownModel(null, 'meta');
  const vague = { resolution, parsed, vague: true };
  if (org === 'facebook' || org === 'facebookai' || org === 'meta') {
    return sized || onHub ? { resolution, parsed } : vague;
  }
  const named =
    /^(?:meta-)?llama-|^muse-/i.test(name) &&
    !/^llama-(?:stack|models?|recipes|cookbook|api|prompt-ops|toolchain|verif|agentic|synthetic|usage)/i.test(
      name,
    );
  return sized || onHub || named ? { resolution, parsed } : vague;
}
