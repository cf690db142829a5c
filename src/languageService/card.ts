import type { Dataset } from '../core/dataset/dataset.ts';
import { isSure } from '../core/dataset/provenance.ts';
import type { License, PolicyEvent } from '../core/dataset/types.ts';
import type { Explanation } from '../core/explain.ts';
import type { LicenseBasis } from '../core/reference.ts';
import { doubtsOf } from '../core/render/certainty.ts';
import { type DataAge, outdatedWords } from '../core/render/dataAge.ts';
import { type DutyLine, dutyLines, multimodalOf } from '../core/render/duties.ts';
import { alternativesTo, changesOf, standingOf, titleOf, unknownWords } from '../core/render/explanation.ts';
import { basisWords, licensePage, nameOf } from '../core/render/words.ts';
import { eventLine, renderEvidence } from './cardEvidence.ts';
import { codeSpan, escapeMarkdown, link } from './markdown.ts';

const longestName = 200;
const changesShown = 2;
const alternativesShown = 3;

/** Between lines that belong together. */
const lineBreak = '  \n';

/** The card for one identifier, as Markdown: what counts in ten seconds, a rule, then the evidence. */
export function renderCard(explanation: Explanation, dataset: Dataset, age: DataAge): string {
  const duties = dutiesOf(explanation, dataset);
  const changes = latestChanges(explanation);
  const outdated = outdatedWords(age);
  const blocks = [
    [title(explanation, dataset), ...governing(explanation, dataset)].join(lineBreak),
    doubtsOf(explanation, dataset)
      .map((doubt) => `**How sure** ${escapeMarkdown(doubt)}`)
      .join(lineBreak),
    dutyList(duties, explanation),
    changes.map((event) => eventLine(event, dataset)).join(lineBreak),
    alternatives(explanation, dataset),
    outdated === null ? '' : `**${escapeMarkdown(outdated)}**`,
    '---',
    ...renderEvidence(explanation, duties, changes, dataset, age),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The name and what became of it. */
function title(explanation: Explanation, dataset: Dataset): string {
  const name = titleOf(explanation, dataset);
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  return `**${escapeMarkdown(shown)}** · ${escapeMarkdown(standingOf(explanation))}`;
}

/** One line per licence, all of which apply at once. What cannot be said is said in one line too. */
function governing(explanation: Explanation, dataset: Dataset): string[] {
  const { licenses, reference, model } = explanation;
  const resolution = reference?.resolution;
  if (licenses.length === 0 || resolution?.kind === 'unknown') return [silence(explanation, dataset)];
  const base = model?.derivedFrom.map((id) => nameOf(id, dataset))[0];
  const lines = licenses.map(
    ({ license, basis }) =>
      licenseLine(license, basis, base) ?? escapeMarkdown(unknownWords(explanation, dataset)),
  );
  const why = resolution?.kind === 'lookalike' ? resolution.lookalike.why : undefined;
  const mistagged = resolution?.kind === 'known' ? resolution.derivative?.mistagged : undefined;
  return [...lines, ...[why, mistagged].filter((said) => said !== undefined).map(escapeMarkdown)];
}

/** `null` for terms that nobody knows. */
function licenseLine(license: License, basis: LicenseBasis, base: string | undefined): string | null {
  const { commercialUse, acceptableUse } = license.clauses;
  const page = licensePage(license);
  if (page === null) return null;
  const ground = basisWords(basis, base);
  const parts = [
    link(license.name, page) + (ground === null ? '' : ` (${escapeMarkdown(ground)})`),
    commercialUse?.value === true ? 'commercial use allowed' : '',
    acceptableUse ? link('acceptable use', acceptableUse.value) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function silence(explanation: Explanation, dataset: Dataset): string {
  const resolution = explanation.reference?.resolution;
  if (resolution?.kind === 'nonexistent') {
    const models = resolution.nearest.slice(0, alternativesShown);
    const nearest = models.map((model) => codeSpan(model.repoIds[0] ?? model.id)).join(' · ');
    const why = escapeMarkdown(`${resolution.why.replace(/\.$/, '')}.`);
    return nearest === '' ? why : `${why}${lineBreak}**Nearest that exist** ${nearest}`;
  }
  if (resolution?.kind === 'unresolved') return 'A template or variable: the licence depends on its value.';
  if (resolution?.kind === 'endpoint') return 'Names no model: the licence depends on the model asked for.';
  return escapeMarkdown(unknownWords(explanation, dataset));
}

function dutiesOf({ licenses, reference }: Explanation, dataset: Dataset): DutyLine[] {
  const multimodal = multimodalOf(reference, dataset);
  return licenses.flatMap(({ license }) => dutyLines(license, multimodal));
}

function dutyList(duties: readonly DutyLine[], { licenses }: Explanation): string {
  const lines = duties.map(({ lead, text, license }) => {
    const whose = licenses.length > 1 ? `(${license})` : '';
    return ['-', `**${escapeMarkdown(lead)}**`, escapeMarkdown(text), escapeMarkdown(whose)];
  });
  return lines.map((parts) => parts.filter((part) => part !== '').join(' ')).join('\n');
}

/** The sure ones, if there are any. */
function latestChanges(explanation: Explanation): PolicyEvent[] {
  const told = changesOf(explanation);
  const sure = told.filter(({ provenance }) => isSure(provenance));
  return (sure.length > 0 ? sure : told).slice(0, changesShown);
}

function alternatives(explanation: Explanation, dataset: Dataset): string {
  const shown = alternativesTo(explanation)
    .slice(0, alternativesShown)
    .map(({ repoId, license }) => {
      const name = dataset.licenses.get(license)?.tag ?? license;
      return `${codeSpan(repoId)} (${escapeMarkdown(name)})`;
    });
  return shown.length === 0 ? '' : `**Permissive alternatives** ${shown.join(' · ')}`;
}
