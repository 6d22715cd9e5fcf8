import type { CellAddress } from '../../../core/sheet/address';
import type { ReportTable } from '../../../core/summary/report';
import { heldValue, type HeldContent } from '../earlier-sheet';
import { carryColumns, type ColumnOrigin } from './carry-columns';
import type { CarriedTable, CarriedValue } from './carried-table';
import { heldText, type EarlierTable } from './earlier-table';
import { matchRows } from './match-rows';

/**
 * A report's table with the planner's columns of the earlier one, and with what is filled in in its own. Rows that the
 * report has no more stay at the end where the planner has written in them, with their keys and without counts.
 */
export function carryTable(table: ReportTable, earlier: EarlierTable | null): CarriedTable {
  const columns = carryColumns(table, earlier?.titles ?? []);
  const matches = earlier ? matchRows(table, earlier, columns) : table.rows.map(() => null);
  const plannersAt = (row: number, { earlier: place }: ColumnOrigin): CarriedValue => {
    const content = earlier && place !== null ? earlier.rows[row]![place]! : null;
    if (content === null) return null;
    return { by: 'planner', content, from: placeIn(earlier!, row, place!) };
  };
  const rows = table.rows.map((row, index) =>
    columns.map((column): CarriedValue => {
      const match = matches[index] ?? null;
      const isPlanners = !column.own || column.own.column.isPlanners === true;
      if (isPlanners && match !== null && column.earlier !== null) return plannersAt(match, column);
      const value = column.own ? row[column.own.index] : undefined;
      return value === undefined || value === '' ? null : { by: 'report', value };
    }),
  );
  const matched = new Set(matches);
  const left = (earlier?.rows ?? []).flatMap((row, index) => {
    if (matched.has(index)) return [];
    const cells = columns.map((column): CarriedValue => {
      if (!column.own || column.own.column.isPlanners) return plannersAt(index, column);
      const isKey = table.key?.includes(column.title) ?? false;
      return isKey && column.earlier !== null ? keyValue(row[column.earlier]!) : null;
    });
    return cells.some((cell) => cell?.by === 'planner') ? [{ index, cells }] : [];
  });
  return {
    name: table.name,
    columns: columns.map(({ title, own, earlier: place }) => {
      return {
        title,
        own: own?.column ?? null,
        earlier: earlier && place !== null ? earlier.from.column + place : null,
      };
    }),
    rows: [...rows, ...left.map(({ cells }) => cells)],
    stood: [...matches, ...left.map(({ index }) => index)].map((row) =>
      earlier && row !== null ? earlier.from.row + 1 + row : null,
    ),
    left: left.length,
  };
}

function placeIn({ from }: EarlierTable, row: number, column: number): CellAddress {
  return { row: from.row + 1 + row, column: from.column + column };
}

function keyValue(content: HeldContent | null): CarriedValue {
  if (content === null) return null;
  const value = heldValue(content);
  return { by: 'report', value: typeof value === 'number' ? value : heldText(content) };
}
