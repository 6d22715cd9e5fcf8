import { actionsOf, listingsOf, type Plan } from '../../../../src/core/plan/model';
import { printPlan } from '../../../../src/core/plan/print-plan';
import { foldSpaces } from '../../../../src/core/plan/text';
import { findCell, type Grid } from '../../../../src/core/sheet/grid';

/** All that a plan says, without where it says it: what every layout must keep. */
export function factsOf(plan: Plan, grid: Grid) {
  const printed = printPlan(plan);
  const columns = [
    plan.shape.columns.action ?? plan.shape.columns.label,
    plan.shape.columns.listings,
    plan.shape.columns.kpi,
  ];
  return {
    ...printed,
    sections: printed.sections.map((section) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        listings: action.listings.map((listing) => ({ ...listing, at: '' })),
      })),
    })),
    activities: plan.activities,
    seeAlso: listingsOf(plan).map(({ typed }) => typed && foldSpaces(typed.text)),
    rsp: actionsOf(plan).map(({ rspSource }) => rspSource && foldSpaces(rspSource.text)),
    headers: plan.sections.map(({ headers }) =>
      columns.map((column) => headers.find(({ at }) => at.column === column)?.text ?? null),
    ),
    extra: plan.extraColumns.map(({ title, column }) => ({
      title,
      values: actionsOf(plan).map(({ rows }) => [
        ...new Set(rows.map((row) => findCell(grid, { row, column })?.text ?? '').filter((text) => text !== '')),
      ]),
    })),
  };
}
