import { kpiKey } from '../../plan/text';
import { actionsOf, type Action, type Plan } from '../../plan/model';
import type { CountedActivity } from './counted';
import { crossOf, pairsOf } from './cross';
import { groupTitle } from '../group-title';
import type { Summary } from '../summary';

type Rows = Pick<Summary, 'byCountry' | 'byGroup' | 'byKpi' | 'byOutcome' | 'byKind'>;

/** What the sheets call the outcome of an action without one, and the milestone of one without any. */
export const noneTitle = '(none)';

export function crossAll(plan: Plan, activities: readonly CountedActivity[], rows: Rows): Summary['crosses'] {
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const listedUnder = (activity: CountedActivity): readonly Action[] =>
    activity.entries.map((listing) => actions.get(listing.action)!);
  const places = [...rows.byCountry.map(({ name }) => name), ...rows.byGroup.map(({ group }) => groupTitle(group))];
  const placeAt = new Map<string, number>([
    ...rows.byCountry.map(({ country }, index) => [`member ${country}`, index] as const),
    ...rows.byGroup.map(({ group }, index) => [`group ${group}`, rows.byCountry.length + index] as const),
  ]);
  const placesOf = ({ countries, groups }: CountedActivity): readonly number[] =>
    [...[...countries].map((code) => `member ${code}`), ...[...groups].map((group) => `group ${group}`)].flatMap(
      (key) => placeAt.get(key) ?? [],
    );
  const kpis = rows.byKpi.map(({ kpi }) => kpi);
  const kpiAt = indexOf(kpis.map(kpiKey));
  const kinds = rows.byKind.map(({ kind }) => kind);
  const kindAt = indexOf(kinds);
  const outcomes = rows.byOutcome.map(({ outcome }) => outcome ?? noneTitle);
  const outcomeAt = indexOf(outcomes);
  const numbers = [...new Set([...actions.values()].flatMap(({ rsp }) => rsp?.milestones ?? []))].sort((a, b) => a - b);
  const milestones = [...numbers.map(String), noneTitle];
  const milestoneAt = indexOf(milestones);
  const sections = plan.sections.map(({ number }) => String(number));
  const sectionAt = indexOf(sections);
  return {
    kpiByCountry: crossOf(kpis, places, activities, (activity) =>
      pairsOf(
        listedUnder(activity).flatMap(({ kpis: own }) => own.flatMap(({ text }) => kpiAt.get(kpiKey(text)) ?? [])),
        placesOf(activity),
      ),
    ),
    countryByKind: crossOf(places, kinds, activities, (activity) =>
      pairsOf(placesOf(activity), [kindAt.get(activity.kind)!]),
    ),
    outcomeByMilestone: crossOf(outcomes, milestones, activities, (activity) =>
      listedUnder(activity).flatMap(({ rsp }) => {
        const own = rsp && rsp.milestones.length > 0 ? rsp.milestones.map(String) : [noneTitle];
        const row = outcomeAt.get(rsp?.outcome ?? noneTitle)!;
        return own.map((milestone) => [row, milestoneAt.get(milestone)!] as const);
      }),
    ),
    kindBySection: crossOf(kinds, sections, activities, (activity) =>
      pairsOf(
        [kindAt.get(activity.kind)!],
        listedUnder(activity).map(({ section }) => sectionAt.get(String(section))!),
      ),
    ),
  };
}

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
