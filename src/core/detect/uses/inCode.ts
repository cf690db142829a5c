import { followsShell } from '../surroundings/commands.ts';
import { leftOf, lineStart, linesAbove } from '../surroundings/lines.ts';
import type { Candidate } from './candidate.ts';
import { isSpecific } from './specific.ts';

/**
 * A constant counts where its name says which model it is and where it is used: not its definition, and no function.
 */
export function isConstant(candidate: Candidate): boolean {
  const { text, end, spelling, resolved } = candidate;
  const { parsed } = resolved;
  if (spelling.form !== 'constant' || parsed === null) return false;
  return (
    isSpecific(candidate) &&
    (parsed.version !== null || parsed.stem !== 'llama') &&
    !parsed.resource &&
    parsed.foreign.length === 0 &&
    !/^[ \t]{0,2}(?:\(|(?:\w{1,30} )?:?=(?![=>]))/.test(text.slice(end, end + 40)) &&
    !isDefinedAbove(candidate)
  );
}

/** Whether the file itself has said which model the constant holds: `LLAMA_3_8B = "meta-llama/…"`. Bounded to 4,000 characters above. */
function isDefinedAbove({ text, start, end }: Candidate): boolean {
  const [, ...after] = text.slice(Math.max(0, start - 4000), start).split(text.slice(start, end));
  return after.some((rest) =>
    /^(?: \w{1,30})?\s{0,2}[=(]\s{0,2}["'`][^"'`\n]{0,100}(?:llama|muse)/i.test(rest),
  );
}

/**
 * Whether it stands in a line of a notebook that the shell or the kernel runs, `!ollama pull llama3.1`, `%run …`, or in
 * one that such a line goes on in, behind a backslash.
 */
function isInCommand(text: string, start: number): boolean {
  const line = lineStart(text, start, 400);
  const isContinued = text.endsWith('\\\n', line);
  const above = isContinued ? linesAbove(text, line) : [];
  const first = above.slice(above.findLastIndex((each) => !each.endsWith('\\')) + 1)[0];
  return /^\s*[!%]/.test(first ?? text.slice(line, start));
}

/** Whether a name that stands in code is no part of it: the argument of a command, a symbol. */
export function isValueInCode({ text, start, spelling, documentKind }: Candidate): boolean {
  switch (documentKind) {
    case 'python':
      return isInCommand(text, start);
    case 'lisp':
      // A symbol, or one of a list of them: `'llama-3.1-8b-instant`, `'(llama3.2:latest mistral:latest)`.
      return /'\(?[^()'"]*$/.test(leftOf(text, start));
    case 'sql':
      // An object of a catalogue, as SQL names it without quotes: `GRANT EXECUTE ON FUNCTION system.ai.llama_v3_3_70b_instruct`.
      return spelling.platform === 'databricks' && text.startsWith('system.ai.', start);
    default:
      // A command in a block that is marked as code of another language, or in Ruby's `%x(…)`.
      return followsShell(text, start);
  }
}
