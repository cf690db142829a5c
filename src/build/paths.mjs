import os from 'node:os';
import path from 'node:path';

/** The repository's folder. */
export const repository = path.resolve(import.meta.dirname, '../..');

/** Downloads live outside the repository, so that clones share them and `git clean` leaves them alone. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'model-license-lens',
);

/** The workspace that `npm start`, the host tests and the README's pictures use. */
export const sampleWorkspace = path.join(repository, 'test/fixtures/sample');

/** What `npm run package` makes. */
export const vsix = path.join(repository, 'dist/model-license-lens.vsix');
