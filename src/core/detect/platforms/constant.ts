import { routePlatform } from '../routes.ts';
import type { PlatformRule } from '../spelling.ts';

/**
 * Constants and enumeration members of client libraries, with their owner before them: `ModelTypes.LLAMA_3_70B_INSTRUCT`,
 * `groq::LLAMA_3_70B_8192`, `CoreModelId.llama3_3_70b_instruct`, `BedrockModels.MetaLlama3_1_8BInstruct`; or with a
 * word for it in their own name: `PresetLlama3_1_8BInstruct`.
 */
const member = /(?:^|[.:])((?:[A-Z]\w{0,60}(?:\.|::))?[A-Za-z_]\w{0,60})(?:\.|::)([A-Za-z_]\w{0,80})$/;
/** What is asked of a member: `CoreModelId.llama3_3_70b_instruct.value`. */
const asked = /\.(?:value|id|key|name|sku|rawValue|(?:get|to|as)_?\w{1,20})$/;
const own = /^(?:Preset|Model)(?=[A-Z])\w{0,80}$|^(?:PRESET|MODEL)_\w{0,80}$/;
/** The owner says that its members are models, or it is the client of a host. */
const owner = /model|llm|preset/i;

export const constant: PlatformRule = ({ token, host, segments }) => {
  if (host !== null || segments.length !== 1) return null;
  const text = token.text.replace(asked, '');
  const match = member.exec(text);
  const owned = match?.[1] ?? 'model';
  const name = match?.[2] ?? own.exec(text)?.[0] ?? '';
  if (!/llama|muse_/i.test(name)) return null;
  if (!owner.test(owned) && routePlatform(owned) === undefined) return null;
  const start = text.length - name.length;
  return {
    platform: routePlatform(owned) ?? 'unknown',
    start,
    end: text.length,
    org: null,
    name: withSeparators(name),
    tag: null,
    strength: 'bare',
    form: 'constant',
  };
};

/**
 * `MetaLlama3_1_8BInstruct` → `Meta-Llama3_1_8B-Instruct`, as the grammar reads it, and `MetaLlama213bChat` and
 * `Llama3370BVersatile`, where the version and a size that it has are one number → `Meta-Llama2-13b-Chat`,
 * `Llama3.3-70B-Versatile`. Genkit's `llamaGuard3x8b` has an `x` between them.
 */
function withSeparators(name: string): string {
  return name
    .replace(/(?<=(?:llama|guard)\d{1,2})x(?=\d)/i, '-')
    .replace(/(?<=[Ll]lama3)(?:1(?=(?:8|70|405)B)|2(?=(?:1|3|11|90)B)|3(?=70B))/, '.$&-')
    .replaceAll(
      /([a-z])(?=[A-Z])|(\d[Bb])(?=[A-Z][a-z]|\d{4})|(?<=[Ll]lama(?:[Gg]uard)?)[23](?=(?:7|8|13|70)[Bb](?![a-z]))/g,
      (part) => `${part}-`,
    );
}
