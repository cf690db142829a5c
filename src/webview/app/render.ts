import type { PageState, SummaryPage } from '../protocol.ts';
import { element } from './dom.ts';
import { duties } from './duties.ts';
import { labs } from './labs.ts';
import { models } from './models.ts';
import { action, grouped, link } from './parts.ts';
import { timeline } from './timeline.ts';
import type { Wishes } from './wishes.ts';

/** Shows a state in place of whatever was shown before. */
export function render(root: HTMLElement, state: PageState, wishes: Wishes): void {
  root.replaceChildren(...contentOf(state, wishes));
}

function contentOf(state: PageState, wishes: Wishes): HTMLElement[] {
  switch (state.kind) {
    case 'scanning':
      return [
        element('p', { class: 'notice', role: 'status' }, `Reading the workspace… ${state.files} files`),
      ];
    case 'failed':
      return [
        element('p', { class: 'notice', role: 'alert' }, state.message),
        element('p', { class: 'places' }, state.place && link(state.place, wishes), rescanButton(wishes)),
      ];
    case 'summary':
      return summary(state, wishes);
  }
}

function summary(page: SummaryPage, wishes: Wishes): HTMLElement[] {
  return [
    header(page, wishes),
    element(
      'div',
      { class: 'columns' },
      models(page.licenses, wishes),
      duties(page, wishes),
      timeline(page.events, wishes),
      labs(page.labs, wishes),
    ),
    element('footer', {}, `${page.data} Information, not legal advice.`),
  ];
}

function header(page: SummaryPage, wishes: Wishes): HTMLElement {
  const counts = page.counts.map(({ value, label }) =>
    element('div', { class: 'count' }, element('dt', {}, label), element('dd', {}, grouped(value))),
  );
  return element(
    'header',
    { class: 'page-header' },
    element(
      'div',
      { class: 'title' },
      element('h1', {}, 'Model policy summary'),
      element('p', {}, page.scope),
    ),
    element('dl', { class: 'counts' }, ...counts),
    rescanButton(wishes),
  );
}

function rescanButton(wishes: Wishes): HTMLElement {
  return action('Scan again', () => wishes.rescan());
}
