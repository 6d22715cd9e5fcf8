import { injections } from '../all';
import type { CleanPlan, Injection } from '../injection';
import { pickBy } from '../plans/pick';
import { asRegister, cleanPlan, readSheet } from '../plans/clean-plans';

/** A plan with several faults at once, and which. */
export interface SpoiltPlan {
  readonly plan: CleanPlan;
  readonly faults: readonly Injection[];
}

const small = [1, 2, 3, 4, 5, 6].map((number) => cleanPlan(number, 6 + 2 * number));
const clean = small.flatMap((plan) => [plan, asRegister(plan)]);

/** One of the drawn plans with one to six random faults, in either layout; of one seed always the same. */
export function spoiltPlan(seed: number): SpoiltPlan {
  const pick = pickBy(seed);
  const faults: Injection[] = [];
  let plan = clean[seed % clean.length]!;
  for (let left = 1 + pick.below(6); left > 0; left--) {
    const injection = pick.one(injections);
    const grid = injection.inject(plan, pick)?.grid;
    const next = grid ? readSheet(plan.name, grid, plan.profile) : null;
    if (!next) continue;
    faults.push(injection);
    plan = next;
  }
  return { plan, faults };
}
