import { compare } from '../compare.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { LicenseId } from '../dataset/types.ts';
import { isMultimodal } from '../multimodal.ts';
import type { Platform } from '../platforms.ts';
import type { Policy } from '../policy/policy.ts';
import { licensesOf, type Reference } from '../reference.ts';
import { type Duty, dutiesOf } from './duties.ts';
import type { DocumentEvidence } from './evidence.ts';

/** Evidence with the file and the zero-based line in which it stands. */
export interface Evidence extends Omit<DocumentEvidence, 'offset'> {
  readonly path: string;
  readonly line: number;
}

/** A duty of a licence in use, with the places that show it done. */
export interface DutyInUse extends Duty {
  readonly license: LicenseId;
  readonly evidence: readonly { readonly path: string; readonly line: number }[];
}

/** Hosts that serve a model to their customers: whoever calls them has no copy of the weights. */
const hosts: ReadonlySet<Platform> = new Set<Platform>([
  'bedrock',
  'cerebras',
  'cloudflare',
  'databricks',
  'fireworks',
  'github-models',
  'groq',
  'lepton',
  'llama-api',
  'novita',
  'oci',
  'openrouter',
  'perplexity',
  'replicate',
  'sambanova',
  'scaleway',
  'snowflake',
  'together',
  'watsonx',
]);

/** Places shown for one duty. */
const mostEvidence = 20;

/**
 * The duties of every licence under which a reference puts a model to use, by licence. Without `evidence` nobody has
 * looked for it, and what is due only applies; with it, it is met or unmet.
 */
export function dutiesInUse(
  references: readonly Reference[],
  evidence: readonly Evidence[] | null,
  dataset: Dataset,
  { project }: Policy,
): readonly DutyInUse[] {
  const inUse = new Map<LicenseId, { multimodal: boolean; hosted: boolean }>();
  for (const reference of references) {
    if (!isInUse(reference)) continue;
    for (const { id } of licensesOf(reference)) {
      const before = inUse.get(id);
      inUse.set(id, {
        multimodal: before?.multimodal === true || isMultimodal(reference, dataset),
        hosted: before?.hosted !== false && hosts.has(reference.platform),
      });
    }
  }
  return [...inUse]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([id, { multimodal, hosted }]) => {
      const license = dataset.licenses.get(id);
      if (license === undefined) return [];
      const own = evidence?.filter((one) => one.license === id) ?? null;
      return dutiesOf(license, { project, multimodal, hosted, evidence: own }).map((duty) => ({
        license: id,
        ...duty,
        evidence: (own ?? [])
          .filter(({ clause, fulfils }) => clause === duty.clause && fulfils)
          .slice(0, mostEvidence)
          .map(({ path, line }) => ({ path, line })),
      }));
    });
}

/** Look-alikes, mentions and what is not known put nobody under a duty. */
export function isInUse({ kind, resolution }: Reference): boolean {
  return kind === 'use' && resolution.kind === 'known';
}
