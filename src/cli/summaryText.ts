import type { Dataset } from '../core/dataset/dataset.ts';
import { byUrgency } from '../core/duties/duties.ts';
import { certaintyWords, clauseWords, nameOf, openFactsWords, statusInUse } from '../core/render/words.ts';
import type { Summary, SummaryModel } from '../core/summary.ts';
import { printDataAge } from './dataAge.ts';
import { counted, escapeControls, groupBy, type Look, wrap } from './text.ts';

/** The summary for people: models by licence, duties with what is open first, and the timeline. */
export function* printSummaryText(summary: Summary, dataset: Dataset, look: Look): Iterable<string> {
  yield* printModels(summary, dataset, look);
  yield* printDuties(summary, look);
  yield* printEvents(summary, dataset, look);
  yield* printDataAge(dataset, { days: summary.dataset.ageDays, limit: summary.dataset.maxAgeDays }, look);
}

function* printModels({ models, open }: Summary, dataset: Dataset, { paint, width }: Look): Iterable<string> {
  if (models.length === 0) yield 'No Llama or Meta model is named here.\n\n';
  const namesOf = ({ licenses }: SummaryModel): string =>
    licenses.map((id) => dataset.licenses.get(id)?.name ?? id).join(' and ');
  for (const [names, group] of groupBy([...models, ...open], namesOf)) {
    yield `${paint('bold', names === '' ? 'No licence' : names)}\n`;
    for (const { identity, status, references, ended, doubts } of group) {
      const id = identity.id ?? identity.family;
      const name = id === null ? 'unnamed' : nameOf(id, dataset);
      yield `  ${name} · ${statusInUse(status, ended, references)} · ${counted(references, 'reference')}\n`;
      for (const doubt of doubts) yield `    ${wrap(escapeControls(doubt), width, '      ', 4)}\n`;
    }
    yield '\n';
  }
}

function* printDuties({ duties }: Summary, { paint, width }: Look): Iterable<string> {
  const shown = duties.filter(({ state }) => state !== 'not-applicable').toSorted(byUrgency);
  if (shown.length === 0) return;
  yield `${paint('bold', 'Duties')}\n`;
  for (const { state, license, clause, reason, evidence } of shown) {
    const colour = state === 'unmet' ? 'yellow' : 'dim';
    const [first] = evidence;
    const place = first === undefined ? '' : ` (${escapeControls(first.path)}:${first.line + 1})`;
    const text = `${clauseWords(clause)}, ${license}: ${reason}${place}`;
    yield `  ${paint(colour, state.padEnd(7))}  ${wrap(text, width, ' '.repeat(11))}\n`;
  }
  if (shown.some(({ state }) => state === 'unknown')) yield `\n  ${wrap(openFactsWords, width, '  ')}\n`;
  yield '\n';
}

function* printEvents({ events }: Summary, dataset: Dataset, { paint, width }: Look): Iterable<string> {
  if (events.length === 0) return;
  yield `${paint('bold', 'What changed')}\n`;
  for (const event of events) {
    const text = `${event.title} (${certaintyWords(event, dataset)})`;
    yield `  ${event.date.padEnd(10)}  ${wrap(text, width, ' '.repeat(14))}\n`;
  }
  yield '\n';
}
