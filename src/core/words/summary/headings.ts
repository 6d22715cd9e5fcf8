/*
 * What the sheets of a summary, their tables and what stands beside them are called. A planner writes beside rows that
 * are known by these words: the titles of tables change only with what is written there.
 */

/** Excel takes no sheet's name of more than 31 characters. */
export const summarySheets = {
  summary: 'Summary',
  gaps: 'Gaps',
  byCountry: 'By country',
  byKpi: 'By KPI',
  kpiByCountry: 'KPI x country',
  countryByKind: 'Country x kind',
  outcomeByMilestone: 'Outcome x milestone',
  kindBySection: 'Kind x section',
  followUp: 'KPI follow-up',
  planData: 'Plan data',
} as const;

/** Behind the title of the plan. */
export const summaryTitles: Readonly<Record<keyof typeof summarySheets, string>> = {
  summary: 'summary',
  gaps: 'what is missing',
  byCountry: 'activities by country',
  byKpi: 'activities by key performance indicator (KPI)',
  kpiByCountry: 'activities by KPI and country',
  countryByKind: 'activities by country and kind',
  outcomeByMilestone: 'activities by RSP outcome and milestone',
  kindBySection: 'activities by kind and section',
  followUp: 'KPIs, action by action, to fill in',
  planData: 'the plan as a table',
};

export const columnTitles = {
  what: 'What',
  number: 'Number',
  which: 'Which',
  missing: 'What is missing',
  details: 'Details',
  cell: 'Cell',
  place: 'Member or group',
  activities: 'Activities',
  events: 'Events',
  listings: 'Listings',
  countedAs: 'Counted as',
  role: 'Role',
  no: 'No.',
  kpi: 'KPI',
  actions: 'Actions',
  members: 'Members',
  asksFor: 'Asks for',
  outcome: 'Outcome',
  kind: 'Kind',
  action: 'Action',
  actionWords: 'Words of the action',
  membersReached: 'Members reached',
  planSays: 'The plan can say',
  target: 'Target',
  actual: 'Actual',
  remarks: 'Remarks',
} as const;

export const milestoneTitle = (milestone: string) => `Milestone ${milestone}`;
export const noMilestoneTitle = 'No milestone';
export const sectionTitle = (section: string) => `Section ${section}`;
/** What a column is called whose own name is empty. */
export const namelessTitle = '(no name)';

/** What the sums of the PivotTables are called; no column is. */
export const pivotCaptions = {
  byCountry: 'Activities naming it',
  events: 'Events held for it',
  listingsOfCountry: 'Listings naming it',
  byKpi: 'Activities under it',
  listingsOfKpi: 'Listings under it',
  kpiByCountry: 'Activities by KPI number',
  countryByKind: 'Activities by their kind',
  outcomeByMilestone: 'Activities by milestone',
  kindBySection: 'Activities by section',
} as const;

export const chartTitles = {
  byCountry: 'Activities of each Member',
  byKpi: 'Activities of each KPI, by its number on “By KPI”',
  byKind: 'Activities of each kind',
} as const;

export const countedAs = { member: 'Member', group: 'Group', assumed: 'Group (assumed)' } as const;

export const roles = { recipient: 'Mostly receives', contributor: 'Mostly contributes' } as const;

/** What a KPI asks for. */
export const asks = { activities: 'Activities', members: 'Members', other: 'Something else' } as const;

export const planSays = {
  activities: 'How many activities are planned',
  members: 'How many Members these name',
  other: 'Nothing: no plan holds what it asks for',
  nobody: 'Nothing: no Member is named under it',
  none: 'Nothing: no activity stands under it',
} as const;
