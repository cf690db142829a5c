import { formatNames } from './formats/format.ts';
import { lookers, type OptionName, optionSpecs } from './options.ts';

/** What `--help` prints; the options come from the table that parses them. */
export function helpText(): string {
  const lines = (Object.keys(optionSpecs) as OptionName[]).map((name) => {
    const spec: { value?: string; commands: readonly string[]; help: string } = optionSpecs[name];
    const written = `--${name}${spec.value === undefined ? '' : ` ${spec.value}`}`;
    const everywhere = lookers.every((command) => spec.commands.includes(command));
    const only = everywhere ? '' : ` (${spec.commands.join(', ')})`;
    return `  ${written.padEnd(22)}  ${spec.help}${only}`;
  });
  return `Finds the Llama and Meta models that a project names, and says what governs them.

  model-license-lens scan [PATH…]        references and findings (default: the current folder)
  model-license-lens explain MODEL_ID    licence, duties, changes and alternatives of one model
  model-license-lens summary [PATH…]     models by licence, duties met and unmet, what changed
  model-license-lens merge REPORT…       one report of many, each from scan --format json
  model-license-lens dataset export      the facts that this version knows, as one file
  model-license-lens dataset diff A [B]  what changed between two such files (B: this version)

${lines.join('\n')}
  --help, --version

Formats: text, json; of scan and merge also ${formatNames.slice(2).join(', ')}.

Exit code: 0 clean (explain: known), 1 findings (explain: unknown; dataset diff: changes), 2 it
could not run.
`;
}
