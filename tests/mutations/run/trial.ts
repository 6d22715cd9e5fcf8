import type { Rule, RuleContext } from '../../../src/core/linting/rule';
import { runRules } from '../../../src/core/linting/run';
import { compareAddresses } from '../../../src/core/sheet/address';
import type { Finding } from '../../../src/core/sheet/finding';
import { english } from '../../../src/core/words/en';
import type { CleanPlan, Injected, Injection } from '../injection';
import { pickBy, type Pick } from '../plans/pick';
import { readSheet } from '../plans/clean-plans';

/** A plan with what is found in it before any fault is put in. */
export interface Baseline {
  readonly plan: CleanPlan;
  readonly keys: ReadonlySet<string>;
}

/** What became of one fault. */
export interface Trial {
  readonly injection: Injection;
  readonly plan: string;
  readonly injected: Injected;
  /** The findings of the law at the cell. */
  readonly told: readonly Finding[];
  /** What else is found that was not found before, and is no declared consequence. */
  readonly others: readonly Finding[];
}

export function takeBaseline(plan: CleanPlan, rules: readonly Rule[]): Baseline {
  return { plan, keys: keysOf(runRules(plan, rules, english)) };
}

export function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ keys }) => keys));
}

/** The findings that are not among those known by these keys. */
export function findNew(context: RuleContext, rules: readonly Rule[], known: ReadonlySet<string>): readonly Finding[] {
  return runRules(context, rules, english).filter(({ keys }) => !keys.some((key) => known.has(key)));
}

/** Puts the fault in and looks who tells of it; null where the plan has no place for it. */
export function tryInjection(
  injection: Injection,
  { plan, keys }: Baseline,
  rules: readonly Rule[],
  pick: Pick,
): Trial | null {
  const injected = injection.inject(plan, pick);
  if (!injected) return null;
  const spoilt = readSheet(plan.name, injected.grid, plan.profile);
  const found = spoilt ? findNew(spoilt, rules, keys) : [];
  const isTold = ({ rule, at }: Finding) => rule === injection.rule && compareAddresses(at, injected.at) === 0;
  return {
    injection,
    plan: plan.name,
    injected,
    told: found.filter(isTold),
    others: found.filter((finding) => !isTold(finding) && !injection.consequences?.includes(finding.rule)),
  };
}

/** The fault at so many random places, in one plan after another; fewer where the plans have no more such places. */
export function tryPlaces(
  injection: Injection,
  baselines: readonly Baseline[],
  rules: readonly Rule[],
  places: number,
  seed: number,
): readonly Trial[] {
  const trials: Trial[] = [];
  for (let turn = 0; trials.length < places && turn < 2 * Math.max(places, baselines.length); turn++) {
    const trial = tryInjection(
      injection,
      baselines[(seed + turn) % baselines.length]!,
      rules,
      pickBy(seed * 1_000 + turn),
    );
    if (trial) trials.push(trial);
  }
  return trials;
}
