import * as vscode from 'vscode';
import { compare } from '../core/compare.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Evidence } from '../core/duties/inUse.ts';
import { defaultPolicy } from '../core/policy/policy.ts';
import { identityOf } from '../core/reference.ts';
import { type SummaryModel, summarize } from '../core/summary.ts';
import type { AnalyzedDocument } from '../languageService/index.ts';
import { relativePath } from '../scan/paths.ts';
import { today } from '../scan/today.ts';
import { createSummaryPage, type SummaryPageResult } from '../webview/summaryPage.ts';
import type { Analyses } from './analyses.ts';
import type { Policies } from './policies.ts';
import type { ScannedFiles } from './scannedFiles.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';

export interface WorkspaceSummaryOptions {
  readonly dataset: Dataset;
  readonly analyses: Analyses;
  readonly policies: Policies;
  readonly duties: WorkspaceDuties;
  readonly files: ScannedFiles;
}

export interface WorkspaceSummary extends SummaryPageResult {
  /** The files that the page's places name. */
  readonly uris: ReadonlyMap<string, vscode.Uri>;
}

/** Sums up what the last scan found and what is open; `searched` counts the files that the scan looked at. */
export async function summarizeWorkspace(
  { dataset: bundled, analyses, policies, duties, files }: WorkspaceSummaryOptions,
  searched: number | undefined,
): Promise<WorkspaceSummary> {
  const documents = documentsOf(analyses, files);
  const named = new Map(
    documents.map((document) => [pathOf(vscode.Uri.parse(document.source.uri)), document]),
  );
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const judgement = folder && (await policies.judgementForFile(vscode.Uri.joinPath(folder, 'README.md')));
  const dataset = judgement?.dataset ?? bundled;
  const analyzed = [...named].map(([path, { analysis }]) => ({ path, analysis }));
  const evidence = folder ? evidenceIn(folder, duties) : null;
  const summary = summarize(analyzed, dataset, judgement?.policy ?? defaultPolicy, today(), evidence);
  const result = createSummaryPage({
    summary,
    dataset,
    scope: vscode.workspace.name ?? 'Open documents',
    files: searched ?? documents.length,
    placeOf: (path, model) => placeOf(named.get(path), model),
  });
  const shown = (evidence ?? []).map(({ path, uri }) => [path, uri] as const);
  const uris = [...named].map(([path, { source }]) => [path, vscode.Uri.parse(source.uri)] as const);
  return { ...result, uris: new Map([...shown, ...uris]) };
}

/** Open documents stand in for what the scan read of them. */
function documentsOf(analyses: Analyses, files: ScannedFiles): AnalyzedDocument[] {
  const byUri = new Map(files.all.map((file) => [file.source.uri, file]));
  for (const { uri } of vscode.workspace.textDocuments) {
    const open = uri.scheme === 'vscode-notebook-cell' ? undefined : analyses.peek(uri);
    if (open) byUri.set(open.source.uri, open);
  }
  return [...byUri.values()]
    .filter(({ analysis }) => analysis.references.length > 0)
    .sort((a, b) => compare(a.source.uri, b.source.uri));
}

/** What the last scan of a folder found of duties done; `null` until then. */
function evidenceIn(
  folder: vscode.Uri,
  duties: WorkspaceDuties,
): readonly (Evidence & { readonly uri: vscode.Uri })[] | null {
  const found = duties.evidenceIn(folder)?.map((one) => {
    const uri = vscode.Uri.joinPath(folder, one.path);
    return { ...one, path: pathOf(uri), uri };
  });
  return found ?? null;
}

/** A path as people see it: within its folder, with the folder's name where there are several. */
function pathOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.path;
  const path = relativePath(folder.uri.path, uri.path);
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${folder.name}/${path}` : path;
}

function placeOf(
  document: AnalyzedDocument | undefined,
  { identity }: SummaryModel,
): { readonly text: string; readonly line: number } {
  const reference = document?.analysis.references.find((candidate) => {
    const own = identityOf(candidate);
    if (own === null) return candidate.text === identity.id;
    if (own.family !== identity.family) return false;
    return own.id === identity.id || (own.id === null && candidate.text === identity.id);
  });
  if (!document || !reference) return { text: identity.id ?? identity.family ?? '', line: 0 };
  return { text: reference.text, line: document.rangeOf(reference.range).start.line };
}
