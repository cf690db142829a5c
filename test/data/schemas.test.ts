/** The schemas that editors use agree with the checks. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { overlayKinds } from '../../src/core/dataset/validate/parseOverlay.ts';
import { type Shape, textForms } from '../../src/core/dataset/validate/shape.ts';
import { metaShape, shapes } from '../../src/core/dataset/validate/shapes.ts';
import { defaultSeverities, diagnosticCodes } from '../../src/core/finding.ts';
import { parsePolicy } from '../../src/core/policy/parsePolicy.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { isRegion } from '../../src/core/policy/regions.ts';

const folder = join(import.meta.dirname, '../../data');

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, 'schema', `${name}.schema.json`), 'utf8')) as Schema;
}

const jsonTypes = { text: 'string', number: 'number', boolean: 'boolean', list: 'array', object: 'object' };

function compare(schema: Schema | undefined, shape: Shape, root: Schema, place: string): void {
  assert.ok(schema, place);
  if (schema.$ref !== undefined) {
    const definition = schema.$ref.replace('#/definitions/', '');
    compare(root.definitions?.[definition], shape, root, place);
    return;
  }
  const type = jsonTypes[shape.type];
  assert.deepEqual(schema.type, shape.nullable === true ? [type, 'null'] : type, place);
  switch (shape.type) {
    case 'text': {
      const values =
        shape.values === undefined ? undefined : [...shape.values, ...(shape.nullable ? [null] : [])];
      assert.deepEqual(schema.enum, values, place);
      if (values !== undefined) break;
      const isPlain = shape.form === textForms.plain;
      assert.equal(schema.minLength, isPlain ? 1 : undefined, place);
      const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern).source;
      assert.equal(pattern, isPlain ? undefined : shape.form.pattern.source, place);
      break;
    }
    case 'list':
      assert.equal(schema.minItems ?? 0, shape.least, place);
      compare(schema.items, shape.of, root, `${place}[]`);
      break;
    case 'object': {
      const known = { ...shape.required, ...shape.optional };
      assert.deepEqual(schema.required?.toSorted(), Object.keys(shape.required).toSorted(), place);
      assert.deepEqual(Object.keys(schema.properties ?? {}).toSorted(), Object.keys(known).toSorted(), place);
      assert.equal(schema.additionalProperties, false, place);
      for (const [key, member] of Object.entries(known)) {
        const property = schema.properties?.[key];
        assert.ok(property?.description ?? property?.$ref, `${place}.${key} says nothing`);
        compare(property, member, root, `${place}.${key}`);
      }
      break;
    }
    default:
  }
}

suite('schemas of the dataset', () => {
  for (const [kind, shape] of Object.entries(shapes)) {
    test(`${kind} are what is checked`, () => {
      const schema = read(kind);
      assert.deepEqual(Object.keys(schema.properties ?? {}), ['$schema', kind]);
      assert.equal(schema.properties?.[kind]?.items?.$ref, '#/definitions/record');
      compare(schema.definitions?.['record'], shape, schema, kind);
    });
  }

  test('meta is what is checked', () => {
    const { properties = {}, required = [] } = read('meta');
    assert.deepEqual(Object.keys(properties), ['$schema', ...Object.keys(metaShape.required)]);
    assert.deepEqual(required, Object.keys(metaShape.required));
  });

  test('an overlay holds what an overlay may hold', () => {
    const { properties = {}, additionalProperties } = read('overlay');
    assert.equal(additionalProperties, false);
    assert.deepEqual(Object.keys(properties), ['$schema', ...overlayKinds]);
    for (const kind of overlayKinds) {
      assert.equal(properties[kind]?.items?.$ref, `./${kind}.schema.json#/definitions/record`);
    }
  });

  test('every file names its schema and holds one list', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const kind = file.replace('.json', '');
      const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
      assert.equal(content['$schema'], `./schema/${kind}.schema.json`);
      if (kind !== 'meta') assert.deepEqual(Object.keys(content), ['$schema', kind]);
    }
  });
});

suite('schema of the configuration', () => {
  const schema = read('model-license');
  const {
    project,
    rules,
    report,
    maxFileSize,
    maxDataAgeDays,
    mentions,
    include,
    exclude,
    allow,
    deny,
    dataset,
  } = schema.properties ?? {};

  test('knows the keys that the parser knows', () => {
    assert.equal(schema.additionalProperties, false);
    assert.equal(project?.additionalProperties, false);
    const keys = Object.keys(schema.properties ?? {});
    const settings = Object.keys(defaultPolicy).map((key) => (key === 'severities' ? 'rules' : key));
    assert.deepEqual(keys.toSorted(), ['$schema', ...settings].toSorted());
    for (const key of [...keys, 'nonsense']) {
      const { problems } = parsePolicy(JSON.stringify({ [key]: null }));
      assert.equal(problems[0]?.message.startsWith('Unknown key') ?? false, key === 'nonsense', key);
    }
    for (const key of [...Object.keys(project?.properties ?? {}), 'nonsense']) {
      const { problems } = parsePolicy(JSON.stringify({ project: { [key]: null } }));
      assert.equal(problems[0]?.message.startsWith('Unknown key') ?? false, key === 'nonsense', key);
    }
  });

  test('knows every code, with its severity', () => {
    assert.deepEqual(Object.keys(rules?.properties ?? {}), diagnosticCodes);
    for (const [code, rule] of Object.entries(rules?.properties ?? {})) {
      assert.deepEqual(rule.enum, ['error', 'warning', 'information', 'hint', 'off']);
      assert.equal(rule.default, defaultSeverities[code as keyof typeof defaultSeverities]);
      assert.ok(rule.markdownDescription);
    }
  });

  test('knows the regions that the parser knows', () => {
    const regions = project?.properties?.['regions']?.items?.enum ?? [];
    assert.ok(regions.length > 240);
    assert.ok(regions.every((region) => isRegion(String(region))));
    for (const wrong of ['UK', 'eu', 'USA', 'Europe']) assert.ok(!regions.includes(wrong), wrong);
  });

  test('offers the reference dates of the licences', () => {
    const [, byDate] = project?.properties?.['monthlyActiveUsers']?.anyOf ?? [];
    const dates = bundledDataset.licenses.flatMap(({ clauses }) => clauses.mauReferenceDate?.value ?? []);
    assert.deepEqual(Object.keys(byDate?.properties ?? {}), dates);
  });

  test('states the defaults that hold', () => {
    assert.deepEqual(
      [report, mentions, maxFileSize, maxDataAgeDays, include, exclude, allow, deny, dataset].map(
        (one) => one?.default,
      ),
      [
        defaultPolicy.report,
        defaultPolicy.mentions,
        defaultPolicy.maxFileSize,
        defaultPolicy.maxDataAgeDays,
        defaultPolicy.include,
        defaultPolicy.exclude,
        defaultPolicy.allow,
        defaultPolicy.deny,
        defaultPolicy.dataset,
      ],
    );
  });

  test('says something about every key', () => {
    for (const properties of [schema.properties, project?.properties]) {
      for (const [key, { description, markdownDescription }] of Object.entries(properties ?? {})) {
        assert.ok(description ?? markdownDescription, key);
      }
    }
  });
});
