import type { Badge, Link } from '../protocol.ts';
import { type Child, element } from './dom.ts';
import type { Wishes } from './wishes.ts';

export function badge({ text, tone }: Badge): HTMLElement {
  return element('span', { class: `badge tone-${tone}` }, text);
}

export function link({ label, target }: Link, wishes: Wishes): Child {
  const made = element('button', { type: 'button', role: 'link', class: 'link' }, label);
  made.addEventListener('click', () => wishes.open(target));
  return made;
}

export function action(label: string, carryOut: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'action' }, label);
  button.addEventListener('click', carryOut);
  return button;
}

/** `310,000` */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** The roles stay when the style lays rows out as blocks, where there is no room for columns. */
export function table(name: string, columns: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = columns.map((column) => element('th', { scope: 'col', role: 'columnheader' }, column));
  return element(
    'table',
    { role: 'table', 'aria-label': name },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
    element('tbody', { role: 'rowgroup' }, ...rows),
  );
}

export function row(first: readonly Child[], ...rest: readonly (readonly Child[])[]): HTMLElement {
  const cells = rest.map((content) => element('td', { role: 'cell' }, ...content));
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, ...first),
    ...cells,
  );
}
