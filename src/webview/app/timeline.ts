import type { EventRow } from '../protocol.ts';
import { element, section } from './dom.ts';
import { badge, link } from './parts.ts';
import type { Wishes } from './wishes.ts';

/** What happened, which can be narrowed down to what concerns the workspace. */
export function timeline(events: readonly EventRow[], wishes: Wishes): HTMLElement {
  const list = element('ol', { class: 'events' }, ...events.map((event) => eventRow(event, wishes)));
  list.classList.toggle('only-own', wishes.onlyOwnEvents);
  const filter = element('input', { type: 'checkbox', id: 'only-own', checked: wishes.onlyOwnEvents });
  filter.addEventListener('change', () => {
    list.classList.toggle('only-own', filter.checked);
    wishes.setOnlyOwnEvents(filter.checked);
  });
  const label = element(
    'label',
    { class: 'filter', for: 'only-own' },
    filter,
    'Only what concerns the lines used here',
  );
  return section('timeline', 'What changed, and how sure that is', label, list);
}

function eventRow(event: EventRow, wishes: Wishes): HTMLElement {
  const classes = [event.refuted ? 'refuted' : '', event.concernsWorkspace ? 'own' : '']
    .filter(Boolean)
    .join(' ');
  const title = event.refuted ? element('s', {}, event.title) : event.title;
  const against =
    event.contradiction === null
      ? null
      : element('p', { class: 'against' }, `Against it: ${event.contradiction}`);
  return element(
    'li',
    { class: classes },
    element(
      'div',
      { class: 'event-heading' },
      element('time', { datetime: event.date }, event.date),
      badge(event.certainty),
    ),
    element('h3', {}, title),
    element('p', {}, event.text),
    against,
    element('p', { class: 'sources' }, ...event.sources.map((source) => link(source, wishes))),
  );
}
