import * as vscode from 'vscode';
import { parsePolicy } from '../../core/policy/parsePolicy.ts';
import type { ProjectFacts } from '../../core/policy/policy.ts';
import { correctedRegion } from '../../core/policy/regions.ts';

/** A question with the facts that each answer states; `undefined` when it is dismissed. */
type Question = (title: string) => Thenable<ProjectFacts | undefined>;

const leaveOpen = { label: 'Leave open', description: 'messages then say “if”', facts: {} };

/** Stands for the question that follows. */
const elsewhere: ProjectFacts = {};

const questions: Readonly<Record<keyof ProjectFacts, Question>> = {
  commercial: (title) =>
    pick(title, 'Is the project commercial?', [
      { label: 'Yes', facts: { commercial: true } },
      { label: 'No', description: 'research, teaching, private', facts: { commercial: false } },
      leaveOpen,
    ]),
  distributes: async (title) => {
    const items = [
      { label: 'A service', description: 'others use the model over the network', what: 'service' },
      { label: 'A product', description: 'software that contains the model', what: 'product' },
      { label: 'Weights', description: 'changed or not', what: 'weights' },
      { label: 'Nothing', description: 'only our own people use it', what: 'internal' },
    ] as const;
    const placeHolder = 'What does the project distribute? (select none to leave it open)';
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
    if (picked === undefined) return undefined;
    return picked.length === 0 ? {} : { distributes: picked.map(({ what }) => what) };
  },
  regions: async (title) => {
    const answer = await pick(title, 'Where is the principal place of business, or the owner’s home?', [
      { label: 'In the European Union', facts: { regions: ['EU'] } },
      { label: 'In the United States', facts: { regions: ['US'] } },
      { label: 'In the United Kingdom', facts: { regions: ['GB'] } },
      { label: 'Elsewhere…', description: 'asks for the country', facts: elsewhere },
      leaveOpen,
    ]);
    return answer === elsewhere ? askCountry(title) : answer;
  },
  monthlyActiveUsers: async (title) => {
    const answer = await vscode.window.showInputBox({
      title,
      prompt: 'Monthly active users of all products, affiliates included (leave empty to leave it open)',
      validateInput: (text) =>
        /^\d{0,12}$/.test(text.trim()) ? null : 'A whole number, without separators.',
    });
    if (answer === undefined) return undefined;
    return answer.trim() === '' ? {} : { monthlyActiveUsers: Number(answer) };
  },
  trainsOnOutputs: (title) =>
    pick(title, 'Are other models trained on model outputs?', [
      { label: 'No', facts: { trainsOnOutputs: false } },
      { label: 'Yes', description: 'distillation, synthetic data', facts: { trainsOnOutputs: true } },
      leaveOpen,
    ]),
};

/** Asks for the facts that a configuration does not state yet; `undefined` when a question is dismissed. */
export async function askFacts(configuration: string | null): Promise<ProjectFacts | undefined> {
  const stated = parsePolicy(configuration ?? '{}').policy.project;
  const open = Object.entries(questions).filter(([key]) => !Object.hasOwn(stated, key));
  let facts: ProjectFacts = {};
  for (const [index, [, ask]] of open.entries()) {
    const answer = await ask(`Project configuration (${index + 1} of ${open.length})`);
    if (answer === undefined) return undefined;
    facts = { ...facts, ...answer };
  }
  return facts;
}

async function askCountry(title: string): Promise<ProjectFacts | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: 'The country’s two letters in ISO 3166-1, such as CH, IN or JP',
    validateInput: (text) =>
      correctedRegion(text.trim()) === undefined
        ? 'No such code: use two letters, such as CH, IN or JP.'
        : null,
  });
  const region = answer === undefined ? undefined : correctedRegion(answer.trim());
  return region === undefined ? undefined : { regions: [region] };
}

async function pick(
  title: string,
  placeHolder: string,
  items: readonly (vscode.QuickPickItem & { readonly facts: ProjectFacts })[],
): Promise<ProjectFacts | undefined> {
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  return picked?.facts;
}
