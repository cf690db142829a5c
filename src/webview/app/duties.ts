import type { DutyGroup, DutyRow, SummaryPage } from '../protocol.ts';
import { element, section } from './dom.ts';
import { action, badge, link } from './parts.ts';
import type { Wishes } from './wishes.ts';

/** What the licences of these models ask, by licence. */
export function duties({ duties: groups, openFacts }: SummaryPage, wishes: Wishes): HTMLElement {
  const nothing = element('p', { class: 'empty' }, 'No duty follows from these models.');
  const content: HTMLElement[] = groups.map((group) =>
    element(
      'article',
      { class: 'group' },
      element('div', { class: 'group-heading' }, element('h3', {}, group.license)),
      element('ul', { class: 'duty-list' }, ...group.duties.map((duty) => dutyRow(duty, wishes))),
      otherDuties(group, wishes),
    ),
  );
  if (openFacts !== null) content.unshift(openFactsRow(openFacts, wishes));
  return section('duties', 'Duties that follow', ...(content.length === 0 ? [nothing] : content));
}

function openFactsRow({ text, state }: NonNullable<SummaryPage['openFacts']>, wishes: Wishes): HTMLElement {
  return element(
    'div',
    { class: 'open-facts' },
    element('p', {}, text),
    action(state.label, () => wishes.open(state.target)),
  );
}

/** What does not bind is named in one line, and explained on demand. */
function otherDuties({ others }: DutyGroup, wishes: Wishes): HTMLElement | null {
  if (others.length === 0) return null;
  const names = others.map(({ lead }) => lead).join(', ');
  return element(
    'details',
    {},
    element('summary', {}, `Not binding here: ${names}`),
    element('ul', { class: 'duty-list' }, ...others.map((duty) => dutyRow(duty, wishes))),
  );
}

function dutyRow(duty: DutyRow, wishes: Wishes): HTMLElement {
  const evidence = duty.evidence.map((place) => link(place, wishes));
  return element(
    'li',
    {},
    badge(duty.state),
    element(
      'div',
      {},
      element('strong', {}, duty.lead),
      ' ',
      duty.reason,
      evidence.length > 0 ? ' ' : null,
      ...evidence,
    ),
  );
}
