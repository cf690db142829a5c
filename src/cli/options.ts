import { nearest } from '../core/text/nearest.ts';
import { listWords } from '../core/text/quote.ts';
import { UsageError } from './terminal.ts';
import { quoted } from './text.ts';

export const commands = ['scan', 'explain', 'summary', 'merge', 'dataset'] as const;
export type Command = (typeof commands)[number];

interface OptionSpec {
  /** How its value is called in the help; a switch has none. */
  readonly value?: string;
  readonly commands: readonly Command[];
  readonly help: string;
}

/** What looks at a project. */
export const lookers = ['scan', 'explain', 'summary'] as const;

/** Every option, in the order of the help. */
export const optionSpecs = {
  format: { value: 'FORMAT', commands, help: 'output format, see below (default: text)' },
  output: { value: 'FILE', commands, help: 'write the result to a file instead of stdout' },
  config: {
    value: 'FILE',
    commands: lookers,
    help: 'use this configuration for every file, instead of the nearest one',
  },
  'as-of': {
    value: 'DATE',
    commands: lookers,
    help: 'judge dated facts as of that day, YYYY-MM-DD (default: today)',
  },
  'fail-on': {
    value: 'LEVEL',
    commands: ['scan', 'merge'],
    help: 'exit 1 from this severity up: error, warning (default), information; or never',
  },
  changed: {
    value: 'REF',
    commands: ['scan'],
    help: 'only files that git has changed since REF, and new ones',
  },
  stdin: { commands: ['scan'], help: 'scan the text on standard input' },
  'stdin-filename': {
    value: 'NAME',
    commands: ['scan'],
    help: 'path of that text: decides language and configuration',
  },
  'no-ignore': { commands: ['scan', 'summary'], help: 'also scan what .gitignore and .ignore leave out' },
  'update-baseline': {
    commands: ['scan'],
    help: 'accept all current findings in .model-license-baseline.json',
  },
  jobs: { value: 'N', commands: ['scan'], help: 'search with at most this many threads' },
  'no-cache': { commands: ['scan'], help: 'read every file again, and remember nothing' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof optionSpecs;

export interface Arguments {
  readonly command: Command;
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
  readonly switches: ReadonlySet<OptionName>;
}

export type ParsedArguments = Arguments | 'help' | 'version' | 'nothing';

/** Splits the command line. Of an option given twice the last one counts. Fails with {@link UsageError}. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const positionals: string[] = [];
  const values = new Map<OptionName, string>();
  const switches = new Set<OptionName>();
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--help' || argument === '-h') return 'help';
    if (argument === '--version') return 'version';
    if (argument === '--') {
      positionals.push(...rest.splice(0));
    } else if (!argument.startsWith('-')) {
      positionals.push(argument);
    } else {
      const { name, inline } = splitOption(argument);
      if (!('value' in optionSpecs[name])) {
        if (inline !== undefined) throw new UsageError(`--${name} takes no value`);
        switches.add(name);
      } else {
        values.set(name, inline ?? takeValue(name, rest));
      }
    }
  }
  const command = positionals.shift();
  if (command === 'help') return 'help';
  if (command === undefined && values.size + switches.size === 0) return 'nothing';
  return { command: readCommand(command, [...values.keys(), ...switches]), positionals, values, switches };
}

function splitOption(argument: string): { name: OptionName; inline: string | undefined } {
  const equals = argument.indexOf('=');
  const written = equals < 0 ? argument : argument.slice(0, equals);
  const name = written.slice(2);
  if (!written.startsWith('--') || !Object.hasOwn(optionSpecs, name)) {
    const meant = nearest(written.replace(/^-+/, ''), [...Object.keys(optionSpecs), 'help', 'version']);
    throw new UsageError(
      `unknown option ${quoted(written)}; ${meant === undefined ? '--help lists them all' : `did you mean --${meant}?`}`,
    );
  }
  return { name: name as OptionName, inline: equals < 0 ? undefined : argument.slice(equals + 1) };
}

function takeValue(name: OptionName, rest: string[]): string {
  const [value] = rest;
  if (value === undefined || value.startsWith('--')) {
    const spec: OptionSpec = optionSpecs[name];
    throw new UsageError(`--${name} needs a value: --${name} ${spec.value ?? ''}`);
  }
  rest.shift();
  return value;
}

/** Who writes a model first wants it explained, and who writes a path wants it scanned. */
function asArgument(word: string): string | undefined {
  if (/^(?:meta-llama|meta-models|facebook)\/|^(?:code)?llama[-\d][^/\\]*$|^muse-[^/\\]*$/i.test(word))
    return `explain ${word}`;
  return /[./\\]/.test(word) ? `scan ${word}` : undefined;
}

function readCommand(word: string | undefined, options: readonly OptionName[]): Command {
  if (word === undefined) throw new UsageError(`no command; write one of ${commands.join(', ')} first`);
  const command = commands.find((candidate) => candidate === word);
  if (command === undefined) {
    const meant = nearest(word, commands) ?? asArgument(word);
    throw new UsageError(
      `unknown command ${quoted(word)}; ${meant === undefined ? `use ${commands.join(', ')}` : `did you mean ${meant}?`}`,
    );
  }
  for (const name of options) {
    const { commands: allowed }: OptionSpec = optionSpecs[name];
    if (!allowed.includes(command))
      throw new UsageError(`--${name} is an option of ${listWords(allowed, 'and')}, not of ${command}`);
  }
  return command;
}
