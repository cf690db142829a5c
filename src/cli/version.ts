// A named import, so that the bundle holds this one field and not the whole manifest.
import { version as packageVersion } from '../../package.json';

export const version: string = packageVersion;
