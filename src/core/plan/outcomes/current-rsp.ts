import { actionsOf, type Plan } from '../model';
import type { Profile } from '../profile';

export type RspPeriod = Profile['rsps'][number];

/**
 * The strategic plan that the profile knows for the years of a work plan: the one that covers them all, or else
 * the one that covers their first year; null where it knows none.
 */
export function findCurrentRsp({ years }: Pick<Plan, 'years'>, { rsps }: Profile): RspPeriod | null {
  const begun = rsps.filter(({ from, to }) => from <= years.from && years.from <= to);
  return begun.find(({ to }) => years.to <= to) ?? begun[0] ?? null;
}

/** `2024-2026` */
export function formatYears({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Milestones of the current strategic plan that no action serves, as `1.1.3/4`, in its order. */
export function findUnservedMilestones(plan: Plan, profile: Profile): readonly string[] {
  const served = new Set(
    actionsOf(plan).flatMap(({ rsp }) => rsp?.milestones.map((milestone) => `${rsp.outcome}/${milestone}`) ?? []),
  );
  const outcomes = findCurrentRsp(plan, profile)?.outcomes ?? [];
  return outcomes
    .flatMap(({ id, milestones }) => milestones.map((milestone) => `${id}/${milestone}`))
    .filter((milestone) => !served.has(milestone));
}

/** Outcomes of the current strategic plan that no action serves, in its order. */
export function findUnservedOutcomes(plan: Plan, profile: Profile): readonly string[] {
  const served = new Set(actionsOf(plan).map(({ rsp }) => rsp?.outcome));
  return (findCurrentRsp(plan, profile)?.outcomes ?? []).map(({ id }) => id).filter((outcome) => !served.has(outcome));
}
