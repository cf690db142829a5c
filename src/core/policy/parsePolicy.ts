import {
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
  type SeveritySetting,
  severitySettings,
} from '../finding.ts';
import { type JsonNode, type JsonSyntaxError, parseJsonc } from '../json/jsonc.ts';
import type { JsonProblem } from '../json/problem.ts';
import { lookUp } from '../lookUp.ts';
import { isCalendarDate } from '../text/calendarDate.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { TextRange } from '../text/range.ts';
import { globProblem } from './globs.ts';
import { defaultPolicy, type Policy, type ProjectFacts } from './policy.ts';
import { PolicyReader } from './policyReader.ts';
import { correctedRegion, isRegion } from './regions.ts';

export interface ParsedPolicy {
  /** What the configuration says; the default where it says nothing or nothing usable. */
  readonly policy: Policy;
  /** In order of position. */
  readonly problems: readonly JsonProblem[];
  /** Set for a text that is no JSONC at all; the policy is then the default one. */
  readonly syntaxError: JsonSyntaxError | null;
  /** Where each entry of `policy.dataset` stands. */
  readonly datasetRanges: readonly TextRange[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Facts = Writable<Required<ProjectFacts>>;
type Readers = Readonly<Record<string, (value: JsonNode, name: string) => void>>;

/** Reads the text of a `.model-license.jsonc`. Every problem costs only the value that it stands on. Never throws. */
export function parsePolicy(text: string): ParsedPolicy {
  const { root, syntaxError } = parseJsonc(text);
  if (root === null) return { policy: defaultPolicy, problems: [], syntaxError, datasetRanges: [] };
  const reader = new PolicyReader();
  const policy: Writable<Policy> = { ...defaultPolicy };
  let datasetRanges: readonly TextRange[] = [];

  const globs = (node: JsonNode, name: string): string[] | undefined =>
    reader.list(node, name, (item, itemName) => readGlob(reader, item, itemName))?.map(({ value }) => value);

  readMembers(reader, root, {
    $schema: (node, name) => reader.string(node, name),
    project: (node, name) => {
      policy.project = readProject(reader, node, name);
    },
    rules: (node, name) => {
      policy.severities = readSeverities(reader, node, name);
    },
    allow: (node, name) => {
      policy.allow = globs(node, name) ?? policy.allow;
    },
    deny: (node, name) => {
      policy.deny = globs(node, name) ?? policy.deny;
    },
    include: (node, name) => {
      if (node.type === 'array' && node.items.length === 0) {
        reader.report(
          node.range,
          '"include" is an empty list, which would match no file. Add a glob or remove it.',
        );
        return;
      }
      // Where none of them can be used, the rest of the configuration still counts: as if there were no list.
      const usable = globs(node, name) ?? [];
      if (usable.length > 0) policy.include = usable;
    },
    exclude: (node, name) => {
      policy.exclude = globs(node, name) ?? policy.exclude;
    },
    dataset: (node, name) => {
      const entries = reader.list(node, name, (item, itemName) => readFileName(reader, item, itemName)) ?? [];
      policy.dataset = entries.map(({ value }) => value);
      datasetRanges = entries.map(({ range }) => range);
    },
    report: (node, name) => {
      policy.report = reader.oneOf(node, name, ['firstPerFile', 'every', 'off']) ?? policy.report;
    },
    mentions: (node, name) => {
      policy.mentions = reader.boolean(node, name) ?? policy.mentions;
    },
    maxFileSize: (node, name) => {
      policy.maxFileSize = reader.count(node, name, 1) ?? policy.maxFileSize;
    },
    maxDataAgeDays: (node, name) => {
      policy.maxDataAgeDays = reader.count(node, name, 1) ?? policy.maxDataAgeDays;
    },
  });
  const problems = reader.problems.toSorted((a, b) => a.range.start - b.range.start);
  return { policy, problems, syntaxError: null, datasetRanges };
}

const distributions = ['weights', 'product', 'service', 'internal'] as const;

/** What reads each fact; `undefined` for a value that cannot be used. */
const factReaders: {
  readonly [Fact in keyof Facts]: (
    reader: PolicyReader,
    node: JsonNode,
    name: string,
  ) => Facts[Fact] | undefined;
} = {
  commercial: (reader, node, name) => reader.boolean(node, name),
  distributes: (reader, node, name) =>
    wholeList(reader, node, name, (item, itemName) => reader.oneOf(item, itemName, distributions)),
  regions: (reader, node, name) =>
    wholeList(reader, node, name, (item, itemName) => readRegion(reader, item, itemName)),
  monthlyActiveUsers: (reader, node, name) =>
    node.type === 'object' ? readUsersByDate(reader, node, name) : reader.count(node, name, 0),
  trainsOnOutputs: (reader, node, name) => reader.boolean(node, name),
};

function isFact(key: string): key is keyof ProjectFacts {
  return Object.hasOwn(factReaders, key);
}

function readProject(reader: PolicyReader, project: JsonNode, projectName: string): ProjectFacts {
  const facts: Partial<Facts> = {};
  const read = <Fact extends keyof ProjectFacts>(fact: Fact, node: JsonNode): void => {
    const value = factReaders[fact](reader, node, `${projectName}.${fact}`);
    if (value !== undefined) facts[fact] = value;
  };
  for (const { key, keyRange, value } of reader.object(project, projectName)) {
    if (isFact(key)) read(key, value);
    else reportUnknown(reader, 'key', key, keyRange, Object.keys(factReaders));
  }
  return facts;
}

/**
 * A list of facts, `undefined` if one of them cannot be used: the others would then state something that nobody said
 * (that the project has no seat in the EU, that it gives nothing away).
 */
function wholeList<T>(
  reader: PolicyReader,
  node: JsonNode,
  name: string,
  readItem: (item: JsonNode, name: string) => T | undefined,
): T[] | undefined {
  const values = reader.list(node, name, readItem);
  if (values === undefined || node.type !== 'array' || values.length < node.items.length) return undefined;
  return values.map(({ value }) => value);
}

function readUsersByDate(reader: PolicyReader, node: JsonNode, name: string): Record<string, number> {
  const users: Record<string, number> = {};
  for (const { key, keyRange, value } of reader.object(node, name)) {
    if (!isCalendarDate(key)) {
      reader.report(keyRange, `${quote(key)} is not a date. Write an existing day as YYYY-MM-DD.`);
      continue;
    }
    const count = reader.count(value, `${name}.${key}`, 0);
    if (count !== undefined) users[key] = count;
  }
  return users;
}

function readSeverities(reader: PolicyReader, node: JsonNode, name: string): Policy['severities'] {
  const severities: Partial<Record<DiagnosticCode, SeveritySetting>> = {};
  for (const { key, keyRange, value } of reader.object(node, name)) {
    if (!isDiagnosticCode(key)) {
      reportUnknown(reader, 'code', key, keyRange, diagnosticCodes);
      continue;
    }
    const severity = reader.oneOf(value, `${name}.${key}`, severitySettings);
    if (severity !== undefined) severities[key] = severity;
  }
  return severities;
}

function readRegion(reader: PolicyReader, node: JsonNode, name: string): string | undefined {
  const code = reader.string(node, name);
  if (code === undefined || isRegion(code)) return code;
  const meant = correctedRegion(code);
  const message = `${quote(code)} is not a region: use "EU", "EEA" or an ISO 3166-1 alpha-2 code.`;
  reader.report(node.range, message + didYouMean(meant), meant);
  return undefined;
}

function readGlob(reader: PolicyReader, node: JsonNode, name: string): string | undefined {
  const glob = reader.string(node, name);
  if (glob === undefined) return undefined;
  const problem = globProblem(glob);
  if (problem === null) return glob;
  reader.report(node.range, `The glob "${name}" ${problem}.`);
  return undefined;
}

function readFileName(reader: PolicyReader, node: JsonNode, name: string): string | undefined {
  const file = reader.string(node, name);
  if (file === undefined || file.trim() !== '') return file;
  reader.report(node.range, `"${name}" is empty. Name a file, relative to this configuration.`);
  return undefined;
}

/** Hands each known key of the configuration to its reader, and reports the others. */
function readMembers(reader: PolicyReader, root: JsonNode, readers: Readers): void {
  for (const { key, keyRange, value } of reader.object(root, '')) {
    const read = lookUp(readers, key);
    const home = isFact(key) ? 'project' : isDiagnosticCode(key) ? 'rules' : undefined;
    if (read !== undefined) read(value, key);
    else if (home !== undefined)
      reader.report(keyRange, `Unknown key ${quote(key)}. It belongs in "${home}".`);
    else reportUnknown(reader, 'key', key, keyRange, Object.keys(readers));
  }
}

function reportUnknown(
  reader: PolicyReader,
  what: 'key' | 'code',
  word: string,
  range: TextRange,
  known: readonly string[],
): void {
  const meant = nearest(word, known);
  reader.report(range, `Unknown ${what} ${quote(word)}.${didYouMean(meant)}`, meant);
}
