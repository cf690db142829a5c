import type { Reference } from '../reference.ts';

/** How many references are considered: a text that names more models is a list of them. */
const mostReferences = 200;
/** How many variables are looked up in the whole text. */
const mostVariables = 20;
/** Characters before a reference; what is matched with the patterns below is bounded to 140 characters. */
const lookBehind = 140;

const opening = /\s{0,40}[[(]?\s{0,40}[rf]?\\?["'`]?(?:https?:\/\/huggingface\.co\/|hf\.co\/)?$/;
/** What loads weights, in front of their identifier. */
const loading = [
  /from_pretrained\s{0,8}\(\s{0,40}(?:(?:pretrained_model_name_or_path|model_name)\s{0,4}=)?/,
  /\b(?:base|pretrained|checkpoint)[\w-]{0,40}["']?\s{0,8}(?::\s{0,4}\w{1,20}\s{0,4}=|[=:])/,
  /\bmodel_?(?:name|id|path|checkpoint|name_or_path)["']?\s{0,8}(?::\s{0,4}\w{1,20}\s{0,4}=|[=:])/,
  /--(?:base|model)[\w-]{0,40}[ =]/,
  /(?:^|\n|["'`]|\\n)[ \t]{0,20}FROM[ \t]{1,8}/,
  /\bfrom_?["']?\s{0,8}[=:]/,
];
const loads = new RegExp(`(?:${loading.map(({ source }) => source).join('|')})${opening.source}`, 'i');
/** Models that help, judge or teach, and parts that are no weights; matched text is bounded to 140 characters. */
const helper =
  /(?:tokenizer|teacher|judge|reward|draft|assistant|eval|embed|guard|processor)\w{0,20}["']?\s{0,8}(?:\.from_pretrained|[=:])[^\n]*$/i;
const assigned =
  /(?:^|[\n;])[ \t]{0,80}(?:(?:const|let|var)[ \t]{1,4})?([A-Za-z_]\w{0,60})[ \t]{0,8}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4})?=[ \t]{0,8}[rf]?["'`]$/;

/** The references to weights that a script or configuration loads: what a model published by it was made of. */
export function baseReferences(text: string, references: readonly Reference[]): readonly Reference[] {
  let variables = 0;
  return references.slice(0, mostReferences).filter(({ range, kind, resolution }) => {
    if (kind !== 'use' || resolution.kind !== 'known') return false;
    const before = text.slice(Math.max(0, range.start - lookBehind), range.start);
    if (helper.test(before)) return false;
    if (loads.test(before)) return true;
    const variable = assigned.exec(before)?.[1];
    return variable !== undefined && variables++ < mostVariables && isLoaded(text, variable);
  });
}

function isLoaded(text: string, variable: string): boolean {
  const calls = [
    'from_pretrained(',
    'base_model=',
    'model_name=',
    'pretrained_model_name_or_path=',
    'model=',
  ];
  return calls.some((call) => text.includes(call + variable));
}
