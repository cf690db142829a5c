/** The terms in which `shapes.ts` says what a value looks like. */
import { isCalendarDate } from '../../text/calendarDate.ts';
import type { DatasetFiles } from '../types.ts';

/** The kinds of records: everything of {@link DatasetFiles} but `meta`. */
export type RecordKind = Exclude<keyof DatasetFiles, 'meta'>;

export type Shape = TextShape | PlainShape | ListShape | ObjectShape;

export interface TextShape {
  readonly type: 'text';
  readonly form: TextForm;
  /** A record of one of these kinds must have this id. */
  readonly refersTo?: readonly RecordKind[];
  readonly values?: readonly string[];
  readonly nullable?: true;
}

interface PlainShape {
  readonly type: 'number' | 'boolean';
  readonly nullable?: true;
}

interface ListShape {
  readonly type: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly nullable?: true;
}

export interface ObjectShape {
  readonly type: 'object';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  readonly nullable?: true;
}

/** What a text must look like. The JSON schema has the same `pattern`. */
interface TextForm {
  readonly pattern: RegExp;
  /** Completes "must be …". */
  readonly expected: string;
  /** What a pattern cannot say. */
  readonly isPossible?: (text: string) => boolean;
}

export const textForms = {
  plain: { pattern: /\S/, expected: 'a text that is not empty' },
  id: {
    pattern: /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    expected: 'an id: lower-case letters and digits with single "-" or "." between them',
  },
  date: {
    pattern: /^\d{4}-\d{2}(?:-\d{2})?$/,
    expected: 'a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM',
    isPossible: (text) => isCalendarDate(text.length === 7 ? `${text}-01` : text),
  },
  address: { pattern: /^https?:\/\/\S+$/, expected: 'a web address that begins with https:// or http://' },
  repository: { pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'a repository, as owner/name' },
  match: {
    pattern: /^[\w@.:/-]*(?:\*[\w@.:/-]*){0,2}$/,
    expected:
      'an identifier of letters, digits and "@ . _ : / -", with at most two "*" and at least three other characters',
    isPossible: (text) => text.replaceAll(/[^A-Za-z0-9]/g, '').length >= 3,
  },
  /** Like `match`, but together with a platform a lone star is fine: everything that the host served. */
  served: {
    pattern: /^[\w@.:/-]*(?:\*[\w@.:/-]*){0,2}$/,
    expected: 'an identifier of letters, digits and "@ . _ : / -", with at most two "*"',
    isPossible: (text) => text !== '',
  },
  spelling: {
    pattern: /^[\w@.:/-]+$/,
    expected: 'an identifier of letters, digits and "@ . _ : / -", without "*"',
  },
  ollama: {
    pattern: /^[a-z0-9][a-z0-9._/-]*(?::[\w.-]+)?$/,
    expected: 'a name of the Ollama library, lower case, with or without a tag: deepseek-r1:70b',
  },
  stem: { pattern: /^[a-z0-9][a-z0-9.-]*$/, expected: 'the beginning of a name, lower case with "-" in it' },
} as const satisfies Readonly<Record<string, TextForm>>;

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Fields<K extends PropertyKey> = Readonly<Record<K, Shape>>;

/** `T` tells the compiler which keys there must be: one that is new in the types does not compile until it is here. */
export function object<T>(
  required: Fields<Exclude<keyof T, OptionalKey<T>>>,
  optional: Fields<OptionalKey<T>>,
) {
  return { type: 'object', required, optional } as const satisfies ObjectShape;
}

export function list(of: Shape, least = 0): Shape {
  return { type: 'list', of, least };
}

export function nullable(shape: Shape): Shape {
  return { ...shape, nullable: true };
}

/** A text that is one of a type’s values. One that is new in the types does not compile until it is here. */
export function oneOf<T extends string>(values: Readonly<Record<T, true>>): Shape {
  return { type: 'text', form: textForms.plain, values: Object.keys(values) };
}

export function reference(...refersTo: readonly RecordKind[]): Shape {
  return { type: 'text', form: textForms.id, refersTo };
}
