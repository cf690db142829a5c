import type { LicenseGroup, Link, ModelRow } from '../protocol.ts';
import { element, section } from './dom.ts';
import { badge, grouped, link, row, table } from './parts.ts';
import type { Wishes } from './wishes.ts';

/** The models that the workspace names, by licence. */
export function models(groups: readonly LicenseGroup[], wishes: Wishes): HTMLElement {
  const nothing = element(
    'p',
    { class: 'empty' },
    'This workspace names no Meta model, and none built on one.',
  );
  const content =
    groups.length === 0 ? [nothing] : [share(groups), ...groups.map((group) => licenseGroup(group, wishes))];
  return section('models', 'Models in this workspace, by licence', ...content);
}

/** One bar for all references, cut by licence: what dominates is seen before anything is read. */
function share(groups: readonly LicenseGroup[]): HTMLElement {
  const label = groups.map(({ name, references }) => `${name}: ${references}`).join(', ');
  const parts = groups.map(({ kind, name, references }) => {
    const part = element('span', { class: `tone-${kind.tone}`, title: `${name}: ${references}` });
    part.style.flexGrow = String(references);
    return part;
  });
  return element(
    'div',
    { class: 'share', role: 'img', 'aria-label': `References by licence. ${label}` },
    ...parts,
  );
}

function licenseGroup(group: LicenseGroup, wishes: Wishes): HTMLElement {
  const heading = element(
    'div',
    { class: 'group-heading' },
    element('h3', {}, group.name),
    badge(group.kind),
    group.page && link(group.page, wishes),
  );
  const rows = group.models.flatMap((model) => modelRows(model, wishes));
  return element(
    'article',
    { class: 'group' },
    heading,
    table(`Models under ${group.name}`, modelColumns, rows),
  );
}

const modelColumns = ['Model', 'Status', 'References', 'Named in'];

/** What is less than sure has a row of its own: as sentences in a column, it would be taller than all the others. */
function modelRows(model: ModelRow, wishes: Wishes): HTMLElement[] {
  const facts = row(
    [model.name],
    [badge(model.status)],
    [element('span', { class: 'number', title: 'References' }, grouped(model.references))],
    placesOf(model, wishes),
  );
  if (model.doubts.length === 0) return [facts];
  const doubts = model.doubts.map((doubt) => element('p', { class: 'doubt' }, doubt));
  const cell = element('td', { role: 'cell', colspan: String(modelColumns.length) }, ...doubts);
  return [facts, element('tr', { role: 'row', class: 'doubts' }, cell)];
}

/** The others are unfolded on demand. */
const placesShown = 4;

function placesOf({ places, morePlaces }: ModelRow, wishes: Wishes): HTMLElement[] {
  const list = (links: readonly Link[], ...rest: string[]): HTMLElement =>
    element('div', { class: 'places' }, ...links.map((place) => link(place, wishes)), ...rest);
  const folded = places.slice(placesShown);
  const shown = list(places.slice(0, placesShown));
  if (folded.length === 0) return [shown];
  const others = list(folded, ...(morePlaces > 0 ? [`and ${morePlaces} more`] : []));
  const title = element('summary', {}, `and ${folded.length + morePlaces} more`);
  return [shown, element('details', {}, title, others)];
}
