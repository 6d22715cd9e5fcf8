import type { CellAddress } from '../../../../core/sheet/address';
import { isWithin, type Area } from '../../../../core/sheet/area';
import { isSameAddress } from '../../../../core/sheet/address';
import type { CarriedCell } from '../../../reports/placed-value';
import type { MovedLayout } from './moved-tables';
import { lower, rangeOf } from '../range';
import type { OwnSheet } from './own-sheets';

/*
 * What the planner wrote goes with its row to another, and a date is a date there, too: its number format goes along.
 */

/** The number formats of a sheet's cells that go elsewhere, asked for and there after the next exchange. */
export type CarriedFormats = () => ReadonlyMap<CarriedCell, unknown>;

/** Null where nothing goes elsewhere. To be asked before anything is moved. */
export function loadCarriedFormats(own: OwnSheet, { layout, down }: MovedLayout): CarriedFormats | null {
  const going = layout.carried.filter((cell) => !isSameAddress(cell, cell.from));
  if (going.length === 0) return null;
  const target = lower(own.area, down);
  const columns = new Map<number, Excel.Range>();
  const asked = going.map((cell) => {
    if (!isWithin(target, cell.from)) return { cell, range: load(own, { from: cell.from, to: cell.from }), row: 0 };
    const { column } = cell.from;
    const range = columns.get(column) ?? load(own, columnOf(own.area, column));
    columns.set(column, range);
    return { cell, range, row: cell.from.row - target.from.row };
  });
  return () => new Map(asked.map(({ cell, range, row }) => [cell, (range.numberFormat[row] as readonly unknown[])[0]]));
}

function load({ sheet }: OwnSheet, area: Area): Excel.Range {
  return rangeOf(sheet, area).load('numberFormat');
}

function columnOf({ from, to }: Area, column: number): Area {
  return { from: { row: from.row, column }, to: { row: to.row, column } };
}

/** Gives the cells the formats; they are to be so before they are written, or a text that reads as a number became one. */
export function formatCarried(sheet: Excel.Worksheet, formats: ReadonlyMap<CarriedCell, unknown>): void {
  const columns = new Map<number, { readonly at: CellAddress; readonly format: unknown }[]>();
  for (const [at, format] of formats) columns.set(at.column, [...(columns.get(at.column) ?? []), { at, format }]);
  for (const [column, cells] of columns) {
    const rows = cells.map(({ at }) => at.row);
    const [first, last] = rows.reduce(
      ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
      [Infinity, 0],
    );
    const lines: unknown[][] = Array.from({ length: last - first + 1 }, () => [null]);
    for (const { at, format } of cells) lines[at.row - first]![0] = format;
    sheet.getRangeByIndexes(first, column, lines.length, 1).numberFormat = lines;
  }
}
