import { findCurrentRsp } from '../../plan/outcomes/current-rsp';
import { actionsOf, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';

/** Outcomes of the current RSP, those without an action too, and others that the plan names, by number; then none. */
export function findOutcomes(plan: Plan, profile: Profile): readonly (string | null)[] {
  const known = findCurrentRsp(plan, profile)?.outcomes.map(({ id }) => id) ?? [];
  const named = actionsOf(plan).flatMap(({ rsp }) => rsp?.outcome ?? []);
  return [...[...new Set([...known, ...named])].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })), null];
}
