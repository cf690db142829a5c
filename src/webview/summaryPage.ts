import type { Dataset } from '../core/dataset/dataset.ts';
import type { Lab, PolicyEvent, Provenance } from '../core/dataset/types.ts';
import { byUrgency, type DutyState } from '../core/duties/duties.ts';
import type { DutyInUse } from '../core/duties/inUse.ts';
import { ageWords, outdatedWords } from '../core/render/dataAge.ts';
import { visibleText } from '../core/render/visibleText.ts';
import {
  claimWords,
  clauseWords,
  licenseKindWords,
  licensePage,
  nameOf,
  openFactsWords,
  sourcesOf,
  statusInUse,
} from '../core/render/words.ts';
import type { Summary, SummaryModel } from '../core/summary.ts';
import { certaintyTones, dutyBadges, licenseTones, stanceBadges, statusTones } from './badges.ts';
import type {
  Badge,
  DutyGroup,
  DutyRow,
  EventRow,
  LabRow,
  LicenseGroup,
  Link,
  ModelRow,
  SummaryPage,
} from './protocol.ts';

/** Somewhere that the page may ask to go. */
export type Target =
  | { readonly kind: 'web'; readonly href: string }
  /** Zero-based line of a file; the path is the one that the summary names. */
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  /** The questions of the project configuration. */
  | { readonly kind: 'facts' };

export interface SummaryPageInput {
  readonly summary: Summary;
  readonly dataset: Dataset;
  readonly scope: string;
  readonly files: number;
  /** How and where a model is named first in a file; zero-based line. */
  readonly placeOf: (path: string, model: SummaryModel) => { readonly text: string; readonly line: number };
}

export interface SummaryPageResult {
  readonly page: SummaryPage;
  readonly targets: readonly Target[];
}

/** A page with each of thousands would take long to draw. */
const mostPlaces = 50;

/** Turns the summary into what the page shows, and collects every place that the page may open. */
export function createSummaryPage(input: SummaryPageInput): SummaryPageResult {
  const targets: Target[] = [];
  const offer = (label: string, target: Target): Link => ({
    label: visibleText(label),
    target: targets.push(target) - 1,
  });
  const web = (label: string, href: string): Link => offer(label, { kind: 'web', href });
  const { summary, dataset } = input;
  const families = new Set(
    summary.models.flatMap(({ identity }) => [identity.family, ...identity.derivedFrom]),
  );
  const references = referencesOf([...summary.models, ...summary.open]);
  const dutiesIn = (wanted: DutyState): number =>
    summary.duties.filter(({ state }) => state === wanted).length;
  const unmet = dutiesIn('unmet');
  const open = dutiesIn('unknown');

  const page: SummaryPage = {
    kind: 'summary',
    scope: input.scope,
    counts: [
      { value: summary.models.length, label: plural(summary.models.length, 'model') },
      { value: references, label: plural(references, 'reference') },
      {
        value: licenseIdsOf(summary.models).length,
        label: plural(licenseIdsOf(summary.models).length, 'licence'),
      },
      { value: input.files, label: `${plural(input.files, 'file')} scanned` },
      // While duties are open, “0 unmet” would sound like good news.
      unmet === 0 && open > 0
        ? { value: open, label: `${open === 1 ? 'duty' : 'duties'} may apply` }
        : { value: unmet, label: `${unmet === 1 ? 'duty' : 'duties'} unmet` },
    ],
    licenses: licenseGroups(input, offer, web),
    duties: dutyGroups(summary.duties, dataset, offer),
    openFacts:
      open > 0
        ? { text: openFactsWords, state: offer('State what this project does…', { kind: 'facts' }) }
        : null,
    events: summary.events.toReversed().map((event) => eventRow(event, dataset, families, web)),
    labs: summary.labs.map((lab) => labRow(lab, web)),
    data: dataWords(summary.dataset),
  };
  return { page, targets };
}

type Offer = (label: string, target: Target) => Link;
type Web = (label: string, href: string) => Link;

/** A model under several licences stands under each: each governs it. */
function licenseGroups(
  { summary, dataset, placeOf }: SummaryPageInput,
  offer: Offer,
  web: Web,
): LicenseGroup[] {
  const groups = licenseIdsOf(summary.models).map((id): LicenseGroup => {
    const models = summary.models.filter(({ licenses }) => licenses.includes(id));
    const license = dataset.licenses.get(id);
    const kind = license?.kind ?? 'unknown';
    const address = license === undefined ? null : licensePage(license);
    return {
      name: license?.name ?? 'Unknown terms',
      kind: { text: licenseKindWords[kind], tone: licenseTones[kind] },
      page: address === null ? null : web('Licence', address),
      references: referencesOf(models),
      models: models.map((model) => modelRow(model, dataset, placeOf, offer)),
    };
  });
  const ungoverned = [...summary.models.filter(({ licenses }) => licenses.length === 0), ...summary.open];
  if (ungoverned.length > 0) {
    groups.push({
      name: 'No licence can be named',
      kind: { text: 'unresolved', tone: 'muted' },
      page: null,
      references: referencesOf(ungoverned),
      models: ungoverned.map((model) => modelRow(model, dataset, placeOf, offer)),
    });
  }
  return groups.toSorted((a, b) => b.references - a.references);
}

