import { listInWords, plural } from '../speech';

/*
 * What stands under the title of each sheet: what its numbers count, and why they do not add up. Every line is a
 * sentence or two for somebody who has the sheet before them and has read none of the others.
 */

/** Groups that are counted for their Members, each with how many these are. */
export interface ExpandedGroup {
  readonly group: string;
  readonly members: number;
  readonly assumed: boolean;
}

const pivotLimits =
  'A PivotTable of “Plan data” counts right as laid out here and narrowed down by Kind; not by section, action or any other column. It has no row for what has no activity.';
const pivotOfPlaces = `${pivotLimits} “(none named)”: activities that name no Member and no group.`;

/** What is said where there is no PivotTable. */
export const withoutPivot =
  'No PivotTable could be made beside this table here: the table counts the same, by formulas on “Plan data”.';

const perCountry =
  'An activity counts once for each Member or group that any of its listings names, so a column adds up to more than the plan has.';

const events =
  'Events: of an activity held for one Member at a time, one for each Member it names; joint workshops and meetings are none.';

export const summaryNotes = {
  summary: (period: string, sheet: string, profile: string) =>
    `Period ${period}. Counted from the sheet “${sheet}” by the profile “${profile}”. What is missing comes first; “Gaps” leads to it.`,
  gaps: (count: number) =>
    count === 0
      ? 'Nothing is missing.'
      : `${plural(count, 'gap')}. A link leads to the cell where it stood when this was written.`,
  byCountry: (activities: number, listings: number) =>
    [
      `The plan has ${plural(activities, 'activity', 'activities')} in ${plural(listings, 'listing')}. ${perCountry}`,
      events,
      pivotOfPlaces,
    ].join('\n'),
  byKpi: [
    'An activity counts once for a KPI, however many of its actions list it, and once for each other KPI of these actions; so the columns do not add up. Members: those that the listings under it are for. The plan holds no targets and no results.',
    pivotLimits,
  ].join('\n'),
  kpiByCountry: [
    'An activity counts once for each KPI of the actions that list it and each Member or group that it is for there, so neither rows nor columns add up.',
    `Right of the table a PivotTable has them the other way round, the KPIs by their numbers (0: no KPI). ${pivotOfPlaces}`,
  ].join('\n'),
  countryByKind: [
    'A row adds up to the activities of its Member or group, as each activity has one kind. A column does not: an activity counts once for each that it names.',
    pivotOfPlaces,
  ].join('\n'),
  outcomeByMilestone: [
    'An activity counts once for an outcome and once for each milestone of the actions that list it, so neither rows nor columns add up. A “–” (none) may also stand for a milestone that the outcome does not have: those without an action are on “Gaps”.',
    pivotLimits,
  ].join('\n'),
  kindBySection: [
    'A column adds up to the activities of its section, as each activity has one kind. A row does not: an activity that is listed in two sections counts in both.',
    pivotLimits,
  ].join('\n'),
  followUp:
    'One row for each KPI of each action. Target, Actual and Remarks are yours: they stay with their KPI and action when the summary is written again. Activities and listings are those of the action alone; Members reached are those that its listings are for.',
  planData:
    'One row for each listing, Member or group it is for, KPI and milestone of its action. The columns from “First for plan” on hold 1 on the first row of what they count and 0 on all others: sum them to count, each by what its name says only. The other sheets sum them.',
} as const;

/** What is said of groups, in a line of its own; empty where there is nothing to say. */
export function sayGroups(
  named: readonly { readonly group: string; readonly assumed: boolean }[],
  expanded: readonly ExpandedGroup[],
): readonly string[] {
  const assumed = [...named, ...expanded].filter((group) => group.assumed).map(({ group }) => group);
  const parts = [
    ...(expanded.length > 0
      ? [`Counted for their Members: ${listInWords(expanded.map(({ group, members }) => `${group} (${members})`))}.`]
      : []),
    ...(named.length > 0
      ? [`${expanded.length > 0 ? 'Any other' : 'A'} group counts in its own row, not for its Members.`]
      : []),
    ...(assumed.length > 0 ? [`Who belongs to ${listInWords(assumed)} is an assumption of the profile.`] : []),
  ];
  return parts.length > 0 ? [parts.join(' ')] : [];
}
