import { existsSync } from 'node:fs';
import path from 'node:path';
import { findCommand, onStop, reasonOf, run, runQuietly } from '../process.mjs';
import { cached } from './cache.mjs';
import { installPackage } from './npm.mjs';

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Executable */

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** @returns {Promise<Executable | undefined>} */
async function installedBrowser() {
  const executablePath =
    process.env.CHROME_PATH || commands.map(findCommand).find(Boolean) || applications.find(existsSync);
  return executablePath ? { executablePath } : undefined;
}

/** Where this may be done, Debian's own package: it brings the libraries and fonts that a browser wants. */
async function debianBrowser() {
  const apt = process.getuid?.() === 0 ? findCommand('apt-get') : undefined;
  if (!apt) return undefined;
  console.log('No Chromium found: installing the Debian package "chromium".');
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, onOutput: () => {} };
  // The lists may be old and still good enough: only the installation's own failure counts.
  await run(apt, [...options, 'update'], quiet);
  await runQuietly(apt, [...options, 'install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return installedBrowser();
}

const unpackChromium = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/** A Chromium that npm carries, with the libraries that a bare machine lacks. */
async function packagedBrowser() {
  console.log('Taking Chromium from the npm package @sparticuz/chromium.');
  const folder = await cached('chromium-153', async (partial) => {
    await installPackage(partial, '@sparticuz/chromium@153.0.0');
    // It unpacks into the temporary folder, and its libraries only where it believes itself on AWS.
    const env = { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    await runQuietly(process.execPath, ['--input-type=module', '-e', unpackChromium], { cwd: partial, env });
  });
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  };
}

/** @param {Executable} executable */
async function launch({ executablePath, env }) {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    timeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    // Stopping is this project's own business: see onStop.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** @type {Executable | undefined} */
let proven;

/** Starts the first Chromium that does start; installs one where there is none. */
async function launchAny() {
  if (proven) return launch(proven);
  for (const source of [installedBrowser, debianBrowser, packagedBrowser]) {
    try {
      const executable = await source();
      if (!executable) continue;
      const browser = await launch(executable);
      console.log(`Browser: Chromium ${browser.version()} (${executable.executablePath})`);
      proven = executable;
      return browser;
    } catch (error) {
      const [first = '', ...rest] = reasonOf(error).split('\n');
      const failure = [
        first,
        ...rest.filter((line) => /shared librar|npm error|^E: /.test(line)).slice(0, 3),
      ].join('\n');
      console.log(failure);
    }
  }
  throw new Error(
    'No Chromium to open VS Code in. Install chromium or Google Chrome, or set CHROME_PATH to its executable.',
  );
}

/** Fails with what to install, if there is no browser and none can be had. */
export async function requireBrowser() {
  await (await launchAny()).close();
}

/** A page in a browser of its own, and the way to close both. */
export async function openPage() {
  const browser = await launchAny();
  const forget = onStop(() => browser.close());
  const dispose = async () => {
    forget();
    await browser.close();
  };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { page: await context.newPage(), dispose };
}