function modelRow(
  model: SummaryModel,
  dataset: Dataset,
  placeOf: SummaryPageInput['placeOf'],
  offer: Offer,
): ModelRow {
  const shown = model.paths.slice(0, mostPlaces).map((path) => ({ path, ...placeOf(path, model) }));
  return {
    name: modelName(model, shown[0]?.text, dataset),
    status: {
      text: statusInUse(model.status, model.ended, model.references),
      tone: statusTones[model.status],
    },
    doubts: model.doubts.map(visibleText),
    references: model.references,
    places: shown.map(({ path, line }) => offer(`${path}:${line + 1}`, { kind: 'file', path, line })),
    morePlaces: model.paths.length - shown.length,
  };
}

/** Where only the line is known, the name as written says more. */
function modelName(
  { identity, status }: SummaryModel,
  written: string | undefined,
  dataset: Dataset,
): string {
  if (identity.id !== null) return visibleText(nameOf(identity.id, dataset));
  const family = nameOf(identity.family ?? 'unknown model', dataset);
  if (written === undefined) return family;
  return visibleText(status === 'nonexistent' ? written : `${family} (${written})`);
}

function dutyGroups(duties: readonly DutyInUse[], dataset: Dataset, offer: Offer): DutyGroup[] {
  const groups = [...new Set(duties.map(({ license }) => license))].map((id) => {
    const own = duties.filter(({ license }) => license === id);
    const binding = own.filter(({ state }) => state !== 'not-applicable').toSorted(byUrgency);
    return {
      license: dataset.licenses.get(id)?.name ?? id,
      duties: binding.map((duty) => dutyRow(duty, offer)),
      others: own.filter(({ state }) => state === 'not-applicable').map((duty) => dutyRow(duty, offer)),
    };
  });
  const unmet = ({ duties: rows }: DutyGroup): number =>
    rows.filter(({ state }) => state === dutyBadges.unmet).length;
  return groups.toSorted((a, b) => unmet(b) - unmet(a) || b.duties.length - a.duties.length);
}

function dutyRow({ clause, state, reason, evidence }: DutyInUse, offer: Offer): DutyRow {
  return {
    lead: clauseWords(clause),
    reason,
    state: dutyBadges[state],
    evidence: evidence.map(({ path, line }) => offer(`${path}:${line + 1}`, { kind: 'file', path, line })),
  };
}

function eventRow(
  event: PolicyEvent,
  dataset: Dataset,
  families: ReadonlySet<string | null>,
  web: Web,
): EventRow {
  const { provenance } = event;
  return {
    date: event.date,
    title: event.title,
    text: event.text,
    certainty: certaintyBadge(provenance, dataset),
    contradiction: provenance.contradictedBy ?? null,
    refuted: provenance.confidence === 'refuted',
    concernsWorkspace: event.families.some((family) => families.has(family)),
    sources: sourcesOf(provenance, dataset).map(({ title, url }) => web(title, url)),
  };
}

function labRow(lab: Lab, web: Web): LabRow {
  return {
    name: lab.name,
    stance: stanceBadges[lab.stance],
    flagships: lab.flagships.map(({ repoId, license }) => ({
      page: web(repoId, `https://huggingface.co/${repoId}`),
      license,
    })),
    trap: lab.trap,
  };
}

function certaintyBadge(provenance: Provenance, dataset: Dataset): Badge {
  return {
    text: claimWords(provenance, sourcesOf(provenance, dataset)),
    tone: certaintyTones[provenance.confidence],
  };
}

function dataWords({ version, asOf, ageDays, maxAgeDays }: Summary['dataset']): string {
  const words = `Data version ${version} of ${asOf}, ${ageWords({ days: ageDays })}.`;
  const outdated = outdatedWords({ days: ageDays, limit: maxAgeDays });
  return outdated === null ? words : `${outdated} ${words}`;
}

function referencesOf(models: readonly SummaryModel[]): number {
  return models.reduce((sum, { references }) => sum + references, 0);
}

function licenseIdsOf(models: readonly SummaryModel[]): string[] {
  return [...new Set(models.flatMap(({ licenses }) => licenses))];
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
