import { lookUp } from '../../lookUp.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { enumerate, listWords, quote } from '../../text/quote.ts';
import type { ObjectShape, RecordKind, Shape, TextShape } from './shape.ts';

export interface RecordProblem {
  /** JSON pointer into the file; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** The key is wrong, not the value. */
  readonly isKey?: true;
  /** The key or text that was most likely meant. */
  readonly meant?: string | undefined;
}

/** What was found in a value: what is wrong, and what it refers to. */
export interface Found {
  readonly problems: RecordProblem[];
  readonly references: {
    readonly path: string;
    readonly kinds: readonly RecordKind[];
    readonly id: string;
  }[];
}

/** Checks a value against its shape. */
export function checkShape(value: unknown, shape: Shape, path: string, found: Found): void {
  if (value === null && shape.nullable === true) return;
  switch (shape.type) {
    case 'text':
      checkText(value, shape, path, found);
      break;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
        wrongType(value, shape, 'a number above 0', path, found);
      }
      break;
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(value, shape, 'true or false', path, found);
      break;
    case 'list':
      if (!Array.isArray(value)) wrongType(value, shape, 'a list', path, found);
      else {
        if (value.length < shape.least) found.problems.push({ path, message: 'must have an entry.' });
        for (const [index, item] of value.entries()) checkShape(item, shape.of, `${path}/${index}`, found);
        checkRepeats(value, path, found);
      }
      break;
    case 'object':
      checkObject(value, shape, path, found);
      break;
  }
}

/** Longer lists of possible values are not spelled out in a message. */
const longestList = 20;

function checkText(value: unknown, shape: TextShape, path: string, found: Found): void {
  const { form, values, refersTo } = shape;
  if (typeof value !== 'string') {
    wrongType(value, shape, values === undefined ? form.expected : enumerate(values), path, found);
  } else if (values !== undefined) {
    if (values.includes(value)) return;
    const meant = nearest(value, values);
    const message =
      values.length > longestList
        ? `is none of the ${values.length} that are known: ${quote(value)}.${didYouMean(meant)}`
        : `must be ${enumerate(values)}, not ${quote(value)}.`;
    found.problems.push({ path, message, meant });
  } else if (!form.pattern.test(value) || form.isPossible?.(value) === false) {
    found.problems.push({ path, message: `must be ${form.expected}, not ${quote(value)}.` });
  } else if (refersTo !== undefined) found.references.push({ path, kinds: refersTo, id: value });
}

function checkObject(value: unknown, shape: ObjectShape, path: string, found: Found): void {
  if (!isObject(value)) {
    wrongType(value, shape, 'an object', path, found);
    return;
  }
  const known = { ...shape.required, ...shape.optional };
  for (const [key, member] of Object.entries(value)) {
    const memberShape = lookUp(known, key);
    if (memberShape !== undefined) checkShape(member, memberShape, `${path}/${escapeKey(key)}`, found);
    else {
      const missing = Object.keys(known).filter((name) => !Object.hasOwn(value, name));
      const meant = nearest(key, missing);
      const message = `is an unknown key.${didYouMean(meant)}`;
      found.problems.push({ path: `${path}/${escapeKey(key)}`, message, isKey: true, meant });
    }
  }
  const lacking = Object.keys(shape.required).filter((key) => !Object.hasOwn(value, key));
  if (lacking.length > 0) {
    const keys = `${lacking.length > 1 ? 'the keys ' : ''}${listWords(lacking.map(quote), 'and')}`;
    found.problems.push({ path, message: `lacks ${keys}.` });
  }
}

function checkRepeats(items: readonly unknown[], path: string, found: Found): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string') continue;
    if (seen.has(item.toLowerCase())) {
      found.problems.push({ path: `${path}/${index}`, message: `stands twice: ${quote(item)}.` });
    }
    seen.add(item.toLowerCase());
  }
}

function wrongType(value: unknown, shape: Shape, expected: string, path: string, found: Found): void {
  const orNull = shape.nullable === true ? ', or null' : '';
  found.problems.push({ path, message: `must be ${expected}${orNull}, not ${typeName(value)}.` });
}

export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value === true);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
