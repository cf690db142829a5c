import * as vscode from 'vscode';
import type { BaselineEntry } from '../core/baseline.ts';
import { parseJsonc } from '../core/json/jsonc.ts';
import { includesPath } from '../core/policy/globs.ts';
import { defaultPolicy, type Policy } from '../core/policy/policy.ts';
import type { Judgement, ProjectFile } from '../languageService/index.ts';
import {
  type Configuration,
  configurationName,
  statementNames,
  statesPolicy,
} from '../scan/configuration.ts';
import { LocalModels } from '../scan/localModels.ts';
import { joinPath, nameOf, parentOf, relativePath } from '../scan/paths.ts';
import { DisposableStore } from './disposables.ts';
import { scopeOf } from './documents.ts';
import type { ProjectConfiguration, ProjectConfigurations } from './projectConfigurations.ts';
import { readSettings, type Settings, settingsSection } from './settings.ts';

/** How a file is judged in the editor. */
export interface FileJudgement extends Judgement {
  /** The findings that the project's baseline accepts, and the file's path in it. */
  readonly accepted: readonly BaselineEntry[];
  readonly pathInBaseline: string;
  /** The project's files; absent where a document lies in no project. */
  readonly project?: { readonly configuration: ProjectFile; readonly baseline: ProjectFile };
}

/** Settings and project configuration, resolved for one file at a time. */
export class Policies implements vscode.Disposable {
  readonly #projects: ProjectConfigurations;
  readonly #log: vscode.LogOutputChannel;
  readonly #owned = new DisposableStore();
  readonly #changed = this.#owned.add(new vscode.EventEmitter<void>());
  readonly #judgements = new Map<string, Promise<FileJudgement | undefined>>();
  readonly #policies = new Map<string, Policy>();
  readonly #complaints = new Set<string>();
  readonly #localModels = new Map<string, LocalModels>();
  #generation = 0;

  /** Something changed that every document depends on. */
  readonly onDidChange = this.#changed.event;

