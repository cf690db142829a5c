// Takes pictures of VS Code with the extension; run it without arguments for its options.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { current, oldest } from './editor/versions.mjs';
import { sampleWorkspace } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { explainFailures } from './process.mjs';

explainFailures();
const usage = `node src/build/screenshot.mjs [OPTION…] STEP…
Options:
  --folder DIR         the workspace; default: test/fixtures/sample
  --theme dark|light   default: dark
  --size WIDTHxHEIGHT  default: 1280x800
  --oldest             the oldest VS Code that is supported, not the current one
  --restricted         Restricted Mode
  --setting KEY=JSON   a user setting; may be repeated
Steps, carried out in the order given, each as often as wanted:
  --open FILE          opens a file of the workspace
  --hover TEXT         points at a text in the open file, and waits for the hover
  --cursor TEXT        clicks a text in the open file
  --command NAME       runs a command from the command palette
  --click TEXT         clicks what shows a text, also in a webview
  --key KEYS           presses keys, such as "Control+." or "Escape"
  --type TEXT          types
  --wait SELECTOR      waits for an element, also in a webview
  --wait-text TEXT     waits for a text, also in a webview
  --out FILE.png       takes a picture
For example:
  node src/build/screenshot.mjs --open app.py --hover meta-llama --out hover.png`;

/** @type {Record<string, (workbench: import('./editor/workbench.mjs').Workbench, value: string) => Promise<void>>} */
const steps = {
  open: (workbench, file) => workbench.open(file),
  hover: (workbench, text) => workbench.hover(text),
  cursor: (workbench, text) => workbench.cursor(text),
  command: (workbench, name) => workbench.command(name),
  click: (workbench, text) => workbench.click(text),
  key: (workbench, keys) => workbench.press(keys),
  type: (workbench, text) => workbench.type(text),
  wait: (workbench, selector) => workbench.waitFor(selector),
  'wait-text': (workbench, text) => workbench.waitForText(text),
  out: (workbench, file) => workbench.screenshot(file),
};

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    folder: { type: 'string', default: sampleWorkspace },
    theme: { type: 'string', default: 'dark' },
    size: { type: 'string', default: '1280x800' },
    oldest: { type: 'boolean', default: false },
    restricted: { type: 'boolean', default: false },
    setting: { type: 'string', multiple: true, default: [] },
    ...Object.fromEntries(
      Object.keys(steps).map((name) => [name, { type: /** @type {const} */ ('string') }]),
    ),
  },
});

const wanted = tokens.flatMap((token) => {
  if (token.kind !== 'option' || token.value === undefined) return [];
  const step = steps[token.name];
  return step ? [{ name: token.name, value: token.value, step }] : [];
});

if (wanted.length === 0) {
  console.log(usage);
} else {
  await prepare();
  const { openWorkbench } = await import('./editor/workbench.mjs');
  const [width = 1280, height = 800] = values.size.split('x').map(Number);
  const workbench = await openWorkbench({
    version: values.oldest ? oldest : current,
    folder: path.resolve(values.folder),
    theme: values.theme === 'light' ? 'light' : 'dark',
    size: { width, height },
    trust: !values.restricted,
    settings: Object.fromEntries(
      values.setting.map((setting) => {
        const [key = '', ...value] = setting.split('=');
        return [key, JSON.parse(value.join('='))];
      }),
    ),
  });
  try {
    for (const { name, value, step } of wanted) {
      console.log(`${name} ${value}`);
      await step(workbench, value);
    }
  } finally {
    await workbench.dispose();
  }
}
