import { actionsOf, type Action, type Plan } from '../../plan/model';
import { countKpis, countUnder, placesOf, type CountedActivity } from './counted';
import { readKpiAsks } from './kpi-asks';
import type { KpiAnswer, KpiRow, UnansweredKpi } from '../summary';

/** One row per KPI text, in document order. */
export function tallyKpis(plan: Plan, activities: readonly CountedActivity[]): readonly KpiRow[] {
  const reachedBy = findReached(activities);
  return countKpis(plan).map(({ text, actions }) => ({
    kpi: text,
    asks: readKpiAsks(text),
    actions: actions.length,
    ...countUnder(actions),
    members: reachedBy(actions).members,
  }));
}

/** One row per action and KPI, in document order. */
export function answerKpis(plan: Plan, activities: readonly CountedActivity[]): readonly KpiAnswer[] {
  const reachedBy = findReached(activities);
  const answers = new Map<Action, KpiAnswer[]>(actionsOf(plan).map((action) => [action, []]));
  for (const [index, { text, actions }] of countKpis(plan).entries()) {
    const asks = readKpiAsks(text);
    for (const action of actions) {
      answers.get(action)!.push({
        kpi: text,
        number: index + 1,
        asks,
        action: action.ref,
        actionTitle: action.title,
        ...countUnder([action]),
        members: reachedBy([action]).members,
      });
    }
  }
  return [...answers.values()].flat();
}

/** KPIs of which the plan says nothing, in document order. */
export function findUnanswered(plan: Plan, activities: readonly CountedActivity[]): readonly UnansweredKpi[] {
  const reachedBy = findReached(activities);
  const whyNot = (text: string, actions: readonly Action[]): UnansweredKpi['why'] | null => {
    if (actions.every(({ listings }) => listings.length === 0)) return 'no-activity';
    const asks = readKpiAsks(text);
    if (asks === 'other') return 'asks-other';
    const { members, groups } = reachedBy(actions);
    return asks === 'members' && members + groups === 0 ? 'names-nobody' : null;
  };
  return countKpis(plan).flatMap(({ text, actions }): readonly UnansweredKpi[] => {
    const why = whyNot(text, actions);
    return why === null ? [] : [{ kpi: text, why, actions: actions.map(({ ref }) => ref) }];
  });
}

interface Reached {
  readonly members: number;
  readonly groups: number;
}

/** How many Members and groups the listings of some actions are for. */
function findReached(activities: readonly CountedActivity[]): (actions: readonly Action[]) => Reached {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return (actions) => {
    const places = actions.flatMap(({ listings }) =>
      listings.map((listing) => placesOf(listing, byId.get(listing.activity)!)),
    );
    return {
      members: new Set(places.flatMap(({ countries }) => [...countries])).size,
      groups: new Set(places.flatMap(({ groups }) => [...groups])).size,
    };
  };
}
