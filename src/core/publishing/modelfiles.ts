/** Longer paths are not looked up. */
const longestPath = 400;

/** Whether a file is by its name one that `ollama create` reads. */
export function isModelfile(path: string): boolean {
  return /^modelfile(?:[.-][\w.-]+)?$|\.modelfile$/i.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The identifier of the weights that a Modelfile makes a model of; `null` for a text that names none. */
export function baseOfModelfile(text: string): string | null {
  return /^[ \t]{0,20}FROM[ \t]{1,20}(\S{1,400})/im.exec(text)?.[1] ?? null;
}

/**
 * The Modelfile that a script means, of those that the workspace holds; `null` if it holds none of that name. A path
 * is taken from the script's folder, and else from a folder around it: scripts are run from there, too.
 */
export function modelfileMeant(
  named: string,
  script: string,
  modelfiles: ReadonlyMap<string, string>,
): string | null {
  const inFolder = named.replace(/^\$(?:\w+|\{\w+\})\//, '');
  const folder = inFolder.startsWith('/') ? '' : script.slice(0, script.lastIndexOf('/') + 1);
  if (folder.length + inFolder.length > longestPath) return null;
  const segments: string[] = [];
  for (const segment of (folder + inFolder).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  // The longest match is the nearest file.
  for (let from = 0; from < segments.length; from++) {
    const base = modelfiles.get(segments.slice(from).join('/'));
    if (base !== undefined) return base;
  }
  return null;
}
