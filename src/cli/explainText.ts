import type { Dataset } from '../core/dataset/dataset.ts';
import type { Explanation } from '../core/explain.ts';
import { doubtsOf, groundWords } from '../core/render/certainty.ts';
import type { DataAge } from '../core/render/dataAge.ts';
import { dutyLines, multimodalOf } from '../core/render/duties.ts';
import { alternativesTo, changesOf, standingOf, titleOf, unknownWords } from '../core/render/explanation.ts';
import { basisWords, certaintyWords, licensePage, nameOf } from '../core/render/words.ts';
import { printDataAge } from './dataAge.ts';
import { escapeControls, type Look, wrap } from './text.ts';

const changesShown = 3;
const alternativesShown = 3;

/** What one identifier means, for people: what counts in ten seconds comes first. */
export function* printExplainText(
  explanation: Explanation,
  dataset: Dataset,
  age: DataAge,
  look: Look,
): Iterable<string> {
  yield `${look.paint('bold', escapeControls(titleOf(explanation, dataset)))} · ${standingOf(explanation)}\n`;
  yield* remark(explanation, dataset, look);
  yield* printLicenses(explanation, dataset, look);
  yield* printDoubts(explanation, dataset, look);
  yield* printChanges(explanation, dataset, look);
  yield* printAlternatives(explanation, look);
  yield* printSources(explanation, dataset, look);
  yield '\n';
  yield* printDataAge(dataset, age, look);
}

/** Why a name has no licence, or another one than its looks promise. */
function* remark(explanation: Explanation, dataset: Dataset, look: Look): Iterable<string> {
  const { reference, status: word } = explanation;
  const resolution = reference?.resolution;
  if (resolution?.kind === 'lookalike') yield line(resolution.lookalike.why, look);
  else if (resolution?.kind === 'nonexistent') {
    yield line(resolution.why, look);
    const nearest = resolution.nearest.map((model) => model.repoIds[0] ?? model.id);
    if (nearest.length > 0) yield line(`Nearest that exist: ${nearest.join(', ')}`, look);
  } else if (resolution?.kind === 'unresolved')
    yield line('Which model it names is decided at run time.', look);
  else if (resolution?.kind === 'endpoint')
    yield line(`${resolution.host} is an endpoint; the model asked for decides.`, look);
  else if (word === 'unknown') yield line(unknownWords(explanation, dataset), look);
  if (resolution?.kind === 'known' && resolution.derivative?.mistagged !== undefined) {
    yield line(resolution.derivative.mistagged, look);
  }
}

function* printLicenses(
  { licenses, model, reference, status: word }: Explanation,
  dataset: Dataset,
  look: Look,
): Iterable<string> {
  const [base] = model?.derivedFrom ?? [];
  const multimodal = multimodalOf(reference, dataset);
  for (const { license, basis } of licenses) {
    const ground = basisWords(basis, base === undefined ? undefined : nameOf(base, dataset));
    const page = licensePage(license);
    const isPlain = word === 'license' || page === null || ground === null;
    yield `\n${look.paint('bold', license.name)}${isPlain ? '' : ` · ${ground}`}\n`;
    const duties = dutyLines(license, multimodal);
    const width = duties.reduce((widest, { lead }) => Math.max(widest, lead.length), 0);
    for (const { lead, text } of duties) {
      const indent = ' '.repeat(width + 4);
      yield `  ${lead.padEnd(width)}  ${wrap(text, look.width, indent)}`.trimEnd();
      yield '\n';
    }
    const { acceptableUse } = license.clauses;
    if (acceptableUse !== null) yield `  Acceptable use: ${acceptableUse.value}\n`;
    if (page !== null) yield `  ${page}\n`;
  }
}

function* printDoubts(explanation: Explanation, dataset: Dataset, look: Look): Iterable<string> {
  const doubts = doubtsOf(explanation, dataset);
  if (doubts.length === 0) return;
  yield `\n${look.paint('bold', 'How sure it is')}\n`;
  for (const doubt of doubts) yield `  ${wrap(escapeControls(doubt), look.width, '    ', 2)}\n`;
}

function* printChanges(explanation: Explanation, dataset: Dataset, look: Look): Iterable<string> {
  const shown = changesOf(explanation).slice(0, changesShown);
  if (shown.length === 0) return;
  yield `\n${look.paint('bold', 'What changed')}\n`;
  for (const event of shown) {
    const text = `${event.title} (${certaintyWords(event, dataset)})`;
    yield `  ${event.date.padEnd(10)}  ${wrap(text, look.width, ' '.repeat(14))}\n`;
  }
}

function* printAlternatives(explanation: Explanation, look: Look): Iterable<string> {
  const alternatives = alternativesTo(explanation);
  if (alternatives.length === 0) return;
  yield `\n${look.paint('bold', 'Alternatives')}\n`;
  for (const { repoId, license, why } of alternatives.slice(0, alternativesShown)) {
    yield `  ${wrap(`${repoId} (${license}): ${why}`, look.width, '    ', 2)}\n`;
  }
}

function* printSources(explanation: Explanation, dataset: Dataset, look: Look): Iterable<string> {
  const { sources } = explanation;
  if (sources.length === 0) return;
  const ground = groundWords(explanation, dataset);
  yield `\n${look.paint('bold', 'Sources')}${ground === null ? '' : ` · ${ground}`}\n`;
  for (const { title: name, url } of sources) yield `  ${name}\n    ${url}\n`;
}

function line(text: string, { width }: Look): string {
  return `${wrap(escapeControls(text), width)}\n`;
}
