import type { Dataset } from '../core/dataset/dataset.ts';
import type { PolicyEvent } from '../core/dataset/types.ts';
import type { Explanation } from '../core/explain.ts';
import { type DutyLine, dutyLines, multimodalOf } from '../core/render/duties.ts';
import { basisWords, certaintyWords, nameOf, statusWords } from '../core/render/words.ts';
import { codeSpan, escapeMarkdown, link } from './markdown.ts';

const longestName = 200;
const changesShown = 2;
const alternativesShown = 3;
const eventsInDetail = 8;

/** The card for one identifier, as Markdown: what counts in ten seconds, a rule, then the evidence. */
export function renderCard(explanation: Explanation, dataset: Dataset): string {
  const top = [
    title(explanation, dataset),
    ...governing(explanation, dataset),
    dutyList(explanation, dataset),
  ];
  const blocks = [
    ...top,
    changes(explanation, dataset),
    alternatives(explanation, dataset),
    '---',
    ...detail(explanation, dataset),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The name and what became of it. */
function title(explanation: Explanation, dataset: Dataset): string {
  return `**${escapeMarkdown(displayName(explanation, dataset))}** · ${escapeMarkdown(status(explanation))}`;
}

function displayName(explanation: Explanation, dataset: Dataset): string {
  const name = fullName(explanation, dataset);
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

function fullName({ query, reference, model }: Explanation, dataset: Dataset): string {
  const resolution = reference?.resolution;
  if (resolution?.kind === 'lookalike') return resolution.lookalike.name;
  if (resolution?.kind === 'known') {
    const known = resolution.model?.name ?? resolution.derivative?.name;
    if (known !== undefined) return known;
  }
  if (model?.family && resolution?.kind === 'known') return `${nameOf(model.family, dataset)} (${query})`;
  return query;
}

function status({ status: word, reference }: Explanation): string {
  const words = reference?.resolution.kind === 'endpoint' ? 'hosted endpoint' : statusWords[word];
  const retirement = reference?.retirement;
  if (!retirement || word !== 'retired-endpoint') return words;
  const instead = retirement.replacement ? `, use ${retirement.replacement}` : '';
  return `retired on ${retirement.host} since ${retirement.retired}${instead}`;
}

/** One line per licence: name, ground, acceptable use. What cannot be said is said in one line too. */
function governing(explanation: Explanation, dataset: Dataset): string[] {
  const { licenses, reference, model } = explanation;
  if (licenses.length === 0) return [silence(explanation)];
  const base = model?.derivedFrom.map((id) => nameOf(id, dataset))[0];
  const lines = licenses.map(({ license, basis }) => {
    const use = license.clauses.acceptableUse?.value;
    const policy = use === undefined ? '' : ` · ${link('acceptable use', use)}`;
    return `${link(license.name, license.url)} — ${escapeMarkdown(basisWords(basis, base))}${policy}`;
  });
  const also = licenses.length > 1 ? ['Every one of these applies at once:'] : [];
  const why =
    reference?.resolution.kind === 'lookalike' ? [escapeMarkdown(reference.resolution.lookalike.why)] : [];
  const mistagged =
    reference?.resolution.kind === 'known' ? reference.resolution.derivative?.mistagged : undefined;
  return [
    ...also,
    lines.join('  \n'),
    ...why,
    ...(mistagged === undefined ? [] : [escapeMarkdown(mistagged)]),
  ];
}

function silence({ reference, status: word }: Explanation): string {
  const resolution = reference?.resolution;
  if (resolution?.kind === 'nonexistent') {
    const nearest = resolution.nearest.map((model) => codeSpan(model.repoIds[0] ?? model.id)).join(', ');
    return escapeMarkdown(resolution.why) + (nearest === '' ? '' : `\n\n**Nearest that exist** ${nearest}`);
  }
  if (resolution?.kind === 'unresolved')
    return 'A template or variable: which model it names is decided at run time.';
  if (resolution?.kind === 'endpoint')
    return `${codeSpan(resolution.host)} names no model; the licence depends on the model asked for.`;
  if (word === 'unknown')
    return 'No licence is known for it. Unknown is not allowed: read the terms at its source.';
  return 'No licence is recorded.';
}

function dutyList(explanation: Explanation, dataset: Dataset): string {
  const several = explanation.licenses.length > 1;
  return dutiesOf(explanation, dataset)
    .map(({ lead, text, license }) => {
      const rest = [escapeMarkdown(text), several ? `(${escapeMarkdown(license)})` : '']
        .filter(Boolean)
        .join(' ');
      return `- **${escapeMarkdown(lead)}** ${rest}`.trimEnd();
    })
    .join('\n');
}

function dutiesOf({ licenses, reference }: Explanation, dataset: Dataset): DutyLine[] {
  const multimodal = multimodalOf(reference, dataset);
  return licenses.flatMap(({ license }) => dutyLines(license, multimodal));
}

/** The latest changes that concern this very line come first; the rest stands below the rule. */
function changes(explanation: Explanation, dataset: Dataset): string {
  const shown = latest(explanation).slice(0, changesShown);
  if (shown.length === 0) return '';
  return `**What changed**\n${shown.map((event) => eventLine(event, dataset)).join('\n')}`;
}

function latest({ events, model }: Explanation): PolicyEvent[] {
  const newestFirst = events.toReversed().filter(({ provenance }) => provenance.confidence !== 'refuted');
  const own = newestFirst.filter(({ families }) => model?.family && families.includes(model.family));
  return own.length > 0 ? own : newestFirst;
}

function eventLine(event: PolicyEvent, dataset: Dataset): string {
  const heading = escapeMarkdown(event.title);
  const said = event.provenance.confidence === 'refuted' ? `~~${heading}~~` : heading;
  return `- ${event.date} ${said} — *${escapeMarkdown(certaintyWords(event, dataset))}*`;
}

function alternatives({ alternatives: all }: Explanation, dataset: Dataset): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, alternativesShown).map(({ repoId, license }) => {
    const name = dataset.licenses.get(license)?.tag ?? license;
    return `${codeSpan(repoId)} (${escapeMarkdown(name)})`;
  });
  return `**Permissive alternatives** ${shown.join(' · ')}`;
}

/** Below the rule: where each clause stands, the whole timeline, sources, and the age of it all. */
function detail(explanation: Explanation, dataset: Dataset): string[] {
  const clauses = dutiesOf(explanation, dataset).map(
    ({ lead, where, license }) =>
      `${escapeMarkdown(lead.toLowerCase())}: ${escapeMarkdown(license)} ${escapeMarkdown(where)}`,
  );
  const shown = new Set(latest(explanation).slice(0, changesShown));
  const rest = explanation.events.toReversed().filter((event) => !shown.has(event));
  const timeline = rest.slice(0, eventsInDetail).map((event) => eventLine(event, dataset));
  const sources = explanation.sources.map((source) => link(source.title, source.url));
  const { version, asOf } = dataset.files.meta;
  return [
    clauses.length > 0 ? `**Where it stands** ${clauses.join(' · ')}` : '',
    timeline.length > 0 ? `**Also**\n${timeline.join('\n')}` : '',
    sources.length > 0 ? `**Sources** ${sources.join(' · ')}` : '',
    `*Data as of ${escapeMarkdown(asOf)}, version ${escapeMarkdown(version)}. Information, not legal advice.*`,
  ];
}