  constructor(projects: ProjectConfigurations, log: vscode.LogOutputChannel) {
    this.#projects = projects;
    this.#log = log;
    const { workspace } = vscode;
    this.#owned.add(projects.onDidChange(() => this.#forgetPolicies()));
    this.#owned.add(
      workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration(settingsSection) && this.#forgetPolicies(),
      ),
    );
    this.#owned.add(workspace.onDidChangeWorkspaceFolders(() => projects.forget()));
    this.#owned.add(workspace.onDidGrantWorkspaceTrust(() => projects.forget()));
  }

  /** Counts the changes: what was judged under another number is out of date. */
  get generation(): number {
    return this.#generation;
  }

  dispose(): void {
    this.#owned.dispose();
  }

  /** The models that a workspace folder holds itself; `undefined` until it was scanned. */
  localModelsIn(folder: vscode.Uri): LocalModels | undefined {
    return this.#localModels.get(folder.toString());
  }

  /** Takes the models that a scan has found in a workspace folder. */
  takeLocalModels(folder: vscode.Uri, models: LocalModels): void {
    const before = this.localModelsIn(folder) ?? new LocalModels();
    this.#localModels.set(folder.toString(), models);
    if (before.print !== models.print) this.#forgetJudgements();
  }

  /** `undefined` for documents that settings or project leave out. */
  judgementFor(document: vscode.TextDocument): Promise<FileJudgement | undefined> {
    return this.judgementForFile(scopeOf(document), document.languageId);
  }

  judgementForFile(uri: vscode.Uri, languageId?: string): Promise<FileJudgement | undefined> {
    const key = `${languageId ?? ''} ${uri.toString()}`;
    let judgement = this.#judgements.get(key);
    if (!judgement) {
      judgement = this.#judge(uri, languageId);
      this.#judgements.set(key, judgement);
    }
    return judgement;
  }

  async #judge(uri: vscode.Uri, languageId: string | undefined): Promise<FileJudgement | undefined> {
    const settings = this.#settingsFor(uri, languageId);
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    // An unsaved document lies nowhere; the first folder's project is the one that it will most likely join.
    const folder = uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : parentUri(uri);
    const project = folder && (await this.#projects.forFolder(folder, workspaceFolder));
    if (!settings.enable || statementNames.has(nameOf(uri.path))) return undefined;
    if (project && statesPolicy(uri.path, project.configuration)) return undefined;
    if (workspaceFolder && !includesPath(relativePath(workspaceFolder.path, uri.path), settings))
      return undefined;
    if (!project) return { policy: withSettings(null, settings), accepted: [], pathInBaseline: uri.path };
    const { configuration, baseline } = project;
    const { folder: root, policy } = configuration;
    if (root !== null && !includesPath(relativePath(root, uri.path), policy)) return undefined;
    const localModels = (workspaceFolder && this.localModelsIn(workspaceFolder)) ?? new LocalModels();
    const isInProject = uri.scheme !== 'untitled' && (root ?? workspaceFolder) != null;
    const baselineFolder = root ?? workspaceFolder?.path ?? '/';
    return {
      policy:
        workspaceFolder && languageId === undefined
          ? this.policyIn(workspaceFolder, configuration)
          : withSettings(configuration, settings),
      // A workspace that is not trusted may not change what is said about models.
      ...(vscode.workspace.isTrusted && { dataset: localModels.within(configuration.dataset) }),
      accepted: baseline.entries,
      pathInBaseline: relativePath(baselineFolder, uri.path),
      ...(isInProject && { project: filesOf(uri, project, baselineFolder) }),
    };
  }

  /** What holds in a workspace folder under a configuration: the same object for the same text of it. */
  policyIn(folder: vscode.Uri, configuration: Configuration): Policy {
    const key = [folder.toString(), configuration.path, configuration.text].join('\n');
    let policy = this.#policies.get(key);
    if (!policy) {
      policy = withSettings(configuration, this.#settingsFor(folder, undefined));
      this.#policies.set(key, policy);
    }
    return policy;
  }

  #settingsFor(uri: vscode.Uri, languageId: string | undefined): Settings {
    const scope = languageId === undefined ? uri : { uri, languageId };
    const configuration = vscode.workspace.getConfiguration(settingsSection, scope);
    return readSettings(
      (key) => configuration.get(key),
      (complaint) => {
        if (!this.#complaints.has(complaint)) this.#log.warn(complaint);
        this.#complaints.add(complaint);
      },
    );
  }

  #forgetPolicies(): void {
    this.#policies.clear();
    this.#complaints.clear();
    this.#forgetJudgements();
  }

  #forgetJudgements(): void {
    this.#generation++;
    this.#judgements.clear();
    this.#changed.fire();
  }
}

function filesOf(
  uri: vscode.Uri,
  { configuration: { path, text }, baseline }: ProjectConfiguration,
  folder: string,
): NonNullable<FileJudgement['project']> {
  const addressOf = (file: string): string => uri.with({ path: file, query: '', fragment: '' }).toString();
  return {
    configuration:
      path === null
        ? { uri: addressOf(joinPath(folder, configurationName)), text: null }
        : { uri: addressOf(path), text },
    baseline: { uri: addressOf(baseline.path), text: baseline.text },
  };
}

/** The project's word counts, so that the editor agrees with CI; the settings fill in what it leaves open. */
function withSettings(configuration: Configuration | null, settings: Settings): Policy {
  const project = configuration?.policy ?? defaultPolicy;
  const stated = statedKeys(configuration?.text ?? '');
  return {
    ...project,
    severities: { ...settings.severity, ...project.severities },
    report: stated.has('report') ? project.report : settings.communityLicense,
    mentions: stated.has('mentions') ? project.mentions : settings.mentions,
    maxDataAgeDays: stated.has('maxDataAgeDays') ? project.maxDataAgeDays : settings.maxDataAgeDays,
  };
}

function statedKeys(text: string): ReadonlySet<string> {
  const { root } = parseJsonc(text);
  return new Set(root?.type === 'object' ? root.members.map(({ key }) => key) : []);
}

function parentUri(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: parentOf(uri.path) ?? '/', query: '', fragment: '' });
}
