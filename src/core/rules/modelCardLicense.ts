import type { Dataset } from '../dataset/dataset.ts';
import type { LicenseKind } from '../dataset/types.ts';
import { detectIdentifier } from '../detect/detect.ts';
import type { FrontMatterValue } from '../publishing/frontMatter.ts';
import type { ModelCard } from '../publishing/modelCard.ts';
import { licensesOf } from '../reference.ts';
import { licenseTitle } from '../render/words.ts';
import { overlaps } from '../text/range.ts';
import type { DocumentRule } from './documentRule.ts';
import { metaLicensesOf, nameOf } from './rule.ts';

/** What of a base binds a model made from it, whatever its own card says. */
const binding: ReadonlySet<LicenseKind> = new Set<LicenseKind>(['community', 'noncommercial', 'custom']);
/** What a card cannot grant beside such a base. An author's further restrictions contradict nothing. */
const contradicting: ReadonlySet<LicenseKind> = new Set<LicenseKind>(['permissive', 'copyleft', 'community']);
/** What a card that names its own licence cannot put in the place of a Llama licence. */
const namesAnother: ReadonlySet<LicenseKind> = new Set<LicenseKind>(['custom', 'unknown']);

/** A model card in the workspace declares another licence than that of the weights which it names as its base. */
export const modelCardLicense: DocumentRule = {
  code: 'license-tag-mismatch',
  check: (context) => {
    const { references, dataset } = context;
    const card = context.card();
    if (card === null) return [];
    const bases = references.flatMap((reference) =>
      card.bases.some(({ range }) => overlaps(range, reference.range))
        ? metaLicensesOf({ reference, dataset })
            .filter(({ kind }) => binding.has(kind))
            .map((license) => ({ reference, license }))
        : [],
    );
    const [first] = bases;
    if (first === undefined) return [];
    const governing = new Set(bases.map(({ license }) => license.id));
    const declared = declaredBy(card, dataset);
    if (declared.some(({ id }) => governing.has(id)) || pointsAt(card, governing)) return [];
    const isLlama = bases.some(({ license }) => license.kind === 'community');
    const wrong = declared.find(
      (one) => contradicting.has(one.kind) || (isLlama && one.byName && namesAnother.has(one.kind)),
    );
    if (wrong === undefined || isOwnCard(card, wrong.id, dataset)) return [];
    const tagged = bases.find(({ license: { tag } }) => tag !== null && tag !== 'other')?.license;
    const mend = tagged === undefined ? 'declare that one' : `declare “${tagged.tag}”`;
    const but = wrong.kind === 'unknown' ? 'which does not name the governing licence;' : 'but';
    return [
      {
        range: wrong.value.range,
        reference: null,
        message: `This card declares “${wrong.value.value}”, ${but} the weights it names as its base, ${nameOf(first.reference, dataset)}, are under the ${licenseTitle(first.license.name)}, which also governs whatever is made from them: ${mend}.`,
        mend: { kind: 'declare', license: (tagged ?? first.license).id },
      },
    ];
  },
};

interface Declared {
  readonly value: FrontMatterValue;
  readonly id: string;
  readonly kind: LicenseKind;
  /** By `license_name`. */
  readonly byName: boolean;
}

function isOther({ value }: FrontMatterValue): boolean {
  return value.toLowerCase() === 'other';
}

/**
 * The licences that a card declares. `other` refers to `license_name`: with it a card says which licence governs, so
 * one that is not known is said as well.
 */
function declaredBy({ licenses, licenseName }: ModelCard, dataset: Dataset): Declared[] {
  return licenses.flatMap((license) => {
    const byName = isOther(license);
    const value = byName ? licenseName : license;
    const named = value === null ? null : identify(value, dataset);
    if (named !== null) return { ...named, byName };
    return byName && value !== null ? { value, id: 'unknown', kind: 'unknown', byName } : [];
  });
}

/** Whether the name or address of an `other` licence says the version of Llama that governs. */
function pointsAt(
  { licenses, licenseName, licenseLink }: ModelCard,
  governing: ReadonlySet<string>,
): boolean {
  if (!licenses.some(isOther)) return false;
  const text = `${licenseName?.value ?? ''} ${licenseLink?.value ?? ''}`;
  const versions = text.matchAll(/llama[-_ ]?([2-4](?:[._][1-3])?)(?![a-z\d])/gi);
  return [...versions].some(([, version = '']) => governing.has(`llama${version.replace('_', '.')}`));
}

function identify(value: FrontMatterValue, dataset: Dataset): Omit<Declared, 'byName'> | null {
  const text = value.value.toLowerCase().trim();
  const llama =
    /^(?:meta[-_ ]?)?llama[-_ ]?([2-4](?:[._][1-3])?)(?:[-_ ]community)?(?:[-_ ]licen[sc]e)?(?:[-_ ]agreement)?$/.exec(
      text,
    );
  const id = llama === null ? text : `llama${(llama[1] ?? '').replace('_', '.')}`;
  const license = dataset.licenses.get(id);
  if (license !== undefined) return { value, id, kind: license.kind };
  if (permissiveTags.has(text)) return { value, id: text, kind: 'permissive' };
  return null;
}

/** Open tags of the Hub that the dataset has no record of. */
const permissiveTags: ReadonlySet<string> = new Set(
  (
    'afl-3.0 agpl-3.0 artistic-2.0 bigcode-openrail-m bigscience-bloom-rail-1.0 bigscience-openrail-m bsd ' +
    'bsd-2-clause bsd-3-clause-clear bsl-1.0 cc cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-sa-4.0 cc0-1.0 ' +
    'cdla-permissive-1.0 cdla-permissive-2.0 creativeml-openrail-m ecl-2.0 epl-1.0 epl-2.0 eupl-1.1 eupl-1.2 gpl ' +
    'gpl-2.0 isc lgpl lgpl-2.1 lgpl-3.0 mpl-2.0 ms-pl ncsa openrail openrail++ osl-3.0 postgresql unlicense wtfpl zlib'
  ).split(' '),
);

/** The card of the maker's own model: its `base_model` may be of an older line, and its own licence counts. */
function isOwnCard({ name, gated }: ModelCard, declared: string, dataset: Dataset): boolean {
  if (gated) return true;
  const named = name === null ? null : detectIdentifier(name.value.replaceAll(' ', '-'), dataset);
  return (
    named?.resolution.kind === 'known' &&
    named.resolution.model !== null &&
    licensesOf(named).some(({ id }) => id === declared)
  );
}
