import type { CellKind, DocumentKind } from '../detect/places/documentKind.ts';
import { readNotebook } from '../detect/places/notebook.ts';
import { placesOf } from '../detect/places/placesOf.ts';
import type { TextRange } from '../text/range.ts';

/** A name under which a text publishes a model. */
export interface PublishedName {
  readonly name: string;
  /** The name as written, organisation included. */
  readonly range: TextRange;
  /** The Modelfile that says what it is made from, as the command names it. */
  readonly modelfile?: string;
}

interface Form {
  /** What stands there wherever one of these is published: most texts have none and are not read further. */
  readonly clue: string;
  readonly pattern: RegExp;
  /** Whether a Modelfile says what the model is made from. */
  readonly usesModelfile?: boolean;
  /** Whether what was matched publishes a model in a document of this kind. */
  readonly counts?: (before: string, match: RegExpExecArray, kind: CellKind) => boolean;
}

/** Each pattern ends with the name. */
const forms: readonly Form[] = [
  {
    clue: 'push_to_hub',
    pattern:
      /\.push_to_hub(?:_merged|_gguf)?[ \t]*\(\s{0,80}(?:repo_id\s{0,8}=\s{0,8})?r?["']([^"'\n]{1,200})/g,
    // Data sets, tokenizers, agents and their tools have the same method; a trainer's first argument is the commit's message.
    // What stands before is bounded to 60 characters.
    counts: (before) =>
      !/(?:data|dataset|ds|dset|splits?|tokenizer|processor|trainer|agent|tool)\w*(?:\[[^\]]*\])?$/i.test(
        before,
      ),
  },
  {
    clue: 'hub',
    pattern: /\bhub[_-]model[_-]id["']?[ \t]{0,8}([=: \t])[ \t]{0,8}["']?([^\s"'#,)]{1,200})/g,
    counts: (before, [whole], kind) =>
      /[=: \t]["'][^"']*$/.test(whole) || before.endsWith('--') || (isData(kind) && whole.includes(':')),
  },
  {
    clue: 'ollama',
    pattern:
      /\bollama[ \t]+create[ \t]+(?:(?:-f|--file|-q|--quantize)[ \t]+\S{1,200}[ \t]+){0,2}["']?([^\s"'`;&|)-][^\s"'`;&|)]{0,199})/g,
    usesModelfile: true,
  },
  { clue: 'ollama', pattern: /\bollama\.create\(\s{0,40}model\s{0,8}=\s{0,8}["']([^"'\n]{1,200})/g },
  { clue: 'general.name', pattern: /\bgeneral\.name["']?[ \t]{0,8}[:=][ \t]{0,8}["']([^"'\n]{1,200})/g },
];

/** A text that publishes more is a list of names. */
const mostNames = 500;

/** Stands for a name that the reader is to put in. */
const placeholder = /[<>{}$%*]|\byour\b|user_?name|^(?:path|repo|model|org|hf)\/|^\.|\.\.|…/i;

/** Whether a text can hold names that {@link publishedNamesIn} reads. */
export function mayPublish(text: string): boolean {
  return forms.some(({ clue }) => text.includes(clue));
}

/** The names that scripts and configuration publish models under, in order. */
export function publishedNamesIn(text: string, kind: DocumentKind): readonly PublishedName[] {
  if (!mayPublish(text)) return [];
  if (kind !== 'notebook') return namesIn(text, kind);
  return readNotebook(text).flatMap((cell) =>
    namesIn(cell.text, cell.kind).map((published) => ({
      ...published,
      range: cell.inFile(published.range),
    })),
  );
}

function namesIn(text: string, kind: CellKind): readonly PublishedName[] {
  const found: PublishedName[] = [];
  for (const { clue, pattern, counts, usesModelfile } of forms) {
    if (!text.includes(clue)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match.at(-1) ?? '';
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      if (!/^[\w.-]+(?:\/[\w.-]+)?(?::[\w.-]+)?$/.test(name) && clue !== 'general.name') continue;
      if (placeholder.test(name) || counts?.(before, match, kind) === false) continue;
      const modelfile = usesModelfile === true ? modelfileOf(match[0] + text.slice(end, end + 300)) : null;
      const range = { start: end - name.length, end };
      found.push(modelfile === null ? { name, range } : { name, range, modelfile });
    }
  }
  if (found.length === 0) return found;
  const places = placesOf(text, kind);
  return found
    .slice(0, mostNames)
    .filter(({ range }) => !['comment', 'prose'].includes(places.at(range.start).kind))
    .sort((a, b) => a.range.start - b.range.start);
}

/** The file that an `ollama create` names, or the one that it takes by itself. */
function modelfileOf(command: string): string {
  const [line = ''] = command.split(/[\n;&|]/, 1);
  return /\s(?:-f|--file)[ \t=]{1,8}["']?([^\s"'`]{1,200})/.exec(line)?.[1] ?? 'Modelfile';
}

/** Formats in which a value stands without quotes. */
function isData(kind: CellKind): boolean {
  return kind === 'yaml' || kind === 'markdown' || kind === 'ini';
}
