import type { Applied, SeeAlsoChange } from '../../../core/crossref/question';
import type { Linked } from '../../../jobs/outcome';

/** All that will be written for one activity. */
export interface ActivityChanges {
  readonly activity: string;
  readonly title: string;
  readonly applied: readonly Applied[];
  readonly changes: readonly SeeAlsoChange[];
}

/** What will be written, under the activity that it is about, in the order of the plan. */
export function groupByActivity({ activities, applied, changes }: Linked): readonly ActivityChanges[] {
  const groups = new Map<string, { applied: Applied[]; changes: SeeAlsoChange[] }>();
  const groupOf = (activity: string) => {
    const group = groups.get(activity) ?? { applied: [], changes: [] };
    groups.set(activity, group);
    return group;
  };
  for (const one of applied) groupOf(one.activity).applied.push(one);
  for (const change of changes) groupOf(change.activity).changes.push(change);
  return activities.flatMap(({ id, title }) => {
    const group = groups.get(id);
    return group ? [{ activity: id, title, ...group }] : [];
  });
}
