/**
 * A report's path as a URI: relative to the scanned folder, or with the scheme `file` for a path that is not. Half of
 * a surrogate pair, which no URI can spell, becomes U+FFFD.
 */
export function uriOf(path: string): string {
  const segments = Buffer.from(path).toString().split('/').map(encodeURIComponent);
  if (path.startsWith('/')) return `file://${segments.join('/')}`;
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}/${segments.slice(1).join('/')}`;
  return segments.join('/');
}
