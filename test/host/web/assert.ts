// What the tests in the editor use of `node:assert/strict`, where there is no Node.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

function ok(value: unknown, message = `${inspect(value)} is not true`): asserts value {
  if (!value) fail(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${inspect(actual)} is not ${inspect(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(isDeepEqual(actual, expected), message ?? `${inspect(actual)} is not ${inspect(expected)}`);
}

function match(text: string, pattern: RegExp, message = `${inspect(text)} does not match ${pattern}`): void {
  ok(pattern.test(text), message);
}

function doesNotMatch(text: string, pattern: RegExp, message = `${inspect(text)} matches ${pattern}`): void {
  ok(!pattern.test(text), message);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const prototype: unknown = Object.getPrototypeOf(a);
  if (prototype !== Object.getPrototypeOf(b)) return false;
  // Objects that do not keep their content in entries, such as maps, would be equal to any other.
  if (prototype !== Object.prototype && prototype !== Array.prototype) return Object.is(a, b);
  const [entries, others] = [Object.entries(a), Object.entries(b)];
  return (
    entries.length === others.length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && isDeepEqual(value, (b as never)[key]))
  );
}

function inspect(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

// oxlint-disable-next-line import/no-default-export -- as the module that it stands in for
export default { deepEqual, doesNotMatch, equal, fail, match, ok };
