/** The day on which dated facts are judged, `YYYY-MM-DD` in UTC, as the command line takes it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
