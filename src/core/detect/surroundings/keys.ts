import { openBracket } from './lines.ts';

/**
 * Which key or call stands to the left of a value on its line. All expressions run on that, bounded to 200 characters.
 */

/**
 * `model = "`, `model: `, `"model" => ["`, `String Model { get; set; } = "`, `$model eq '`, `model IN ('`,
 * `TYPE model AS ENUM ('`, `"model" to "`, `"model" -> "`, `model \\ "` in Elixir; then how lists are made:
 * `models = <String>['`, `%w[`, `[]string{"`, `new[] { "`, `vec!["`, `String::from("`; bounded to 200 characters.
 */
const assigned =
  /([\w.$-]+)(?:\[\w*\])?["'`\])\\]*\s*(?:\{ get; (?:set|init); \} =|:\s*[\w<>|[\]()&., ]{0,60}=|:=|\?\??=|\|\|=|\+=|=>|[!=~]==?|<>|=|:|\s-?[ci]?(?:eq|ne)\s|\s(?:not\s+)?in(?=\s*[([])|\s(?:as\s+)?enum(?=\s*\()|\s(?:to|\\\\)(?=\s+["'`])|->(?=\s*["'`]))\s*%?[&@]?(?:new\s+)?(?:(?:map)?\[[\w.]*\])?[\w.]*(?:::\w+)?!?(?:<[\w, ]{1,40}>)?(?:\[\])?[("'`{[\s\\-]*$/i;
/**
 * How such a list begins if its brackets are not square, up to the bracket: `= (`, `= listOf(`, `= List.of(`, `= Seq(`,
 * `= @(`.
 */
const listOpening =
  /(?:=\s?(?:\w{0,9}(?:list|set|array|sequence)Of|(?:list|set|stream)\.of|arrays\.asList|seq|list|set|array|vector|@)?|\sin\s?|\senum\s?)\($|(?:\]\s?[\w.]*|>|\bnew\s+[\w.<>]+)\s?\{$/i;
/** Earlier members of a union of types: `type Model = "llama3.1" | "`. */
const members = /(?:["'`][\w.:/-]{1,80}["'`]\s*\|\s*){1,20}(?=["'`]$)/;
/** The first branch of a condition, in front of its second; bounded to 200 characters: `model: isLarge ? "a" : "`. */
const otherwise = /\?\s*["'`][^"'`]{0,80}["'`]\s*:\s*["'`]$/;
/** `for model in ["` in a program, `for model in ` in a shell; bounded to 200 characters. */
const looped = /\bfor\s+(?:\(?(?:const|let|var)\s+)?(\w+)\s+(?:in|of)\s+[[({]?(?:[^\])}\n;]*[,\s])?["'`]?$/;
/** `load_model(`, `pipeline("text-generation", `; bounded to 200 characters. */
const called = /([\w.]+)\s*(?:<[\w, ]{0,40}>)?\(\s*(?:[^()\n]{0,120},\s*)?(?:\|\w*\|\s*)?["'`[{]*$/;
/** One of several settings in a string: `mmlu:model=`, `?model=`; not a declaration, as no type is called `model`. */
const setting = /[:,;&?](\w{0,20}model\w{0,20})=$/i;
/** `<guid>`, in front of all that an element holds; bounded to 200 characters. */
const element = /(?:^|[\s>])<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>\s*$/;
/** The same for an element whose attribute is the key: `<entry key="ollama.model">`. */
const keyedElement =
  /<(?:entry|string|property|item|param|add|arg)\s[^<>]{0,80}\b(?:key|name)=["']([\w.-]+)["'][^<>]{0,80}>\s*$/;
/** `@model "`, `@models ["` in Elixir. */
const moduleAttribute = /^\s*@(\w+)\s+(?:\[[^\]\n]*)?["']$/;
/** `let(:model) { "` in RSpec. */
const memoized = /\b(?:let!?|subject)\(:(\w+)\)\s*\{\s*["']$/;
/** `:model "`, `:llm/models ["` in Clojure and other Lisps. */
const keyword = /(?:^|[\s{(,]):([\w./-]+)\s+\[?\s*"$/;
/** `${MODEL:-` in a shell, `${app.chat-model:` in Spring. */
const shellDefault = /\$\{(\w[\w.-]*?)(?::[-=?+]?|-)$/;

/** The key that a value belongs to, or the call that it is an argument of; `null` if none stands on its line. */
export function keyOf(all: string): string | null {
  const left = all.replace(members, '');
  const withDefault = shellDefault.exec(left);
  // `${1:-`, an argument of the script: what it is assigned to says more.
  if (withDefault !== null && /^\d/.test(withDefault[1] ?? ''))
    return keyOf(left.slice(0, withDefault.index));
  if (otherwise.test(left)) return null;
  // A later item of a list has the same key as the first.
  const list = openBracket(left);
  // `models=(llama3.1 phi3` in a shell, `model IN ('llama3.1', 'phi3` in SQL, `[]string{"llama3.1", "phi3` in Go.
  const isList = left.charAt(list) === '[' || listOpening.test(left.slice(0, list + 1));
  const before = isList ? left.slice(0, list + 1) : left;
  const match =
    withDefault ??
    setting.exec(left) ??
    looped.exec(left) ??
    assigned.exec(left) ??
    assigned.exec(before) ??
    called.exec(before) ??
    keyedElement.exec(left) ??
    element.exec(left) ??
    memoized.exec(left) ??
    moduleAttribute.exec(left) ??
    keyword.exec(left) ??
    keyword.exec(`${before}"`);
  return match?.[1] ?? null;
}

/** The name of the call that a value is an argument of; empty if there is none. */
export function callOf(left: string): string {
  return lastPart(called.exec(left)?.[1] ?? '');
}

/** `model` of `config.llm.model`, `task` of `@task`. */
export function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/^@/, '');
}
