import type { License } from '../dataset/types.ts';
import type { ProjectFacts } from './policy.ts';

/** The project's users in the month before the licence's reference date; `null` where it does not say. */
export function usersOn(project: ProjectFacts, license: License): number | null {
  const { monthlyActiveUsers } = project;
  const date = license.clauses.mauReferenceDate?.value;
  if (monthlyActiveUsers === undefined || date === undefined) return null;
  if (typeof monthlyActiveUsers === 'number') return monthlyActiveUsers;
  const stated = Object.keys(monthlyActiveUsers)
    .sort()
    .filter((day) => day <= date)
    .at(-1);
  return stated === undefined ? null : (monthlyActiveUsers[stated] ?? null);
}
