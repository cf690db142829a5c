import { stateInJsonc } from '../json/jsonc.ts';
import type { ProjectFacts } from './policy.ts';

/** A project configuration that states some facts; one that is there already keeps everything else. */
export function withFacts(text: string | null, facts: ProjectFacts): string {
  const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
  if (text === null || text.trim() === '') return newConfiguration(stated);
  return stated.reduce((changed, [key, value]) => stateInJsonc(changed, ['project', key], value), text);
}

function newConfiguration(facts: readonly (readonly [string, unknown])[]): string {
  const lines = facts.map(([key, value]) => `    "${key}": ${inOneLine(value)}`);
  const project = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `// What is not stated here stays open: messages then say “if”.\n{\n  "project": ${project}\n}\n`;
}

function inOneLine(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : JSON.stringify(value);
}
