import type { SeeAlsoChange } from '../../core/crossref/question';
import type { Plan } from '../../core/plan/model';

export interface ActivityChanges {
  readonly activity: string;
  readonly title: string;
  readonly changes: readonly SeeAlsoChange[];
}

/** Changes under the activity that they are about, in the order of their first cells. */
export function groupByActivity(changes: readonly SeeAlsoChange[], plan: Plan): readonly ActivityChanges[] {
  const titles = new Map(plan.activities.map(({ id, title }) => [id, title]));
  const byActivity = new Map<string, SeeAlsoChange[]>();
  for (const change of changes) {
    const same = byActivity.get(change.activity);
    if (same) same.push(change);
    else byActivity.set(change.activity, [change]);
  }
  return [...byActivity].map(([activity, own]) => ({
    activity,
    title: titles.get(activity) ?? activity,
    changes: own,
  }));
}
