import type { ReportPivot } from '../../host';
import type { Place } from './place';

/** Makes the pivots of all reports, to be carried out in an exchange of their own: Excel may refuse one. */
export function addPivots(context: Excel.RequestContext, places: readonly Place[], hasAutoFormat: boolean): void {
  for (const { sheet, layout } of places) {
    if (!layout.pivot) continue;
    const { pivot, area } = layout.pivot;
    const corner = sheet.getRangeByIndexes(area.from.row, area.from.column, 1, 1);
    const added = sheet.pivotTables.add(pivot.name, context.workbook.tables.getItem(pivot.source), corner);
    // First of all, or the columns become as wide as the fields that are put in.
    if (hasAutoFormat) added.layout.autoFormat = false;
    fillPivot(added, pivot);
  }
}

/** Grand totals of columns stand below, those of rows at the right. */
function fillPivot(added: Excel.PivotTable, { row, column, values, totals }: ReportPivot): void {
  added.layout.showColumnGrandTotals = totals.down;
  added.layout.showRowGrandTotals = totals.across;
  added.rowHierarchies.add(added.hierarchies.getItem(row));
  if (column !== undefined) added.columnHierarchies.add(added.hierarchies.getItem(column));
  for (const value of values) {
    const sum = added.dataHierarchies.add(added.hierarchies.getItem(value.column));
    sum.summarizeBy = 'Sum';
    sum.name = value.caption;
  }
}
