import { actionsOf, type Plan } from '../../plan/model';
import { kpiKey } from '../../plan/text';
import { columnTitles, planSays, summarySheets } from '../../words/summary/headings';
import { summaryNotes } from '../../words/summary/notes';
import type { Report } from '../report';
import type { KpiAnswer } from '../summary';
import { countFormula } from './count-formula';
import { titleOf, type CountedPlan } from './counted-plan';
import { planDataColumns } from './plan-data';

/** Known by its words: labels and numbers shift when an action is put in, and what is filled in must not. */
const key = [columnTitles.kpi, columnTitles.actionWords] as const;

export function layOutFollowUp(counted: CountedPlan): Report {
  const { plan, summary } = counted;
  const numbers = numberActions(plan);
  return {
    sheet: summarySheets.followUp,
    title: titleOf(counted, 'followUp'),
    note: summaryNotes.followUp,
    table: {
      name: 'ConcordKpiFollowUp',
      columns: [
        { title: columnTitles.no, width: 6 },
        { title: columnTitles.kpi, width: 44 },
        { title: columnTitles.action, width: 9 },
        { title: columnTitles.actionWords, width: 50 },
        { title: columnTitles.activities, width: 11 },
        { title: columnTitles.listings, width: 10 },
        { title: columnTitles.membersReached, width: 11 },
        { title: columnTitles.planSays, width: 36 },
        { title: columnTitles.target, width: 12, isPlanners: true },
        { title: columnTitles.actual, width: 12, isPlanners: true },
        { title: columnTitles.remarks, width: 30, isPlanners: true },
      ],
      rows: summary.kpiAnswers.map((answer, index) => {
        const { kpi, number, action, actionTitle, activities, listings, members } = answer;
        const inAction = [[planDataColumns.actionNumber, numbers[index]!]] as const;
        return [
          number,
          kpi,
          action,
          actionTitle,
          countFormula(planDataColumns.firstForAction, inAction, activities),
          countFormula(planDataColumns.listingOnce, inAction, listings),
          members,
          sayAnswer(answer),
          '',
          '',
          '',
        ];
      }),
      key,
    },
    page: 'across',
  };
}

function sayAnswer({ asks, activities, members }: KpiAnswer): string {
  if (activities === 0) return planSays.none;
  return asks === 'members' && members === 0 ? planSays.nobody : planSays[asks];
}

/** The place of the action (one-based) of each KPI of an action, as the answers are in document order. */
function numberActions(plan: Plan): readonly number[] {
  return actionsOf(plan).flatMap(({ kpis }, index) => {
    const own = new Set(kpis.filter(({ text }) => text !== '').map(({ text }) => kpiKey(text)));
    return [...own].map(() => index + 1);
  });
}
