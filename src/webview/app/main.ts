import type { HostMessage, PageMessage } from '../protocol.ts';
import { type Place, placeOf, usableAt } from './focus.ts';
import { render } from './render.ts';
import type { Wishes } from './wishes.ts';

/** What the page remembers while it is hidden. */
interface PageMemory {
  readonly onlyOwnEvents: boolean;
  readonly scrollY: number;
  /** What had the focus last. */
  readonly focused: Place | null;
  /** The titles of what was unfolded. */
  readonly unfolded: readonly Place[];
}

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): PageMemory | undefined;
  setState(state: PageMemory): void;
};

const host = acquireVsCodeApi();
const root = document.querySelector('main');
let revision: number | undefined;

function memory(): PageMemory {
  return host.getState() ?? { onlyOwnEvents: false, scrollY: 0, focused: null, unfolded: [] };
}

function remember(change: Partial<PageMemory>): void {
  host.setState({ ...memory(), ...change });
}

const wishes: Wishes = {
  open: (target) => {
    if (revision !== undefined) host.postMessage({ type: 'open', revision, target });
  },
  rescan: () => host.postMessage({ type: 'rescan' }),
  get onlyOwnEvents() {
    return memory().onlyOwnEvents;
  },
  setOnlyOwnEvents: (onlyOwnEvents) => remember({ onlyOwnEvents }),
};

/**
 * Draws anew, and leaves the reader where they were: drawing removes what had the focus, and a page that was hidden
 * begins from nothing.
 */
function draw(main: HTMLElement, message: HostMessage): void {
  const wasHidden = revision === undefined;
  // Who works in another part of the window by now is not called back.
  const isHere = wasHidden || document.hasFocus();
  const { scrollY, focused, unfolded } = { ...memory(), ...(!wasHidden && { scrollY: window.scrollY }) };
  revision = message.revision;
  render(main, message.state, wishes);
  for (const place of unfolded) usableAt(place, main)?.parentElement?.setAttribute('open', '');
  window.scrollTo(window.scrollX, scrollY);
  if (focused && isHere) usableAt(focused, main)?.focus({ preventScroll: true });
}

function unfoldedIn(main: HTMLElement): Place[] {
  const titles = main.querySelectorAll<HTMLElement>('details[open] > summary');
  return Array.from(titles, (title) => placeOf(title, main));
}

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (root) draw(root, data);
});
window.addEventListener('scrollend', () => remember({ scrollY: window.scrollY }));
root?.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement) remember({ focused: placeOf(target, root) });
});
// It does not bubble.
root?.addEventListener('toggle', () => remember({ unfolded: unfoldedIn(root) }), { capture: true });

host.postMessage({ type: 'ready' });
