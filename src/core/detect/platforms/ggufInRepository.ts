import type { PlatformRule } from '../spelling.ts';
import { general } from './general.ts';

/** A file inside a named repository is that repository: `ORG/REPO/file.gguf`. */
export const ggufInRepository: PlatformRule = (address) => {
  const last = address.segments[address.segments.length - 1];
  if (last === undefined || address.segments.length < 2 || !/\.gguf$/i.test(last.text)) return null;
  const repository = general({ ...address, segments: address.segments.slice(0, -1) });
  return repository !== null && repository.org !== null && /gguf|llama/i.test(repository.name)
    ? repository
    : null;
};
