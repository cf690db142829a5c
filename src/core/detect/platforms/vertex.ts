import type { PlatformRule } from '../spelling.ts';

/**
 * Google Vertex AI: `publishers/meta/models/NAME` at the end of any resource path, Model Garden's `FAMILY@VERSION`,
 * and the bucket that serves its weights.
 */
export const vertex: PlatformRule = ({ scheme, segments, token }) => {
  const publisher = segments.findIndex(
    (segment, i) =>
      segment.text === 'publishers' && segments[i + 1]?.text === 'meta' && segments[i + 2]?.text === 'models',
  );
  const published = publisher < 0 ? undefined : segments[publisher + 3];
  if (published !== undefined) {
    const verb =
      /:(?:rawPredict|predict|streamRawPredict|generateContent|deploy|serverStreamingPredict)$/.exec(
        published.text,
      );
    const end = published.end - (verb === null || verb[0] === ':deploy' ? 0 : verb[0].length);
    const text = token.text.slice(published.start, end);
    const at = text.lastIndexOf('@');
    const version = text.slice(at + 1);
    // Behind the `@` stands a model of the family, or a number that says nothing.
    const name = at < 0 ? text.replace(/:deploy$/, '') : /^\d+$/.test(version) ? text.slice(0, at) : version;
    return {
      platform: 'vertex',
      start: published.start,
      end,
      org: 'meta',
      name,
      tag: null,
      strength: 'certain',
    };
  }
  const last = segments[segments.length - 1];
  if (last !== undefined && segments.length === 1 && scheme === null) {
    // Bounded to 400 characters, as every token. `llama3-2@llama-3.2-3b-instruct`: the version behind the `@` says everything.
    const match = /^(llama[\w.-]*|codellama|code-llama)@([\w.-]*llama[\w.-]*)$/i.exec(last.text);
    if (match !== null) {
      return {
        platform: 'vertex',
        start: last.start,
        end: last.end,
        org: null,
        name: match[2] ?? '',
        tag: null,
        strength: 'certain',
      };
    }
  }
  return null;
};
