import type { CellAddress } from '../../../../core/sheet/address';
import { isWithin, type Area } from '../../../../core/sheet/area';
import type { ReportLayout } from '../../../reports/report-layout';

/** Where the cells of a report's table stood before, and where those of the earlier table stand now. */
export interface Moves {
  /** The cell of the earlier table that now stands here; null for a new cell, and for one beside the table. */
  readonly origin: (at: CellAddress) => CellAddress | null;
  /** Where a cell of the earlier table stands now; null where its row or column is gone. Other cells stay. */
  readonly now: (at: CellAddress) => CellAddress | null;
}

export function findMoves({ table, columns, origins }: ReportLayout, earlier: Area | null): Moves {
  const columnNow = new Map(
    columns.flatMap((column, index) => (column.earlier === null ? [] : [[column.earlier, table.from.column + index]])),
  );
  const rowNow = new Map([...origins].map(([row, stood]) => [stood, row]));
  return {
    origin: ({ row, column }) => {
      const stood = { row: origins.get(row), column: columns[column - table.from.column]?.earlier };
      if (!earlier || stood.row === undefined || stood.column === undefined || stood.column === null) return null;
      return { row: stood.row, column: stood.column };
    },
    now: (at) => {
      if (!earlier || !isWithin(earlier, at)) return at;
      const [row, column] = [rowNow.get(at.row), columnNow.get(at.column)];
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}
