import type { Address } from '../address.ts';
import type { Spelling } from '../spelling.ts';

/**
 * A folder of the workspace that holds a model, by the last two parts of its path: `./models/support-8b`,
 * `/data/models/support-8b/adapter.safetensors`; one that lies at the top by `./support-8b`. `folders` are those known
 * from their model cards, in lower case.
 */
export function localFolder(
  { host, segments, isPath }: Address,
  folders: ReadonlySet<string>,
): Spelling | null {
  if (folders.size === 0 || host !== null) return null;
  for (const [index, name] of segments.entries()) {
    const parent = segments[index - 1];
    // `./support-8b` begins with a segment that is a dot.
    const isTop = isPath && parent?.text === '.';
    const org = parent === undefined || isTop ? null : parent;
    if (org === null && !isTop) continue;
    const path = org === null ? name.text : `${org.text}/${name.text}`;
    if (!folders.has(path.toLowerCase())) continue;
    return {
      platform: 'model-card',
      start: org?.start ?? name.start,
      end: name.end,
      org: org?.text ?? null,
      name: name.text,
      tag: null,
      strength: 'likely',
    };
  }
  return null;
}
