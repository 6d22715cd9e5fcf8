import { findCurrentRsp, formatYears } from '../../../plan/outcomes/current-rsp';
import { formatKind } from '../../../plan/kind';
import { actionsOf } from '../../../plan/model';
import { gapTitles, listMilestones, overviewDetails, overviewWords } from '../../../words/summary/gaps';
import { columnTitles, summarySheets } from '../../../words/summary/headings';
import { sayGroups, summaryNotes } from '../../../words/summary/notes';
import type { Report, ReportValue } from '../../report';
import { countFormula } from '../count-formula';
import { titleOf, type CountedPlan } from '../counted-plan';
import { describeExpanded } from '../expanded-groups';
import { findGaps } from '../gaps/find-gaps';
import { layOutCharts } from './overview-charts';
import { planDataColumns } from '../plan-data';

/** The first sheet: what is missing, the counts and three charts, on one upright page. */
export function layOutOverview(counted: CountedPlan): Report {
  const { plan, profile, summary } = counted;
  return {
    sheet: summarySheets.summary,
    title: titleOf(counted, 'summary'),
    note: [
      summaryNotes.summary(formatYears(plan.years), plan.sheet, profile.name),
      ...sayGroups(summary.byGroup, describeExpanded(counted)),
    ].join('\n'),
    table: {
      name: 'ConcordSummary',
      columns: [
        { title: columnTitles.what, width: 44 },
        { title: columnTitles.number, width: 10 },
        { title: columnTitles.which, width: 76 },
      ],
      rows: [...gapRows(counted), ...countRows(counted), ...kindRows(counted)],
      key: [columnTitles.what],
    },
    charts: layOutCharts(summary),
    page: 'one-page',
  };
}

type Row = readonly [what: string, number: ReportValue, which: string];

function gapRows(counted: CountedPlan): readonly Row[] {
  const gaps = findGaps(counted);
  const hasOutcomes = findCurrentRsp(counted.plan, counted.profile) !== null;
  const row = (kind: keyof typeof gapTitles, list: (names: readonly string[]) => string): Row => {
    const names = gaps.filter((gap) => gap.kind === kind).map(({ short }) => short);
    return [gapTitles[kind], names.length, names.length === 0 ? overviewDetails.nobody : listShortly(names, list)];
  };
  const inRow = (names: readonly string[]) => names.join(', ');
  return [
    row('recipients', inRow),
    row('contributors', inRow),
    row('actions', inRow),
    ...(hasOutcomes ? [row('outcomes', inRow)] : []),
    row('emptyOutcomes', inRow),
    ...(hasOutcomes ? [row('milestones', listMilestones)] : []),
    row('emptyMilestones', listMilestones),
    row('kpisEmpty', overviewDetails.kpiNumbers),
    row('kpisNobody', overviewDetails.kpiNumbers),
    row('kpisOther', overviewDetails.kpiNumbers),
  ];
}

/** Four lines of the column; more of ten lists and the page would be too small to be read. */
const longestList = 300;

/** As many names as there is room for, and how many more there are. */
function listShortly(names: readonly string[], list: (names: readonly string[]) => string): string {
  const whole = list(names);
  if (whole.length <= longestList) return whole;
  let shown = 1;
  while (list(names.slice(0, shown + 1)).length <= longestList) shown++;
  return overviewDetails.more(list(names.slice(0, shown)), names.length - shown);
}

function countRows(counted: CountedPlan): readonly Row[] {
  const { plan, summary } = counted;
  const { totals, byCountry, byGroup, byKpi } = summary;
  const expanded = describeExpanded(counted);
  const bySection = plan.sections.map(({ number, actions }) => ({ section: number, actions: actions.length }));
  const total = (column: string, value: number) => countFormula(column, [], value);
  return [
    [overviewWords.sections, plan.sections.length, ''],
    [overviewWords.actions, actionsOf(plan).length, overviewDetails.actions(bySection)],
    [overviewWords.activities, total(planDataColumns.once, totals.activities), overviewDetails.activities],
    [overviewWords.events, total(planDataColumns.event, totals.events), overviewDetails.events],
    [overviewWords.listings, total(planDataColumns.listingOnce, totals.listings), overviewDetails.listings],
    [overviewWords.membersNamed, totals.countries, overviewDetails.membersNamed(byCountry.length)],
    [overviewWords.groupsNamed, byGroup.length, byGroup.map(({ group }) => group).join(', ')],
    ...(expanded.length > 0
      ? [[overviewWords.groupsExpanded, expanded.length, expanded.map(({ group }) => group).join(', ')] satisfies Row]
      : []),
    [overviewWords.kpis, byKpi.length, overviewDetails.kpis],
  ];
}

function kindRows({ summary }: CountedPlan): readonly Row[] {
  return summary.byKind.map(({ kind, activities, listings }) => [
    overviewWords.kind(formatKind(kind)),
    countFormula(planDataColumns.once, [[planDataColumns.kind, formatKind(kind)]], activities),
    overviewDetails.kind(listings),
  ]);
}
