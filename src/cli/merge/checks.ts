/** Looks at a value that somebody else wrote and gives the place of the first thing wrong with it, `null` if none is. */
export type Check = (value: unknown, place: string) => string | null;

const simple =
  (holds: (value: unknown) => boolean): Check =>
  (value, place) =>
    holds(value) ? null : place;

export const text = simple((value) => typeof value === 'string');
export const count = simple((value) => Number.isSafeInteger(value) && Number(value) >= 0);

export function oneOf(words: readonly string[]): Check {
  return simple((value) => words.some((word) => word === value));
}

export function nullable(check: Check): Check {
  return (value, place) => (value === null ? null : check(value, place));
}

export function optional(check: Check): Check {
  return (value, place) => (value === undefined ? null : check(value, place));
}

export function listOf(check: Check): Check {
  return (value, place) => {
    if (!Array.isArray(value)) return place;
    for (const [index, item] of value.entries()) {
      const wrong = check(item, `${place}[${index}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** An object with at least these members. */
export function object(members: Readonly<Record<string, Check>>): Check {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return place;
    for (const [name, check] of Object.entries(members)) {
      const own: unknown = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
      const wrong = check(own, place === '' ? name : `${place}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}
