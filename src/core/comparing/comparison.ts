import type { Plan } from '../plan/model';
import type { Profile } from '../plan/profile';

/*
 * Two plans side by side: an earlier and a later one. Labels and numbers of milestones shift from year to year, so
 * nothing here is matched by them.
 */

/** A plan, and the profile it was read with. */
export interface ComparedPlan {
  readonly plan: Plan;
  readonly profile: Profile;
}

/** What stands in only one of the plans, or in both. */
export interface Comparison {
  /** Actions of the later plan in its order, each with its match; then those of the earlier that have none. */
  readonly actions: readonly ActionMatch[];
  /** Activities of the later plan in its order, each with its match; then those of the earlier that have none. */
  readonly activities: readonly ActivityMatch[];
  readonly counts: {
    readonly actions: Readonly<Record<Fate, number>>;
    readonly activities: Readonly<Record<Fate, number>>;
  };
  /** One row per Member of either plan's profile that either plan names, then per group, in alphabetical order of names. */
  readonly byCountry: readonly ComparedCount[];
  /** One row per KPI; those of the later plan in its order, then those of the earlier alone. */
  readonly byKpi: readonly ComparedCount[];
}

/**
 * new: only in the later plan. dropped: only in the earlier. kept: the same words, under the same actions. reworded:
 * other words, under the same actions. moved: under other actions, of those that stand in both plans (of an action: in
 * another section); its words may differ too.
 */
export type Fate = 'new' | 'dropped' | 'kept' | 'reworded' | 'moved';

export interface ActionMatch {
  readonly fate: Fate;
  readonly before: ComparedAction | null;
  readonly after: ComparedAction | null;
  /** How alike the words are, 0 to 1; 1 where they are the same, 0 where there is no match. */
  readonly likeness: number;
}

export interface ComparedAction {
  readonly ref: string;
  readonly title: string;
  readonly outcome: string | null;
}

export interface ActivityMatch {
  readonly fate: Fate;
  readonly before: ComparedActivity | null;
  readonly after: ComparedActivity | null;
  readonly likeness: number;
}

export interface ComparedActivity {
  readonly id: string;
  readonly title: string;
  /** All its wordings as they are typed, in document order; mostly the title alone. */
  readonly wordings: readonly string[];
  /** The actions that list it, by their names in its own plan. */
  readonly actions: readonly string[];
}

/** Activities counted in both plans, each once. */
export interface ComparedCount {
  readonly name: string;
  /** Of a Member its ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Null where the plan (or its profile) does not have it. */
  readonly before: number | null;
  readonly after: number | null;
}
