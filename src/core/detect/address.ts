import type { Token } from './token.ts';

/** One part of a path, with its place in the token. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A token taken apart: scheme, host, and the parts of its path. */
export interface Address {
  readonly token: Token;
  /** Lower case, without `://`. */
  readonly scheme: string | null;
  /** Lower case, without port. */
  readonly host: string | null;
  readonly segments: readonly Segment[];
  /** A path on a disk or in a bucket, where the parts in front of a name are folders, not organisations. */
  readonly isPath: boolean;
}

const schemePattern = /^([a-z][a-z0-9+.-]*):\/\//i;
/** A host name before a path, without a scheme: has a dot and a known end, or a port. */
const bareHost =
  /^(?:[a-z0-9-]+\.)+(?:com|co|io|ai|org|net|dev|run|app|cloud|fi|cn|gov|de|eu|sh|build|site|tech)(?::\d+)?(?=\/|$)/i;
/** `git@HOST:PATH`, as git writes an address over SSH. */
const sshHost = /^git@([a-z0-9.-]+):(?=.)/i;
const localHost = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[a-z][a-z0-9-]*)(?::\d{2,5})(?=\/)/i;
/** Schemes whose first part is a host; in the others it is the beginning of the path. */
const withHost = /^(?:https?|ftp|ssh|git|wss?|oci|docker|grpc|git\+https|git\+ssh)$/;
const onDisk = /^(?:file|s3|gs|pvc|pvc\+hf|gcs|abfss?|wasbs?|dbfs|hdfs|r2)$/;

/** Whether a host holds code: a file there is part of it, and an id a thing that it deals with. */
export function isCodeHost(host: string | null): boolean {
  return host !== null && /(?:github|gitlab)/.test(host);
}

export function readAddress(token: Token): Address {
  let at = 0;
  let scheme: string | null = null;
  let host: string | null = null;
  const schemed = schemePattern.exec(token.text);
  if (schemed !== null) {
    scheme = (schemed[1] ?? '').toLowerCase();
    at = schemed[0].length;
  }
  const rest = token.text.slice(at);
  if (scheme !== null && withHost.test(scheme)) {
    host = /^[^/]*/.exec(rest)?.[0] ?? '';
    at += host.length;
    host = host.toLowerCase().replace(/:\d+$/, '').replace(/^.*@/, '');
  } else if (scheme === null) {
    const ssh = sshHost.exec(rest);
    const bare = ssh ?? bareHost.exec(rest) ?? localHost.exec(rest);
    if (ssh !== null) scheme = 'ssh';
    if (bare !== null) {
      host = (bare[1] ?? bare[0]).toLowerCase().replace(/:\d+$/, '');
      at += bare[0].length;
    }
  }
  const segments: Segment[] = [];
  for (let start = at; start <= token.text.length; ) {
    const slash = token.text.indexOf('/', start);
    const end = slash < 0 ? token.text.length : slash;
    if (end > start) segments.push({ text: token.text.slice(start, end), start, end });
    start = end + 1;
  }
  const isPath =
    (scheme !== null && onDisk.test(scheme)) ||
    // `hf:///workspace/Llama-2-7b-hf`: no host, and the root.
    (host === null && /^[a-z]+:\/{3}/i.test(token.text)) ||
    (scheme === null && host === null && /^(?:\.{0,2}|~|[a-z]:)\//i.test(token.text)) ||
    (scheme === null && /^(?:dbfs|file):\//i.test(token.text));
  return { token, scheme, host, segments, isPath };
}
