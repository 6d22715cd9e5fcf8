import { plainValue, type ReportTable } from '../../../core/summary/report';
import type { CarriedColumn } from '../carry/carried-table';

/**
 * How a cell of a table looks to begin with. All stand at the top of their row and wrap, but
 * - `line`: does not wrap;
 * - `turned`: stands upright, over a narrow column;
 * - `centred`: numbers, which would else stand hard against the text at their right, and their titles;
 * - `heat`: a centred number of a heat map, in which many zeros would hide the others.
 */
export type CellLook = 'text' | 'line' | 'turned' | 'centred' | 'heat';

export interface ColumnLooks {
  readonly header: CellLook;
  readonly body: CellLook;
}

/** The number format of `heat`: the cell still holds 0. */
export const heatFormat = '0;-0;"–"';

/** The looks of columns, of those of the planner's too. */
export function findColumnLooks(
  { columns: owns, rows, heat = [], isSource }: ReportTable,
  columns: readonly CarriedColumn[],
): readonly ColumnLooks[] {
  return columns.map(({ title, own }) => {
    const place = owns.findIndex((each) => each.title === own?.title);
    const isOfNumbers = rows.some((row) => typeof plainValue(row[place] ?? '') === 'number');
    const isCentred = own?.isTurned || isOfNumbers;
    const body = own && heat.includes(title) ? 'heat' : isCentred ? 'centred' : isSource ? 'line' : 'text';
    return { header: own?.isTurned ? 'turned' : body === 'heat' || isCentred ? 'centred' : 'text', body };
  });
}
