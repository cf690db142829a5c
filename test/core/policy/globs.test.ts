import assert from 'node:assert/strict';
import { detectIdentifier } from '../../../src/core/detect/detect.ts';
import { modelGlobExamples, pathGlobExamples } from '../../../src/core/policy/globExamples.ts';
import { globProblem, includesPath, verdict } from '../../../src/core/policy/globs.ts';
import { identityOf } from '../../../src/core/reference.ts';
import { dataset } from '../../support/references.ts';

interface Globs {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** Expects `allowed` or `denied`, with the glob that decides. */
function check(
  { allow = [], deny = [] }: Globs,
  identifier: string,
  id: string | null,
  expected: string,
): void {
  test(`allow ${allow.join()} deny ${deny.join()}: ${identifier} is ${expected}`, () => {
    const { kind, by } = verdict(identifier, id, { allow, deny });
    assert.equal(by === null ? kind : `${kind} by ${by}`, expected);
  });
}

suite('allow and deny', () => {
  const scout = 'meta-llama/Llama-4-Scout-17B-16E';
  const id = 'llama-4-scout-17b-16e';
  check({}, scout, id, 'allowed');
  check({ deny: ['*Llama-4*'] }, scout, id, 'denied by *Llama-4*');
  check({ deny: ['*LLAMA-4*'] }, scout, id, 'denied by *LLAMA-4*');
  check({ deny: ['meta-llama/*'] }, scout, id, 'denied by meta-llama/*');
  check({ deny: ['llama-4-*'] }, 'us.meta.llama4-scout-17b-instruct-v1:0', id, 'denied by llama-4-*');
  check({ deny: ['*Llama-3*'] }, scout, id, 'allowed');
  check({ allow: ['meta-llama/Llama-3.1-*'] }, scout, id, 'denied');
  check({ allow: ['meta-llama/Llama-4-*'] }, scout, id, 'allowed by meta-llama/Llama-4-*');
  check({ allow: ['llama-4*'] }, 'llama4:scout', id, 'allowed by llama-4*');
  check({ allow: ['*'], deny: ['*scout*'] }, scout, id, 'denied by *scout*');
  check({ allow: ['llama3.1:*'] }, 'llama3.1:8b', null, 'allowed by llama3.1:*');
  check({ allow: ['{a,b}/*'] }, 'b/c', null, 'allowed by {a,b}/*');
});

suite('globs: the examples of the README', () => {
  /** What `allow` and `deny` are matched against: the identifier as written and the canonical id. */
  const isDenied = (glob: string, name: string): boolean => {
    const reference = detectIdentifier(name, dataset);
    const id = reference === null ? null : (identityOf(reference)?.id ?? null);
    return verdict(name, id, { allow: [], deny: [glob] }).kind === 'denied';
  };
  const isExcluded = (glob: string, path: string): boolean =>
    !includesPath(path, { include: ['**/*'], exclude: [glob] });
  for (const [examples, matches] of [
    [modelGlobExamples, isDenied],
    [pathGlobExamples, isExcluded],
  ] as const)
    for (const example of examples)
      test(example.glob, () => {
        const names = [...example.matches, ...example.passesOver];
        assert.deepEqual(
          names.filter((name) => matches(example.glob, name)),
          example.matches,
        );
      });
});

suite('include and exclude', () => {
  const included = (path: string, include: readonly string[], exclude: readonly string[] = []): boolean =>
    includesPath(path, { include, exclude });

  test('a glob without a slash is matched against the name', () => {
    assert.equal(included('a/b/c.py', ['*.py']), true);
    assert.equal(included('a/b/c.py', ['b/*.py']), false);
  });
  test('hidden files and folders count', () => {
    assert.equal(included('.a/.b', ['**/*']), true);
    assert.equal(included('.a/.b', ['**']), true);
  });
  test('everything is everything, also beside the folder', () => {
    assert.equal(included('../a/b.py', ['**/*']), true);
    assert.equal(included('../a/b.py', ['**/*'], ['../a/**']), false);
  });
  test('exclude wins', () => {
    assert.equal(included('third_party/a/b.py', ['*.py'], ['third_party/**']), false);
  });
});

suite('globs that cannot match', () => {
  for (const [glob, expected] of [
    ['', /empty/],
    ['  ', /empty/],
    ['#a', /comment/],
    ['a'.repeat(70_000), /invalid/],
  ] as const) {
    test(JSON.stringify(glob.slice(0, 10)), () => assert.match(globProblem(glob) ?? '', expected));
  }
  test('hostile globs cost little', () => {
    const globs = ['*a'.repeat(200), '+(a|aa)'.repeat(20), '**/'.repeat(200), '{a,b}'.repeat(30)];
    assert.equal(verdict(`${'a'.repeat(200)}/b`, null, { allow: [], deny: globs }).kind, 'allowed');
  });
});
