/** A report's path as a URI: relative to the scanned folder, or with the scheme `file` for a path that is not. */
export function uriOf(path: string): string {
  if (path.startsWith('/')) return `file://${encodePath(path)}`;
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
  return encodePath(path);
}

/** The segments of a path as a URI spells them. Half of a surrogate pair, which no URI can spell, becomes U+FFFD. */
export function encodePath(path: string): string {
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
}
