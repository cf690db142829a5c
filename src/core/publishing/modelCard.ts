import type { TextRange } from '../text/range.ts';
import { type FrontMatterValue, readFrontMatter } from './frontMatter.ts';
import { firstHeading } from './heading.ts';

/** What a model card says about a derivative. */
export interface ModelCard {
  /** What the weights were made of, as written; never empty. */
  readonly bases: readonly FrontMatterValue[];
  /** The values of `license:`. */
  readonly licenses: readonly FrontMatterValue[];
  readonly licenseName: FrontMatterValue | null;
  readonly licenseLink: FrontMatterValue | null;
  /** The model's name, from the front matter or else from the heading; `null` where there is none. */
  readonly name: FrontMatterValue | null;
  /** The first heading, name or sentence; empty where there is none. */
  readonly title: string;
  /** Holds terms that a visitor must accept, as the cards of a model's maker do. */
  readonly gated: boolean;
}

const nameKeys = ['model_name', 'model-index[].name', 'name'];

/** Reads the front matter and heading of a Markdown text; `null` for a text that names no base model. */
export function readModelCard(text: string): ModelCard | null {
  const values = readFrontMatter(text);
  const bases = values?.filter(({ key }) => key === 'base_model') ?? [];
  if (values === null || bases.length === 0) return null;
  const of = (key: string): FrontMatterValue | null => values.find((value) => value.key === key) ?? null;
  const named = nameKeys.map(of).find((value) => value !== null && !isPath(value.value));
  const heading = firstHeading(text);
  return {
    bases,
    licenses: values.filter(({ key }) => key === 'license'),
    licenseName: of('license_name'),
    licenseLink: of('license_link'),
    name: named ?? (heading && nameIn(text, heading)),
    title: heading === null ? '' : text.slice(heading.start, heading.end),
    gated: text.slice(0, 4096).includes('\nextra_gated_prompt:'),
  };
}

/** Trainers write where they put the files (`./outputs/run-1`), which is no name. */
function isPath(value: string): boolean {
  return /^[./~]|^outputs?\/|\\/.test(value);
}

const generic =
  /^(?:read ?me|(?:the )?model(?: card| details| description| overview| information| summary| id| name)?|uploaded {1,2}(?:finetuned )?model|overview|introduction|about|usage|quick ?start|license|description|merge|output|results?|news|training.*|how to .*|citation)$/i;
const sentence = /\b(?:a|an|and|by|for|from|how|in|is|of|on|our|the|this|to|using|via|with)\b/i;

/** The heading, where it is a name and no sentence. */
function nameIn(text: string, heading: TextRange): FrontMatterValue | null {
  const own = text.slice(heading.start, heading.end);
  // A pictogram in front, and the words of the Hub's template.
  const label = /^[^\w[<*`]*(?:model card (?:for|of|:)[ \t]+)?/i.exec(own)?.[0] ?? '';
  // The heading is bounded to one lead.
  const value = own
    .slice(label.length)
    .replace(/[ \t]+#*$/, '')
    .trim();
  const words = value.split(/[ \t]+/).length;
  if (/[[\]<>*`|:!?{}]/.test(value) || !/^[A-Za-z]/.test(value)) return null;
  if (generic.test(value) || sentence.test(value) || words > 4) return null;
  const start = heading.start + label.length;
  return { key: 'heading', value, range: { start, end: start + value.length } };
}
