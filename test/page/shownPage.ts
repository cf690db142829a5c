import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openPage } from '../../src/build/editor/browser.mjs';
import { repository } from '../../src/build/paths.mjs';
import type { PageMessage, PageState } from '../../src/webview/protocol.ts';

/** Where the page is served from; nothing of it comes from the network. */
const address = 'http://summary.test/';

/** The editor's end of the page: it keeps the state while the page is hidden, and collects the messages. */
const editor = `
  const sent = [];
  const acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

declare const sent: readonly PageMessage[];

/** The summary page in a browser. The test plays the editor. */
export class ShownPage {
  /** To be driven as a person would. */
  readonly page: Page;
  readonly close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.close = close;
  }

  /** Starts a browser. */
  static async open(): Promise<ShownPage> {
    const { page, dispose } = await openPage();
    const html = `<!doctype html><main></main><script>${editor}</script><script>${await script()}</script>`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.setViewportSize({ width: 800, height: 300 });
    return new ShownPage(page, dispose);
  }

  /** A page that nobody has seen yet, on which nothing is remembered. */
  async fresh(): Promise<void> {
    await this.page.goto(address);
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.reload();
  }

  /** Hides the page and brings it back: the editor throws away a hidden page, and makes it anew. */
  async hide(): Promise<void> {
    await this.page.reload();
  }

  async show(state: PageState, revision = 1): Promise<void> {
    const message = { type: 'state', revision, state } as const;
    await this.page.evaluate(
      (data) => void window.dispatchEvent(new MessageEvent('message', { data })),
      message,
    );
  }

  /** Waits until the editor has been given a state that holds these words, as JSON. */
  async remembers(words: string): Promise<void> {
    await this.page.waitForFunction((text) => sessionStorage.getItem('state')?.includes(text), words);
  }

  /** What the page has sent since it was made. */
  messages(): Promise<readonly PageMessage[]> {
    return this.page.evaluate(() => sent);
  }
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(repository, 'src/webview/app/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
