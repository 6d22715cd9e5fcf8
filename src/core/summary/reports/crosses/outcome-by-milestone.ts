import {
  columnTitles,
  milestoneTitle,
  noMilestoneTitle,
  pivotCaptions,
  summarySheets,
} from '../../../words/summary/headings';
import { summaryNotes, withoutPivot } from '../../../words/summary/notes';
import { noneTitle } from '../../counting/crosses';
import type { Report } from '../../report';
import { countFormula, type Criterion } from '../count-formula';
import { titleOf, type CountedPlan } from '../counted-plan';
import { planDataColumns, planDataName } from '../plan-data';
import { crossCells, crossColumns, ordinals } from './cross-table';

const first = [
  { title: columnTitles.outcome, width: 10 },
  { title: columnTitles.actions, width: 9 },
  { title: columnTitles.activities, width: 11 },
  { title: columnTitles.listings, width: 10 },
] as const;

export function layOutOutcomeByMilestone(counted: CountedPlan): Report {
  const { crosses, byOutcome } = counted.summary;
  const cross = crosses.outcomeByMilestone;
  const milestones = crossColumns(
    cross.columns.map((milestone) => (milestone === noneTitle ? noMilestoneTitle : milestoneTitle(milestone))),
    [...ordinals.map(milestoneTitle), noMilestoneTitle],
    first,
    { width: 6, isTurned: true },
  );
  return {
    sheet: summarySheets.outcomeByMilestone,
    title: titleOf(counted, 'outcomeByMilestone'),
    note: summaryNotes.outcomeByMilestone,
    table: {
      name: 'ConcordOutcomeByMilestone',
      columns: [...first, ...milestones.columns],
      rows: cross.rows.map((outcome, row) => {
        const { actions, activities, listings } = byOutcome[row]!;
        // By number: Excel's criteria take the texts 1.1 and 1.10 for one.
        const isOutcome: Criterion = [planDataColumns.outcomeNumber, row + 1];
        return [
          outcome,
          actions,
          countFormula(planDataColumns.firstForOutcome, [isOutcome], activities),
          countFormula(planDataColumns.listingOnce, [isOutcome], listings),
          ...crossCells(cross, row, planDataColumns.firstForMilestone, isOutcome, (column) => [
            planDataColumns.milestone,
            cross.columns[column] === noneTitle ? noneTitle : Number(cross.columns[column]),
          ]),
        ];
      }),
      key: [columnTitles.outcome],
      former: milestones.former,
      heat: milestones.titles,
    },
    pivot: {
      name: 'ConcordOutcomeByMilestonePivot',
      source: planDataName,
      row: planDataColumns.outcome,
      column: planDataColumns.milestone,
      values: [{ column: planDataColumns.firstForMilestone, caption: pivotCaptions.outcomeByMilestone }],
      totals: { down: false, across: false },
      slicers: [planDataColumns.kind],
      otherwise: withoutPivot,
    },
    page: 'across',
  };
}
