/** The calendar day where the user is, `YYYY-MM-DD`: on it dated facts are judged, in the editor as on the command line. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
