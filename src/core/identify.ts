import type { Dataset } from './dataset/dataset.ts';
import type { Named } from './dataset/matcher.ts';
import type { License } from './dataset/types.ts';
import { detectIdentifier } from './detect/detect.ts';
import { ofFamily, ofRecord } from './detect/resolve/resolutions.ts';
import type { Reference, Resolution } from './reference.ts';

/** No name or id is longer than this many characters. */
const longest = 400;

/**
 * What somebody asks about: an identifier as it stands in code, with or without quotes, a name in words, or the id or
 * name of a record. `null` where it names no model that is known.
 */
export function identify(query: string, dataset: Dataset): Reference | null {
  const text = unquoted(query);
  // The SPDX expression of a licence, which would be taken for the line that it names.
  if (/^licenseref-/i.test(text)) return null;
  const detected = detectIdentifier(text, dataset);
  if (detected !== null || text.length > longest) return detected;
  const resolution = resolutionOfRecord(text, dataset);
  if (resolution === null) return null;
  const range = { start: 0, end: text.length };
  return { range, text, platform: 'unknown', kind: 'use', resolution, retirement: null };
}

/** The licence with that id, name or SPDX expression. */
export function identifyLicense(query: string, dataset: Dataset): License | null {
  const text = unquoted(query).toLowerCase();
  // The record that stands for not knowing explains nothing.
  if (text === 'unknown' || text.length > longest) return null;
  const { licenses } = dataset.files;
  const isCalledSo = ({ name, spdxExpression }: License): boolean =>
    name.toLowerCase() === text || spdxExpression.toLowerCase() === text;
  return dataset.licenses.get(text) ?? licenses.find(isCalledSo) ?? null;
}

function unquoted(query: string): string {
  const text = query.trim();
  return /^(["'`]).+\1$/s.test(text) ? text.slice(1, -1).trim() : text;
}

/** By the repository of a look-alike that nobody takes for a Llama, else by the id or name of any record. */
function resolutionOfRecord(text: string, dataset: Dataset): Resolution | null {
  const slash = text.lastIndexOf('/');
  const org = slash < 0 ? null : text.slice(0, slash);
  const name = text.slice(slash + 1);
  const [base = '', tag = null] = name.split(':');
  const named = dataset.named.byName(org, name) ?? (org === null ? dataset.named.inOllama(base, tag) : null);
  if (named !== null) return ofRecord(named, { org }, name, dataset);
  const record = namedRecord(text, dataset);
  if (record !== null) {
    const { id } = record.kind === 'lookalike' ? record.lookalike : record.derivative;
    return ofRecord(record, { org: null }, id, dataset);
  }
  const { families, models } = dataset.files;
  const family = families.find((one) => isCalled(one, text));
  if (family !== undefined) return ofFamily(family, family.maker, false);
  const model = models.find((one) => isCalled(one, text));
  return model === undefined ? null : (detectIdentifier(model.id, dataset)?.resolution ?? null);
}

function namedRecord(text: string, { files }: Dataset): Named | null {
  const lookalike = files.lookalikes.find((one) => isCalled(one, text));
  if (lookalike !== undefined) return { kind: 'lookalike', lookalike };
  const derivative = files.derivatives.find((one) => isCalled(one, text));
  return derivative === undefined ? null : { kind: 'derivative', derivative };
}

function isCalled({ id, name }: { readonly id: string; readonly name: string }, text: string): boolean {
  return id === text.toLowerCase() || name === text;
}
