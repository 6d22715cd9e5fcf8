import { kpiKey } from '../../plan/text';
import { actionsOf, type Plan } from '../../plan/model';
import { countKpis, countUnder, type CountedActivity, type CountedKpi } from './counted';
import { readKpiAsks } from './kpi-asks';
import type { KpiAnswer, KpiRow, UnansweredKpi } from '../summary';

/** One row per KPI text, in document order. */
export function tallyKpis(plan: Plan, activities: readonly CountedActivity[]): readonly KpiRow[] {
  const reached = reachedBy(activities);
  return countKpis(plan).map(({ text, actions }) => ({
    kpi: text,
    asks: readKpiAsks(text),
    actions: actions.length,
    ...countUnder(actions),
    members: reached(actions),
  }));
}

/** One row per action and KPI, in document order. */
export function answerKpis(plan: Plan, activities: readonly CountedActivity[]): readonly KpiAnswer[] {
  const reached = reachedBy(activities);
  const counted = countKpis(plan);
  const places = new Map(counted.map(({ text }, index) => [kpiKey(text), index]));
  return actionsOf(plan).flatMap((action) => {
    const own = [...new Set(action.kpis.flatMap(({ text }) => places.get(kpiKey(text)) ?? []))];
    return own.map((index): KpiAnswer => {
      const { text } = counted[index]!;
      return {
        kpi: text,
        number: index + 1,
        asks: readKpiAsks(text),
        action: action.ref,
        actionTitle: action.title,
        ...countUnder([action]),
        members: reached([action]),
      };
    });
  });
}

/** KPIs without activities, and those that ask for what stands in no plan. */
export function findUnanswered(rows: readonly KpiRow[], answers: readonly KpiAnswer[]): readonly UnansweredKpi[] {
  const actionsOfKpi = (number: number) =>
    answers.filter((answer) => answer.number === number).map(({ action }) => action);
  return rows.flatMap(({ kpi, asks, activities }, index): readonly UnansweredKpi[] => {
    if (activities > 0 && asks !== 'other') return [];
    return [{ kpi, why: activities === 0 ? 'no-activity' : 'asks-other', actions: actionsOfKpi(index + 1) }];
  });
}

/** How many Members the activities of some actions name. */
function reachedBy(activities: readonly CountedActivity[]): (actions: CountedKpi['actions']) => number {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return (actions) => {
    const ids = new Set(actions.flatMap(({ listings }) => listings.map(({ activity }) => activity)));
    return new Set([...ids].flatMap((id) => [...(byId.get(id)?.countries ?? [])])).size;
  };
}
