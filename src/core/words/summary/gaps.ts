import { listInWords, plural } from '../speech';

/* What is missing: the rows of “Gaps”, and their numbers on “Summary”. */

export const gapTitles = {
  recipients: 'Members with no activity (mostly receive)',
  contributors: 'Members with no activity (mostly contribute)',
  actions: 'Actions with no activity',
  outcomes: 'Outcomes with no action',
  milestones: 'Milestones with no action',
  emptyOutcomes: 'Outcomes whose actions have no activity',
  emptyMilestones: 'Milestones whose actions have no activity',
  kpisEmpty: 'KPIs with no activity',
  kpisNobody: 'KPIs on Members where none is named',
  kpisOther: 'KPIs on what no plan holds',
} as const;

/** The same, of one. */
export const gapKinds: Readonly<Record<keyof typeof gapTitles, string>> = {
  recipients: 'Member with no activity',
  contributors: 'Member with no activity',
  actions: 'Action with no activity',
  outcomes: 'Outcome with no action',
  milestones: 'Milestone with no action',
  emptyOutcomes: 'Outcome whose actions have no activity',
  emptyMilestones: 'Milestone whose actions have no activity',
  kpisEmpty: 'KPI with no activity',
  kpisNobody: 'KPI on Members where none is named',
  kpisOther: 'KPI on what no plan holds',
};

export const gapDetails = {
  member: (role: string, groups: readonly string[]) =>
    groups.length === 0 ? role : `${role}; named only as one of ${listInWords(groups)}`,
  outcome: (period: string) => `Of the strategic plan ${period}`,
  milestone: (actions: readonly string[]) =>
    actions.length === 0
      ? 'No action serves this outcome'
      : `Other milestones of this outcome: ${listInWords(actions)}`,
  empty: (actions: readonly string[]) => `No activity is listed under ${listInWords(actions)}`,
  kpisEmpty: (actions: readonly string[]) => `No activity is listed under ${listInWords(actions)}`,
  kpisNobody: (actions: readonly string[]) => `No Member or group is named under ${listInWords(actions)}`,
  kpisOther: (actions: readonly string[]) =>
    `Neither activities nor Members planned tell it; a KPI of ${listInWords(actions)}`,
} as const;

/** `1.1.3, milestone 4` */
export const milestoneName = (outcome: string, milestone: string) => `${outcome}, milestone ${milestone}`;

/** Names on “Summary”. */
export const overviewWords = {
  sections: 'Sections',
  actions: 'Actions',
  activities: 'Activities',
  events: 'Events',
  listings: 'Listings',
  membersNamed: 'Members named',
  groupsNamed: 'Groups named',
  groupsExpanded: 'Groups counted for their Members',
  kpis: 'KPIs',
  kind: (kind: string) => `Activities: ${kind}`,
} as const;

export const overviewDetails = {
  nobody: 'none',
  kpiNumbers: (numbers: readonly string[]) => `No. ${numbers.join(', ')} of “By KPI”`,
  /** A list that is too long for one page. */
  more: (list: string, more: number) => `${list} … and ${more} more on “Gaps”`,
  actions: (bySection: readonly { readonly section: number; readonly actions: number }[]) =>
    bySection.map(({ section, actions }) => `${actions} in section ${section}`).join(', '),
  activities: 'Each once, however many actions list it',
  events: 'One for each Member that an activity is held for by itself',
  listings: 'Lines of the plan that announce an activity',
  membersNamed: (of: number) => `Of ${of}; each with its activities on “By country”`,
  kpis: 'Different texts; each with its activities on “By KPI”',
  kind: (listings: number) => `In ${plural(listings, 'listing')}`,
} as const;

/** `["1.1.1/2", "1.1.1/4", "1.1.2/1"]` → `"1.1.1: 2, 4; 1.1.2: 1"` */
export function listMilestones(milestones: readonly string[]): string {
  const byOutcome = new Map<string, string[]>();
  for (const [outcome, milestone] of milestones.map((each) => each.split('/') as [string, string]))
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), milestone]);
  return [...byOutcome].map(([outcome, own]) => `${outcome}: ${own.join(', ')}`).join('; ');
}
