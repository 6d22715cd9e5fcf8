import type { ReportTable } from '../../../core/summary/report';
import { heldValue, type HeldContent } from '../earlier-sheet';
import { carryColumns, type ColumnOrigin } from './carry-columns';
import type { CarriedTable, CarriedValue } from './carried-table';
import { heldText, type EarlierTable } from './earlier-table';
import { findFilledDown, type FilledDown } from './filled-down';
import { matchRows } from './match-rows';
import { findTypedRows } from './typed-rows';

/**
 * A report's table with the planner's columns of the earlier one, and with what is filled in in its own. Rows that the
 * report has no more stay at the end where the planner has written in them, with their keys and without counts, or as
 * they are where the planner has typed them whole; a formula that other rows of its column have, too, is not counted as
 * written. New rows take a formula that all have.
 */
export function carryTable(table: ReportTable, earlier: EarlierTable | null): CarriedTable {
  const columns = carryColumns(table, earlier?.titles ?? []);
  const matches = earlier ? matchRows(table, earlier, columns) : table.rows.map(() => null);
  const kept = earlier ? keepPlanners(earlier, columns) : null;
  const rows = table.rows.map((row, index) =>
    columns.map((column, place): CarriedValue => {
      const stood = kept?.isPlanners(place) ? kept.at(matches[index] ?? null, place) : undefined;
      if (stood !== undefined) return stood;
      const value = column.own ? row[column.own.index] : undefined;
      return value === undefined || value === '' ? null : { by: 'report', value };
    }),
  );
  const matched = new Set(matches);
  const typed = earlier ? findTypedRows(table, earlier, columns) : new Set<number>();
  const left = (earlier?.rows ?? []).flatMap((row, index) => {
    const isTyped = typed.has(index);
    if (matched.has(index) || !kept || !(isTyped || kept.isWritten(index))) return [];
    const cells = columns.map((column, place): CarriedValue => {
      if (isTyped || kept.isPlanners(place)) return kept.at(index, place) ?? null;
      const isKey = table.key?.includes(column.title) ?? false;
      return isKey && column.earlier !== null ? keyValue(row[column.earlier] ?? null) : null;
    });
    return [{ index, cells }];
  });
  const sheetRow = (row: number | null): number | null => (earlier && row !== null ? earlier.from.row + 1 + row : null);
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
    stood: [...matches, ...left.map(({ index }) => index)].map(sheetRow),
    left: left.length,
  };
}

/** What the planner has in the earlier table, by its rows and by the columns as they are to be. */
interface Planners {
  readonly isPlanners: (place: number) => boolean;
  /** For a new row (null) what all rows have; undefined where neither says anything. */
  readonly at: (row: number | null, place: number) => CarriedValue | undefined;
  readonly isWritten: (row: number) => boolean;
}

function keepPlanners({ from, rows }: EarlierTable, columns: readonly ColumnOrigin[]): Planners {
  const filled = columns.map(({ own, earlier }): FilledDown | null =>
    earlier === null || (own && !own.column.isPlanners)
      ? null
      : findFilledDown(rows.map((row) => row[earlier] ?? null)),
  );
  const valueAt = (row: number, column: number): CarriedValue => {
    const content = rows[row]?.[column] ?? null;
    if (content === null) return null;
    return { by: 'planner', content, from: { row: from.row + 1 + row, column: from.column + column } };
  };
  return {
    isPlanners: (place) => filled[place] !== null,
    at: (row, place) => {
      const column = columns[place]!.earlier;
      if (column === null) return null;
      if (row !== null) return valueAt(row, column);
      return filled[place]?.isWhole ? asNew(valueAt(0, column)) : undefined;
    },
    isWritten: (row) =>
      filled.some((each, place) => each && valueAt(row, columns[place]!.earlier!) !== null && !each.isAgain(row)),
  };
}

/** A formula in a row where it has not come to anything yet. */
function asNew(value: CarriedValue): CarriedValue {
  if (value?.by !== 'planner' || typeof value.content !== 'object' || !('formula' in value.content)) return value;
  return { ...value, content: { ...value.content, value: '' } };
}

function keyValue(content: HeldContent | null): CarriedValue {
  if (content === null) return null;
  const value = heldValue(content);
  return { by: 'report', value: typeof value === 'number' ? value : heldText(content) };
}
