import assert from 'node:assert/strict';
import { configurationFindings } from '../../../src/core/policy/configurationFindings.ts';
import { parsePolicy } from '../../../src/core/policy/parsePolicy.ts';
import { defaultPolicy, type Policy } from '../../../src/core/policy/policy.ts';

/** Expects no problem, and what the configuration changes in the default policy. */
function accepts(text: string, expected: Partial<Policy>): void {
  test(`accepts ${text}`, () => {
    const { policy, problems, syntaxError } = parsePolicy(text);
    assert.deepEqual({ problems, syntaxError }, { problems: [], syntaxError: null });
    assert.deepEqual(policy, { ...defaultPolicy, ...expected });
  });
}

/** Expects problems as `text at the range: message`, and what still counts. */
function complains(text: string, expected: readonly string[], rest: Partial<Policy> = {}): void {
  test(`complains about ${text}`, () => {
    const { policy, problems } = parsePolicy(text);
    const actual = problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`);
    assert.deepEqual(actual, expected);
    assert.deepEqual(policy, { ...defaultPolicy, ...rest });
  });
}

/** Expects that a text is no JSONC, from an offset on. */
function rejects(text: string, offset: number, message: RegExp): void {
  test(`rejects ${JSON.stringify(text.slice(0, 40))}`, () => {
    const { syntaxError, policy } = parsePolicy(text);
    assert.equal(syntaxError?.offset, offset);
    assert.match(syntaxError.message, message);
    assert.equal(policy, defaultPolicy);
  });
}

suite('parse policy', () => {
  accepts('{}', {});
  accepts('{ "$schema": "x" }', {});
  accepts('{ /* why */ "mentions": true, // so\n }', { mentions: true });
  accepts('{ "allow": ["a/*"], "deny": ["*b*"], "include": ["*.py"], "exclude": ["x/**",], }', {
    allow: ['a/*'],
    deny: ['*b*'],
    include: ['*.py'],
    exclude: ['x/**'],
  });
  accepts('{ "rules": { "community-license": "hint", "mau-limit": "off" } }', {
    severities: { 'community-license': 'hint', 'mau-limit': 'off' },
  });
  accepts('{ "report": "every", "maxFileSize": 1, "dataset": ["a.json"] }', {
    report: 'every',
    maxFileSize: 1,
    dataset: ['a.json'],
  });
  accepts('{ "project": { "commercial": true, "distributes": ["service"], "trainsOnOutputs": false } }', {
    project: { commercial: true, distributes: ['service'], trainsOnOutputs: false },
  });
  accepts('{ "project": { "regions": ["EU", "EEA", "US"], "monthlyActiveUsers": 0 } }', {
    project: { regions: ['EU', 'EEA', 'US'], monthlyActiveUsers: 0 },
  });
  accepts('{ "project": { "monthlyActiveUsers": { "2024-02-29": 5 } } }', {
    project: { monthlyActiveUsers: { '2024-02-29': 5 } },
  });

  test('says where the overlays are named', () => {
    const text = '{ "dataset": ["a.json", 1, "b.json"] }';
    const { policy, datasetRanges } = parsePolicy(text);
    assert.deepEqual(policy.dataset, ['a.json', 'b.json']);
    assert.deepEqual(
      datasetRanges.map(({ start, end }) => text.slice(start, end)),
      ['"a.json"', '"b.json"'],
    );
  });
});

/** Expects the text after every problem that can be mended is mended. */
function mends(text: string, expected: string): void {
  test(`mends ${text}`, () => {
    const { problems, policy } = parsePolicy(text);
    const mended = configurationFindings(problems, policy).reduceRight(
      (after, { range, mend }) =>
        mend?.kind === 'replace'
          ? after.slice(0, range.start) + mend.by.join(' ') + after.slice(range.end)
          : after,
      text,
    );
    assert.equal(mended, expected);
  });
}

suite('parse policy: what was most likely meant', () => {
  mends('{ "alow": ["a"] }', '{ "allow": ["a"] }');
  mends('{ "project": { "comercial": true } }', '{ "project": { "commercial": true } }');
  mends('{ "rules": { "mau-limits": "of" } }', '{ "rules": { "mau-limit": "of" } }');
  mends('{ "rules": { "mau-limit": "warnings" } }', '{ "rules": { "mau-limit": "warning" } }');
  mends('{ "project": { "distributes": ["services"] } }', '{ "project": { "distributes": ["service"] } }');
  mends(
    '{ "project": { "regions": ["UK", "Atlantis"] } }',
    '{ "project": { "regions": ["GB", "Atlantis"] } }',
  );
  mends('{ "commercial": true, "zzzzzz": 1 }', '{ "commercial": true, "zzzzzz": 1 }');
  mends('{ "alow": ["a"], "alow": ["b"] }', '{ "alow": ["a"], "allow": ["b"] }');
});

suite('parse policy: keys', () => {
  complains('{ "alow": ["a"] }', ['"alow": Unknown key "alow". Did you mean "allow"?']);
  complains('{ "zzzzzz": 1 }', ['"zzzzzz": Unknown key "zzzzzz".']);
  complains('{ "__proto__": 1, "constructor": 1 }', [
    '"__proto__": Unknown key "__proto__".',
    '"constructor": Unknown key "constructor".',
  ]);
  complains('{ "commercial": true }', ['"commercial": Unknown key "commercial". It belongs in "project".']);
  complains('{ "mau-limit": "off" }', ['"mau-limit": Unknown key "mau-limit". It belongs in "rules".']);
  complains('{ "project": { "comercial": true } }', [
    '"comercial": Unknown key "comercial". Did you mean "commercial"?',
  ]);
  complains('{ "rules": { "mau-limits": "off" } }', [
    '"mau-limits": Unknown code "mau-limits". Did you mean "mau-limit"?',
  ]);
  complains('{ "deny": ["a"], "deny": ["b"] }', ['"deny": "deny" appears twice.'], { deny: ['b'] });
});

suite('parse policy: values', () => {
  complains('[]', ['[]: The configuration must be an object, not a list.']);
  complains(
    '{ "mentions": "yes", "report": "every" }',
    ['"yes": "mentions" must be true or false, not a string.'],
    {
      report: 'every',
    },
  );
  complains('{ "allow": "a" }', ['"a": "allow" must be a list, not a string.']);
  complains(
    '{ "allow": ["a", 1, ""] }',
    ['1: "allow[1]" must be a string, not a number.', '"": The glob "allow[2]" is empty.'],
    {
      allow: ['a'],
    },
  );
  complains('{ "include": [] }', [
    '[]: "include" is an empty list, which would match no file. Add a glob or remove it.',
  ]);
  complains('{ "include": [3] }', ['3: "include[0]" must be a string, not a number.']);
  complains('{ "include": [3, "src/**"] }', ['3: "include[0]" must be a string, not a number.'], {
    include: ['src/**'],
  });
  complains('{ "dataset": [" "] }', [
    '" ": "dataset[0]" is empty. Name a file, relative to this configuration.',
  ]);
  complains('{ "maxFileSize": 0 }', ['0: "maxFileSize" must be a whole number, 1 or more.']);
  complains('{ "report": "always" }', [
    '"always": "report" must be "firstPerFile", "every" or "off", not "always".',
  ]);
  complains(
    '{ "rules": { "mau-limit": "fatal", "eu-restriction": "off" } }',
    ['"fatal": "rules.mau-limit" must be "error", "warning", "information", "hint" or "off", not "fatal".'],
    { severities: { 'eu-restriction': 'off' } },
  );
  complains('{ "project": null }', ['null: "project" must be an object, not null.']);
  complains('{ "project": { "monthlyActiveUsers": -1 } }', [
    '-1: "project.monthlyActiveUsers" must be a whole number, 0 or more.',
  ]);
  complains(
    '{ "project": { "monthlyActiveUsers": { "2023-02-29": 1, "2023": 1, "2024-07-01": 2 } } }',
    [
      '"2023-02-29": "2023-02-29" is not a date. Write an existing day as YYYY-MM-DD.',
      '"2023": "2023" is not a date. Write an existing day as YYYY-MM-DD.',
    ],
    { project: { monthlyActiveUsers: { '2024-07-01': 2 } } },
  );
});

suite('parse policy: a list of facts counts whole or not at all', () => {
  const region = 'is not a region: use "EU", "EEA" or an ISO 3166-1 alpha-2 code.';
  complains('{ "project": { "regions": ["eu", "US"] } }', [`"eu": "eu" ${region} Did you mean "EU"?`]);
  complains('{ "project": { "regions": ["UK"] } }', [`"UK": "UK" ${region} Did you mean "GB"?`]);
  complains('{ "project": { "regions": ["XX"] } }', [`"XX": "XX" ${region}`]);
  complains('{ "project": { "distributes": ["internal", "services"] } }', [
    '"services": "project.distributes[1]" must be "weights", "product", "service" or "internal", not "services".',
  ]);
});

suite('parse policy: what is no JSONC', () => {
  rejects('', 0, /empty; write \{\}/);
  rejects('// nothing', 10, /expected a value/);
  rejects('{ "allow" }', 10, /expected ":"/);
  rejects('{ "allow": ["a" "b"] }', 16, /expected ","/);
  rejects('{ allow: [] }', 2, /double quotes/);
  rejects('{} {}', 3, /nothing more/);
  rejects('{ "a": "b', 7, /not closed/);
  rejects('['.repeat(100_000), 0, /nested too deeply/);
});

suite('configuration findings', () => {
  const findingsOf = (text: string): readonly string[] => {
    const { problems, policy } = parsePolicy(text);
    return configurationFindings(problems, policy).map(({ code, severity }) => `${severity} ${code}`);
  };
  test('are errors unless the configuration says otherwise', () => {
    assert.deepEqual(findingsOf('{ "a": 1, "b": 2 }'), [
      'error invalid-configuration',
      'error invalid-configuration',
    ]);
    assert.deepEqual(findingsOf('{ "a": 1, "rules": { "invalid-configuration": "warning" } }'), [
      'warning invalid-configuration',
    ]);
    assert.deepEqual(findingsOf('{ "a": 1, "rules": { "invalid-configuration": "off" } }'), []);
  });

  test('are one at each place', () => {
    const range = { start: 0, end: 1 };
    const problems = ['One.', 'Two.'].map((message) => ({ range, message }));
    const elsewhere = { range: { start: 2, end: 3 }, message: 'Three.' };
    assert.deepEqual(
      configurationFindings([...problems, elsewhere], defaultPolicy).map(({ message }) => message),
      ['One. Two.', 'Three.'],
    );
  });
});
