import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../paths.mjs';
import { openPage } from './browser.mjs';
import { startServer } from './server.mjs';

/**
 * @typedef {object} WorkbenchOptions
 * @property {import('./versions.mjs').EditorVersion} version
 * @property {string} folder the workspace
 * @property {'dark' | 'light'} theme
 * @property {{ width: number, height: number }} size
 * @property {boolean} [trust] default: yes
 * @property {string} [vsix] the extension to install; default: the one built in this folder
 * @property {Record<string, unknown>} [settings]
 */

const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/**
 * Opens VS Code on a folder, in a browser that nobody sees, to be driven as a person would.
 * @param {WorkbenchOptions} options
 */
export async function openWorkbench({ version, folder, theme, size, trust = true, vsix, settings }) {
  const server = await startServer({
    version,
    trust,
    vsix,
    settings: { 'workbench.colorTheme': themes[theme], ...settings },
  });
  try {
    const { page, dispose } = await openPage();
    await page.setViewportSize(size);
    await page.goto(server.workbench(folder, vsix ? {} : { extensionDevelopmentPath: repository }));
    const workbench = new Workbench(page, folder, async () => {
      await dispose();
      await server.dispose();
    });
    await workbench.settle();
    return workbench;
  } catch (error) {
    await server.dispose();
    throw error;
  }
}

/** A VS Code in a page. Each step waits until its effect is there to be seen. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder
   * @param {() => Promise<void>} dispose
   */
  constructor(page, folder, dispose) {
    this.page = page;
    this.folder = folder;
    this.dispose = dispose;
  }

  /** Waits until the workspace is shown. */
  async settle() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /**
   * Opens a file of the workspace.
   * @param {string} file
   */
  async open(file) {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.#pick(file, file);
    const tab = this.page.locator('.tab.active', { hasText: path.basename(file) });
    await tab.waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
    this.file = file;
  }

  /**
   * Runs a command by the name that the command palette shows.
   * @param {string} name
   */
  async command(name) {
    await this.page.keyboard.press('F1');
    await this.#pick(`>${name}`, name);
  }

  /**
   * Types into the box at the top, and takes the entry that holds the wanted words.
   * @param {string} text
   * @param {string} wanted
   */
  async #pick(text, wanted) {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.fill(text);
    const entry = this.page
      .locator('.quick-input-widget .monaco-list-row')
      .filter({ hasText: path.basename(wanted) })
      .first();
    await entry.click({ timeout: 30_000 }).catch(() => {
      throw new Error(`VS Code offers no "${wanted}".`);
    });
    await input.waitFor({ state: 'hidden' });
  }

  /**
   * Points at a text in the open file, and waits for the hover.
   * @param {string} text
   */
  async hover(text) {
    const { x, y } = await this.#place(text);
    // The pointer has to move within the word: a hover is not shown for one that appears there.
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    await this.page.locator('.monaco-hover:visible .hover-contents:visible').first().waitFor();
  }

  /**
   * Puts the cursor into a text in the open file.
   * @param {string} text
   */
  async cursor(text) {
    const { x, y } = await this.#place(text);
    await this.page.mouse.click(x, y);
  }

  /**
   * Clicks what shows a text, also in a webview.
   * @param {string} text
   */
  async click(text) {
    await (await this.#shown((frame) => frame.getByText(text).first())).click();
  }

  /**
   * Waits until a text can be seen, also in a webview.
   * @param {string} text
   */
  async waitForText(text) {
    await this.#shown((frame) => frame.getByText(text).first());
  }

  /**
   * Waits until an element can be seen, also in a webview.
   * @param {string} selector
   */
  async waitFor(selector) {
    await this.#shown((frame) => frame.locator(selector).first());
  }

  /** @param {string} keys */
  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {string} file */
  async screenshot(file) {
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  /**
   * The first visible match in the page or in one of its webviews, which are frames within frames.
   * @param {(frame: import('playwright-core').Frame) => import('playwright-core').Locator} find
   */
  async #shown(find) {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      for (const frame of this.page.frames()) {
        const found = find(frame);
        if (await found.isVisible().catch(() => false)) return found;
      }
      await this.page.waitForTimeout(50);
    }
    throw new Error(`Not to be seen within 30 s: ${String(find(this.page.mainFrame()))}`);
  }

  /**
   * The middle of a text in the open file, scrolled to if need be.
   * @param {string} text
   */
  async #place(text) {
    if (!this.file) throw new Error(`No file is open in which to find "${text}".`);
    const shown = await this.#rectangle(text);
    if (shown) return shown;
    const lines = (await readFile(path.join(this.folder, this.file), 'utf8')).split('\n');
    const line = lines.findIndex((content) => content.includes(text)) + 1;
    if (line === 0) throw new Error(`${this.file} does not hold "${text}".`);
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(rectangleOf, text);
    const scrolled = await this.#rectangle(text);
    if (!scrolled) throw new Error(`"${text}" in ${this.file} cannot be brought into view.`);
    return scrolled;
  }

  /** @param {string} text */
  async #rectangle(text) {
    return this.page.evaluate(rectangleOf, text);
  }
}

/**
 * Runs in the page: where a text is drawn in the active editor. A line is drawn in many pieces, with
 * no-break spaces for spaces.
 * @param {string} text
 */
function rectangleOf(text) {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= offset && start < offset + length) range.setStart(node, start - offset);
      if (start + text.length > offset && start + text.length <= offset + length) {
        range.setEnd(node, start + text.length - offset);
      }
      offset += length;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}
