// Packs the dataset into the bundles. As source it would be a third of them and be parsed whenever the editor starts;
// packed it is a fifth of that, and each list is unpacked when it is first asked for.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { repository } from './paths.mjs';

const kinds = [
  'sources',
  'licenses',
  'families',
  'models',
  'derivatives',
  'lookalikes',
  'retirements',
  'events',
  'labs',
  'alternatives',
  'law',
];

/** @param {string} name */
async function readData(name) {
  return JSON.parse(await readFile(path.join(repository, 'data', `${name}.json`), 'utf8'));
}

/** The module that takes the place of `core/dataset/bundled.ts`. */
export async function packedModule() {
  const { version, asOf } = await readData('meta');
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const data = await readData(kind);
      const packed = deflateRawSync(JSON.stringify(data[kind]), { level: 9 }).toString('base64');
      return `  get ${kind}() { return (lists.${kind} ??= unpack('${packed}')); },`;
    }),
  );
  return `import { inflateRawSync } from 'node:zlib';
const lists = {};
const unpack = (packed) => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
export const bundledDataset = {
  meta: ${JSON.stringify({ version, asOf })},
${lists.join('\n')}
};
`;
}

/** @type {import('esbuild').Plugin} */
export const packDataset = {
  name: 'pack-dataset',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]dataset[\\/]bundled\.ts$/ }, async () => ({
      contents: await packedModule(),
      loader: 'js',
    }));
  },
};
