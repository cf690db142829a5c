// A named import, so that the bundle holds this one field and not the whole manifest.
import { version as packageVersion } from '../../package.json';

export const version: string = packageVersion;

/** Where the project is at home. */
export const projectUrl = 'https://github.com/model-license-lens/model-license-lens';
