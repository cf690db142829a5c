import { format } from 'node:util';
import { lastLines, withDeadline } from '../process.mjs';
import { openPage } from './browser.mjs';
import { startServer } from './server.mjs';

/**
 * Runs a test bundle in VS Code's server and workbench, opened in a headless browser.
 * @type {import('./launchEditor.mjs').Host['launch']}
 */
export async function launchInServer(options) {
  const server = await startServer(options);
  try {
    const { page, dispose } = await openPage();
    try {
      let log = '';
      const note = (/** @type {unknown[]} */ ...args) => (log += `${format(...args)}\n`);
      page.on('pageerror', note);
      // The workbench calls these two when it runs tests: for each line on a console, and when they are over.
      await page.exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          note(...args);
        },
      );
      /** @type {Promise<number>} */
      const ended = new Promise((resolve, reject) => {
        page.on('crash', () => reject(new Error('The browser page crashed.')));
        void page.exposeFunction('codeAutomationExit', resolve);
      });
      await page.goto(server.workbench(options.workspace, options));
      const explain = () =>
        `The tests did not end within ${options.deadline / 1000} s.\n${lastLines(log)}\nServer:\n${lastLines(server.log())}`;
      return { code: await withDeadline(ended, options.deadline, explain), log };
    } finally {
      await dispose();
    }
  } finally {
    await server.dispose();
  }
}
