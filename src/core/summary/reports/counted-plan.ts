import type { Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { summaryTitles, type summarySheets } from '../../words/summary/headings';
import type { Summary } from '../summary';

/** What the sheets are laid out from. */
export interface CountedPlan {
  /** As it was counted: `expanded` groups are replaced by their Members. */
  readonly plan: Plan;
  readonly profile: Profile;
  readonly summary: Summary;
  /** By the names that the profile shows. */
  readonly expanded: readonly string[];
}

/** What stands over the table of a sheet. */
export function titleOf({ plan }: CountedPlan, sheet: keyof typeof summarySheets): string {
  return `${plan.title || plan.sheet}: ${summaryTitles[sheet]}`;
}
