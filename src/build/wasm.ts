// `npm run wasm`: assembles `anchors.wat` into a module of text, which every bundle can hold. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const folder = new URL('../core/detect/anchors/', import.meta.url);
const file = fileURLToPath(new URL('anchorsModule.ts', folder));

void wabt().then((toolkit) => {
  const module = toolkit.parseWat('anchors.wat', readFileSync(new URL('anchors.wat', folder)), {
    simd: true,
  });
  const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const text = `// Made from \`anchors.wat\` by \`npm run wasm\`.\nexport const anchorsModule =\n  '${bytes}';\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is out of date: run "npm run wasm".\n`);
    process.exitCode = 1;
  }
});
