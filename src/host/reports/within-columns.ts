import type { Area } from '../../core/sheet/area';
import type { ReportTable } from '../../core/summary/report';

/**
 * What of a report's earlier table is ours. Excel takes what is typed beside a table into it as a column more, and that
 * is the planner's.
 */
export function withinColumns({ from, to }: Area, { columns }: ReportTable): Area {
  return { from, to: { row: to.row, column: Math.min(to.column, from.column + columns.length - 1) } };
}
