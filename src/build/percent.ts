/** A share in percent, from the four digits that are recorded and rounded down: what is not all shall not look like it. */
export function percent(share: number): string {
  return `${(Math.floor(Math.round(share * 1e4) / 10) / 10).toFixed(1)} %`;
}
