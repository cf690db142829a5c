import { leftOf, withoutFolders } from './lines.ts';

/** Commands that take a model, and their options. All expressions run on what stands to the left on the line. */

/** Command words after which a model is named; bounded to 200 characters. */
const command =
  /(?:^|[\s"'`;&|({/>!])(?:ollama(?:\.exe|:[\w.-]+)?\s+(?:run|pull|push|create|cp|show|rm|stop|serve|launch\s+\S+\s+--model)|ramalama\s+(?:run|pull|push|serve|rm|bench|chat|info|inspect|perplexity)|lms\s+(?:load|get)|docker\s+(?:model\s+)?(?:run|pull|push|package)|vllm\s+serve|torchchat(?:\.py)?\s+(?:chat|generate|export|eval|server|browser|download|remove)|tune\s+(?:download|run\s+\S+\s+--config)|(?:hf|huggingface-cli)\s+(?:download|upload|repo\s+create)|llama\s+(?:model\s+)?(?:download|describe|prompt-format)(?:\s+--(?:source|model-id)\s+\S+)*\s*(?:--model-id)?|mlc_llm\s+\w+|kubectl\s+ai\s+--model|llm\s+-m|models?\s+(?:add|pull|run|install|download)|aichat\s+-m|local-ai\s+(?:run|models\s+install)|ngc\s+registry\s+model\s+download-version)(?:\s+-{1,2}[\w-]+(?:=\S+)?)*\s+["'`]?$/i;
/** In a Modelfile or a Dockerfile. In lower case it is an import or a word of prose, unless it begins its line. */
const from = /(?:^|[\s"'`;&|(])FROM\s+["'`]?$|^\s*from\s+$/;
/** Options of any command: `--model `, `"--hf-repo", "`; bounded to 200 characters. */
const option =
  /(?:^|[\s"'`[,])-{1,2}(?:(?!-?served-|[\w-]*model[-_]type)[\w-]*model[\w-]*|m|hf|hf-repo|repo|repo-id|checkpoint|base)(?:\s*=\s*|\s+|["'`]\s*,\s*["'`])["'`]?$/i;
/** `"ollama", "run", "` in an argument list. */
const argumentList = /["'`](?:run|pull|push|show|serve|create)["'`]\s*,\s*["'`]$/;

/** Whether a name is the argument of a command or option that takes a model, by what stands to its left on its line. */
export function isArgument(left: string): boolean {
  return from.test(left) || command.test(left) || option.test(left) || argumentList.test(left);
}

/** Whether a command that takes a model stands right before a name: no sentence puts it there by chance. */
export function followsCommand(text: string, start: number): boolean {
  const left = leftOf(text, start);
  return from.test(left) || command.test(left);
}

/** The same where no `FROM` of a Modelfile can stand, but options can: `from llama3 import …` is code. */
export function followsShell(text: string, start: number): boolean {
  const left = leftOf(text, start);
  return command.test(left) || (/\s--[\w-]+[ =]$/.test(left) && option.test(left));
}

/**
 * Whether a line is a command that takes a model, and ends with the model or with options: no sentence, wherever it is.
 */
export function isCommandLine(text: string, start: number, end: number): boolean {
  const left = leftOf(text, start);
  const at = command.exec(left)?.index;
  return (
    at !== undefined &&
    // A prompt, an item's number, a job's time; and one word: `sudo`, `srun`, `Run`.
    /^[^A-Za-z]*(?:[A-Za-z][\w./:-]*)?$/.test(left.slice(0, at).replaceAll(/<[^<>]*>?/g, '')) &&
    /^["'`]?[ \t]*(?:\r?\n|$|[-"'&|;<>#\\])/.test(text.slice(end, end + 20))
  );
}

/**
 * Whether a line is a command by its indentation or prompt, as blocks without a fence are written, and an option in it
 * takes a name: `    gptme "hello" -m groq/llama-3.3-70b-versatile`. Bounded to 200 characters.
 */
export function isOptionOfCommand(text: string, start: number): boolean {
  const left = withoutFolders(leftOf(text, start));
  return /^(?: {4,}|\t+| {0,3}[$>%] )(?:[A-Z_]{1,30}=\S+ )*[a-z.][\w./-]* /.test(left) && option.test(left);
}

/** Whether it begins a line of the output of `ollama list`: `llama3.2:3b    a80c4f17acd5    2.0 GB`. */
export function isPrinted(text: string, start: number, end: number): boolean {
  return leftOf(text, start) === '' && /^[ \t]{1,60}[0-9a-f]{12}[ \t]/.test(text.slice(end, end + 80));
}
