import type { JsonNode } from '../json/jsonc.ts';
import type { JsonProblem } from '../json/problem.ts';
import { nearest } from '../text/nearest.ts';
import { enumerate, quote } from '../text/quote.ts';
import type { TextRange } from '../text/range.ts';

/**
 * Reads typed values out of a configuration and collects what is wrong with them. Each method takes the value and
 * its dotted name, and gives `undefined` for what cannot be used.
 */
export class PolicyReader {
  readonly problems: JsonProblem[] = [];

  /** `meant` is what was most likely meant to stand there. */
  report(range: TextRange, message: string, meant?: string): void {
    this.problems.push({ range, message, meant });
  }

  boolean(node: JsonNode, name: string): boolean | undefined {
    if (node.type === 'boolean') return node.value;
    return this.#wrongType(node, name, 'true or false');
  }

  /** A whole number, `least` or more. */
  count(node: JsonNode, name: string, least: number): number | undefined {
    if (node.type !== 'number') return this.#wrongType(node, name, 'a number');
    if (Number.isSafeInteger(node.value) && node.value >= least) return node.value;
    this.report(node.range, `"${name}" must be a whole number, ${least} or more.`);
    return undefined;
  }

  string(node: JsonNode, name: string): string | undefined {
    if (node.type === 'string') return node.value;
    return this.#wrongType(node, name, 'a string');
  }

  oneOf<T extends string>(node: JsonNode, name: string, values: readonly T[]): T | undefined {
    const text = this.string(node, name);
    if (text === undefined) return undefined;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) {
      const message = `"${name}" must be ${enumerate(values)}, not ${quote(text)}.`;
      this.report(node.range, message, nearest(text, values));
    }
    return value;
  }

  /** The members of an object; a key that stands twice is reported, and the last one counts, as in every JSON parser. */
  object(node: JsonNode, name: string): readonly { key: string; keyRange: TextRange; value: JsonNode }[] {
    if (node.type !== 'object') {
      this.#wrongType(node, name, 'an object');
      return [];
    }
    const members = new Map<string, (typeof node.members)[number]>();
    for (const member of node.members) {
      if (members.has(member.key)) this.report(member.keyRange, `${quote(member.key)} appears twice.`);
      members.set(member.key, member);
    }
    return [...members.values()];
  }

  /** The usable entries of a list, with their places. */
  list<T>(
    node: JsonNode,
    name: string,
    readItem: (item: JsonNode, name: string) => T | undefined,
  ): { value: T; range: TextRange }[] | undefined {
    if (node.type !== 'array') return this.#wrongType(node, name, 'a list');
    return node.items.flatMap((item, index) => {
      const value = readItem(item, `${name}[${index}]`);
      return value === undefined ? [] : [{ value, range: item.range }];
    });
  }

  #wrongType(node: JsonNode, name: string, expected: string): undefined {
    const subject = name === '' ? 'The configuration' : `"${name}"`;
    this.report(node.range, `${subject} must be ${expected}, not ${typeNames[node.type]}.`);
    return undefined;
  }
}

const typeNames: Readonly<Record<JsonNode['type'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};
