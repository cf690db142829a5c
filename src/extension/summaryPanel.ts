import * as vscode from 'vscode';
import { type PageState, parsePageMessage } from '../webview/protocol.ts';
import type { Target } from '../webview/summaryPage.ts';
import { DisposableStore } from './disposables.ts';

export interface SummaryPanelHandlers {
  open(target: Target): void;
  rescan(): void;
}

/** The editor tab with the summary page. Whole states go in; numbered wishes come out and are checked. */
export class SummaryPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #handlers: SummaryPanelHandlers;
  readonly #owned = new DisposableStore();
  #state: PageState = { kind: 'scanning', files: 0 };
  #targets: readonly Target[] = [];
  #revision = 0;

  constructor(extensionUri: vscode.Uri, handlers: SummaryPanelHandlers) {
    this.#handlers = handlers;
    const resources = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
    this.#panel = this.#owned.add(
      vscode.window.createWebviewPanel(
        'modelLicenseLens.summary',
        'Model Policy Summary',
        vscode.ViewColumn.Active,
        {
          enableScripts: true,
          localResourceRoots: resources,
        },
      ),
    );
    this.#panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    this.#owned.add(this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.#panel.webview.html = pageHtml(this.#panel.webview, extensionUri);
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  get state(): PageState {
    return this.#state;
  }

  dispose(): void {
    this.#owned.dispose();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** A hidden page gets the state when it is shown again and says that it is ready. */
  show(state: PageState, targets: readonly Target[] = []): void {
    this.#state = state;
    this.#targets = targets;
    this.#revision++;
    this.#post();
  }

  #post(): void {
    void this.#panel.webview.postMessage({ type: 'state', revision: this.#revision, state: this.#state });
  }

  #receive(value: unknown): void {
    const message = parsePageMessage(value);
    if (message?.type === 'ready') this.#post();
    else if (message?.type === 'rescan') this.#handlers.rescan();
    else if (message?.revision === this.#revision) {
      const target = this.#targets[message.target];
      if (target) this.#handlers.open(target);
    }
  }
}

function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'summary.css')).toString();
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Model Policy Summary</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <main></main>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
