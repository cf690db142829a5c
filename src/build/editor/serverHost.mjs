import { format } from 'node:util';
import { lastLines, withDeadline } from '../process.mjs';
import { openPage } from './browser.mjs';
import { startServer } from './server.mjs';

/** A run that takes longer than this hangs. */
const deadline = 240_000;

/**
 * Runs a test bundle in VS Code's server and workbench, opened in a headless browser.
 * @type {import('./launchEditor.mjs').Host['launch']}
 */
export async function launchInServer({
  version,
  workspace,
  extensionDevelopmentPath,
  extensionTestsPath,
  vsix,
  trust,
}) {
  const server = await startServer({ version, trust, ...(vsix && { vsix }) });
  try {
    const { page, dispose } = await openPage({ width: 1280, height: 800 });
    try {
      let output = '';
      /** @type {string[]} */
      const pageErrors = [];
      page.on('pageerror', (error) => pageErrors.push(String(error)));
      await page.exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          const line = `${format(...args)}\n`;
          output += line;
          process.stdout.write(line);
        },
      );
      /** @type {Promise<number>} */
      const ended = new Promise((resolve, reject) => {
        page.on('crash', () => reject(new Error('The browser page crashed.')));
        void page.exposeFunction('codeAutomationExit', resolve);
      });
      await page.goto(server.address.workbench(workspace, { extensionDevelopmentPath, extensionTestsPath }));
      const code = await withDeadline(
        ended,
        deadline,
        () =>
          `The tests did not end within ${deadline / 1000} s.\n` +
          `Page errors:\n${pageErrors.join('\n')}\nServer:\n${lastLines(server.log())}`,
      );
      return { code, output };
    } finally {
      await dispose();
    }
  } finally {
    await server.dispose();
  }
}
