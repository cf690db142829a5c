import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly show: (progress: { readonly done: number; readonly total: number }) => void;
  /** Leaves no trace on the screen. */
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[K';

/** One line for a person who waits; in a file, a pipe or a dumb terminal there is nothing to overwrite. */
export function progressOn({ stderr, env }: Pick<Terminal, 'stderr' | 'env'>): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb')
    return { show: () => undefined, clear: () => undefined };
  let shown = '';
  const write = (text: string): void => {
    if (text !== shown) stderr.write(eraseLine + text);
    shown = text;
  };
  return {
    // What is done at once needs no line that flashes by.
    show: ({ done, total }) => {
      if (done < total) write(`Scanning: ${Math.floor((100 * done) / total)} % of ${total} files`);
    },
    clear: () => write(''),
  };
}
