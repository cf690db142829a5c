/**
 * Paths inside the scan are absolute and have forward slashes on every machine (`/home/a/b`, `C:/a/b`); the port
 * that opens them translates. A folder's path has no slash at its end, a root (`/`, `C:/`) has.
 */

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The containing folder, `null` for a root. */
export function parentOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  if (slash < 0 || slash === path.length - 1) return null;
  const parent = path.slice(0, slash);
  return parent === '' || /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent;
}

/** True for the folder itself too. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(joinPath(folder, ''));
}

/** The way from a folder to a path: `a/b`, `../a`, `.`; the path as it is where no way leads (another drive). */
export function relativePath(folder: string, path: string): string {
  if (path === folder) return '.';
  if (isInside(path, folder)) return path.slice(joinPath(folder, '').length);
  let climbed = '';
  for (let above = parentOf(folder); above !== null; above = parentOf(above)) {
    climbed += '../';
    if (path === above) return climbed.slice(0, -1);
    if (isInside(path, above)) return climbed + path.slice(joinPath(above, '').length);
  }
  return path;
}

/** Follows a relative path with `.` and `..`; an absolute one stands for itself. */
export function resolvePath(folder: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return path;
  let result = folder;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    result = segment === '..' ? (parentOf(result) ?? result) : joinPath(result, segment);
  }
  return result;
}
