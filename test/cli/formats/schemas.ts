import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** A schema file out of an installed package. */
function readSchema(name: string, file: string): AnySchema {
  const folder = path.dirname(require.resolve(`${name}/package.json`));
  return JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as AnySchema;
}

function sarif(): ValidateFunction {
  // One of its patterns has a stray bracket, which is an error only with the flag `u`.
  const ajv = new AjvDraft4({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(readSchema('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json'));
}

function cycloneDx(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  // The documents are ASCII, so the international formats are checked like their ASCII counterparts.
  ajv.addFormat('iri-reference', ajv.formats['uri-reference'] ?? true);
  ajv.addFormat('idn-email', ajv.formats['email'] ?? true);
  const read = (file: string): AnySchema =>
    readSchema('@cyclonedx/cyclonedx-library', `res/schema/${file}.SNAPSHOT.schema.json`);
  for (const part of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
  return ajv.compile(read('bom-1.6'));
}

const makers = { sarif, cycloneDx } as const;
const validators = new Map<keyof typeof makers, ValidateFunction>();

/** Expects that a document conforms to the official schema of its format. */
export function assertValid(format: keyof typeof makers, document: unknown): void {
  const validate = validators.get(format) ?? makers[format]();
  validators.set(format, validate);
  validate(document);
  assert.deepEqual(validate.errors ?? [], []);
}
