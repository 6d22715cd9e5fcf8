import type { Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { summarySheets } from '../../words/summary/headings';
import { summaryNotes } from '../../words/summary/notes';
import type { Report } from '../report';
import type { Summary } from '../summary';
import { layOutByCountry } from './by-country';
import { layOutByKpi } from './by-kpi';
import { titleOf, type CountedPlan } from './counted-plan';
import { layOutCountryByKind } from './crosses/country-by-kind';
import { layOutKindBySection } from './crosses/kind-by-section';
import { layOutKpiByCountry } from './crosses/kpi-by-country';
import { layOutOutcomeByMilestone } from './crosses/outcome-by-milestone';
import { layOutGaps } from './gaps/gaps-sheet';
import { layOutFollowUp } from './kpi-follow-up';
import { layOutOverview } from './overview/overview';
import { layOutPlanData } from './plan-data';

/**
 * The sheets of a summary, in the order in which they stand in the workbook; the data that all others sum is last.
 * `plan` is as it was counted; in it `expanded` groups are replaced by their Members.
 */
export function layOutSummary(
  plan: Plan,
  profile: Profile,
  summary: Summary,
  expanded: readonly string[] = [],
): readonly Report[] {
  const counted: CountedPlan = { plan, profile, summary, expanded };
  return [
    layOutOverview(counted),
    layOutGaps(counted),
    layOutByCountry(counted),
    layOutByKpi(counted),
    layOutKpiByCountry(counted),
    layOutCountryByKind(counted),
    layOutOutcomeByMilestone(counted),
    layOutKindBySection(counted),
    layOutFollowUp(counted),
    layOutData(counted),
  ];
}

function layOutData(counted: CountedPlan): Report {
  return {
    sheet: summarySheets.planData,
    title: titleOf(counted, 'planData'),
    note: summaryNotes.planData,
    table: layOutPlanData(counted.plan, counted.profile),
    page: 'across',
  };
}
