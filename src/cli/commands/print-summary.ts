import type { SummaryJson } from '../../jobs/printed/json';
import { formatTable, paint } from '../output';

/** What `summarize` tells people: what is not there first, then the counts. The crosses stand in the sheets and in JSON. */
export function printSummary(json: SummaryJson): readonly string[] {
  const { totals, byCountry, byGroup, byKpi, byKind, byOutcome } = json;
  return [
    `${totals.activities} activities in ${totals.listings} listings; ${totals.events} events; ${totals.countries} Members named.`,
    ...sayEarlier(json),
    '',
    paint('bold', 'What is not there'),
    ...sayGaps(json),
    '',
    paint('bold', 'Per country (an activity counts once for each Member it names, so the column does not add up)'),
    ...formatTable([
      ['activities', 'events', 'listings', 'Member'],
      ...byCountry.map(({ name, activities, events, listings }) => [activities, events, listings, name]),
    ]),
    ...(byGroup.length === 0 ? [] : ['', ...sayGroups(json)]),
    '',
    paint('bold', 'Per KPI (an activity counts once for each KPI)'),
    ...formatTable([
      ['actions', 'activities', 'listings', 'Members', 'KPI'],
      ...byKpi.map(({ kpi, actions, activities, listings, members }) => [actions, activities, listings, members, kpi]),
    ]),
    '',
    paint('bold', 'Per outcome (an activity counts once for each outcome)'),
    ...formatTable([
      ['actions', 'activities', 'listings', 'outcome'],
      ...byOutcome.map(({ outcome, actions, activities, listings }) => [
        actions,
        activities,
        listings,
        outcome ?? 'none',
      ]),
    ]),
    '',
    paint('bold', 'Per kind'),
    ...formatTable([
      ['activities', 'listings', 'kind'],
      ...byKind.map(({ kind, activities, listings }) => [activities, listings, kind]),
    ]),
    '',
  ];
}

function sayGroups({ byGroup }: SummaryJson): readonly string[] {
  return [
    paint('bold', 'Per group (not counted for its Members; --expand GROUP does)'),
    ...formatTable([
      ['activities', 'listings', 'Members', 'group'],
      ...byGroup.map(({ group, activities, listings, members, assumed }) => [
        activities,
        listings,
        members.length,
        assumed ? `${group} (its Members are an assumption of the profile)` : group,
      ]),
    ]),
  ];
}

function sayGaps({ byCountry, gaps, expanded }: SummaryJson): readonly string[] {
  const missing = byCountry.filter(({ country }) => gaps.countries.includes(country));
  const named = (role: string) => missing.filter((row) => row.role === role).map(({ name }) => name);
  const unanswered = (why: string) => gaps.kpis.filter((kpi) => kpi.why === why).map(({ kpi }) => kpi);
  return [
    say('Members without an activity', named('recipient')),
    say('of those that mostly give expertise', named('contributor')),
    say('Actions without listings', gaps.actions),
    say('Outcomes that no action serves', gaps.outcomes),
    say('Milestones that no action serves', gaps.milestones),
    say('Outcomes whose actions have no activity', gaps.emptyOutcomes),
    say('Milestones whose actions have no activity', gaps.emptyMilestones),
    say('KPIs with no activity', unanswered('no-activity'), '; '),
    say('KPIs on Members where none is named', unanswered('names-nobody'), '; '),
    say('KPIs that ask for what stands in no plan', unanswered('asks-other'), '; '),
    ...(expanded.length === 0 ? [] : [`Counted for their Members: ${expanded.join(', ')}`]),
  ];
}

function say(what: string, which: readonly string[], between = ', '): string {
  return which.length === 0 ? `${what}: none` : `${what} (${which.length}): ${which.join(between)}`;
}

function sayEarlier({ earlier, sheet }: SummaryJson): readonly string[] {
  if (!earlier) return [];
  const { since, isOlder, isWhole, of } = earlier;
  if (of !== sheet) return [`The summary sheets in the workbook, written on ${since}, are those of the sheet “${of}”.`];
  if (!isWhole) return [`The summary sheets in the workbook, begun on ${since}, were not all written.`];
  return [
    isOlder
      ? `The summary sheets in the workbook, written on ${since}, are older than the plan.`
      : `The summary sheets in the workbook, written on ${since}, agree with the plan.`,
  ];
}
