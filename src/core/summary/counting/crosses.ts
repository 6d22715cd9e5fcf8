import { kpiKey } from '../../plan/text';
import { actionsOf, type Plan } from '../../plan/model';
import { placesOf, type CountedActivity, type Places } from './counted';
import { crossOf, pairsOf } from './cross';
import { groupTitle } from '../group-title';
import type { Summary } from '../summary';

type Rows = Pick<Summary, 'byCountry' | 'byGroup' | 'byKpi' | 'byOutcome' | 'byKind'>;

/** What the sheets call the outcome of an action without one, and the milestone of one without any. */
export const noneTitle = '(none)';

export function crossAll(plan: Plan, activities: readonly CountedActivity[], rows: Rows): Summary['crosses'] {
  const titles = [...rows.byCountry.map(({ name }) => name), ...rows.byGroup.map(({ group }) => groupTitle(group))];
  const memberAt = indexOf(rows.byCountry.map(({ country }) => country));
  const groupAt = indexOf(rows.byGroup.map(({ group }) => group));
  const placesAt = ({ countries, groups }: Places): readonly number[] => [
    ...[...countries].flatMap((code) => memberAt.get(code) ?? []),
    ...[...groups].flatMap((group) => groupAt.get(group) ?? []).map((at) => rows.byCountry.length + at),
  ];
  const kpis = rows.byKpi.map(({ kpi }) => kpi);
  const kpiAt = indexOf(kpis.map(kpiKey));
  const kinds = rows.byKind.map(({ kind }) => kind);
  const kindAt = indexOf(kinds);
  const outcomes = rows.byOutcome.map(({ outcome }) => outcome ?? noneTitle);
  const outcomeAt = indexOf(outcomes);
  const numbers = [...new Set(actionsOf(plan).flatMap(({ rsp }) => rsp?.milestones ?? []))].sort((a, b) => a - b);
  const milestones = [...numbers.map(String), noneTitle];
  const milestoneAt = indexOf(milestones);
  const sections = [...new Set(plan.sections.map(({ number }) => String(number)))];
  const sectionAt = indexOf(sections);
  return {
    kpiByCountry: crossOf(kpis, titles, activities, (activity) =>
      activity.entries.flatMap((listing, index) =>
        pairsOf(
          activity.actions[index]!.kpis.flatMap(({ text }) => kpiAt.get(kpiKey(text)) ?? []),
          placesAt(placesOf(listing, activity)),
        ),
      ),
    ),
    countryByKind: crossOf(titles, kinds, activities, (activity) =>
      pairsOf(placesAt(activity), [kindAt.get(activity.kind)!]),
    ),
    outcomeByMilestone: crossOf(outcomes, milestones, activities, (activity) =>
      activity.actions.flatMap(({ rsp }) => {
        const own = rsp && rsp.milestones.length > 0 ? rsp.milestones.map(String) : [noneTitle];
        const row = outcomeAt.get(rsp?.outcome ?? noneTitle)!;
        return own.map((milestone) => [row, milestoneAt.get(milestone)!] as const);
      }),
    ),
    kindBySection: crossOf(kinds, sections, activities, (activity) =>
      pairsOf(
        [kindAt.get(activity.kind)!],
        activity.actions.map(({ section }) => sectionAt.get(String(section))!),
      ),
    ),
  };
}

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
