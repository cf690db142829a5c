/** The system's name for a failure: `ENOENT`. `null` for an error that is not the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
