import { formatNames } from './formats/format.ts';
import { type Command, lookers, type OptionName, optionSpecs } from './options.ts';
import { wrap } from './text.ts';

/** What each command does, behind its arguments. */
const usages: readonly (readonly [command: Command, rest: string, help: string])[] = [
  ['scan', '[PATH…]', 'references and findings (default: the current folder)'],
  ['explain', 'MODEL_ID', 'licence, duties, changes and alternatives of one model'],
  ['summary', '[PATH…]', 'models by licence, duties met and unmet, what changed'],
  ['merge', 'REPORT…', 'one report of many, each from scan --format json'],
  ['dataset', 'export', 'the facts that this version knows, as one file'],
  ['dataset', 'diff A [B]', 'what changed between two such files (B: this version)'],
];

/** What `--help` prints; the options come from the table that parses them. */
export function helpText(width: number): string {
  const commands = usages.map(([command, rest, help]) =>
    row(`model-license-lens ${command} ${rest}`, 37, help, width),
  );
  const options = (Object.keys(optionSpecs) as OptionName[]).map((name) => {
    const spec: { value?: string; commands: readonly string[]; help: string } = optionSpecs[name];
    const written = `--${name}${spec.value === undefined ? '' : ` ${spec.value}`}`;
    const everywhere = lookers.every((command) => spec.commands.includes(command));
    const only = everywhere ? '' : ` (${spec.commands.join(', ')})`;
    return row(written, 22, `${spec.help}${only}`, width);
  });
  const others = formatNames.slice(2).join(', ');
  return `${wrap('Finds the Llama and Meta models that a project names, and says what governs them.', width)}

${commands.join('\n')}

${options.join('\n')}
  --help, --version

${wrap('What a project does, allows and leaves out stands in its .model-license.jsonc, the nearest one upwards; where it says nothing, messages say “if”.', width)}

${wrap(`Formats: text, json; of scan and merge also ${others}.`, width)}

${wrap('Exit code: 0 clean (explain: known), 1 findings (explain: unknown; dataset diff: changes), 2 it could not run.', width)}
`;
}

/** What is written, and beside it what it does. */
function row(written: string, column: number, help: string, width: number): string {
  const indent = ' '.repeat(2 + column + 2);
  return `  ${written.padEnd(column)}  ${wrap(help, width, indent)}`;
}
