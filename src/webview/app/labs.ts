import type { LabRow } from '../protocol.ts';
import { element, section } from './dom.ts';
import { badge, link, row, table } from './parts.ts';
import type { Wishes } from './wishes.ts';

/** What each lab publishes, and what people get wrong about it. */
export function labs(all: readonly LabRow[], wishes: Wishes): HTMLElement {
  const rows = all.map((lab) => {
    const flagships = lab.flagships.map(({ page, license }) =>
      element('li', {}, link(page, wishes), ' ', element('span', { class: 'more' }, license)),
    );
    return row(
      [lab.name],
      [badge(lab.stance)],
      [element('ul', { class: 'flagships' }, ...flagships)],
      [lab.trap],
    );
  });
  const columns = ['Lab', 'Stance', 'Open flagships', 'What people get wrong'];
  return section(
    'labs',
    'Where the labs stand',
    element('div', { class: 'group' }, table('Labs', columns, rows)),
  );
}
