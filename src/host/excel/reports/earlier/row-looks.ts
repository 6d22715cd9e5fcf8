import type { Area } from '../../../../core/sheet/area';
import type { ReportLayout } from '../../../reports/report-layout';
import { rangeOf } from '../range';
import type { MovedLayout } from './moved-tables';
import type { OwnSheet } from './own-sheets';

/*
 * Where rows of a table stand elsewhere than before, what the planner made bold or coloured in them goes along. That needs
 * the looks of each cell, of which Excel tells a few thousand at once; in longer tables looks stay where they are, as notes
 * and comments do everywhere: no table is sorted anew by moving its cells.
 */

const mostCells = 4_000;

/** The looks of the earlier table's cells; there after the next exchange. */
export type RowLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Null where no row goes elsewhere. */
export function loadRowLooks({ sheet, area }: OwnSheet, { layout }: MovedLayout): RowLooks | null {
  const { from, to } = area;
  const isStill = [...layout.origins].every(([row, stood]) => row === stood);
  if (isStill || (to.row - from.row + 1) * (to.column - from.column + 1) > mostCells) return null;
  return rangeOf(sheet, area).getCellProperties({
    format: { fill: { color: true }, font: { bold: true, italic: true, color: true } },
  });
}

/** `stood` is the earlier table's area, moved as it has been. Does nothing where no cell had a look of its own. */
export function carryRowLooks(sheet: Excel.Worksheet, layout: ReportLayout, stood: Area, { value }: RowLooks): void {
  const { table, columns, origins, values } = layout;
  const links = new Set(values.flatMap(({ target, column }) => (target ? [column] : [])));
  const lookOf = (row: number | undefined, column: number | null): Excel.CellProperties | undefined =>
    row === undefined || column === null ? undefined : value[row - stood.from.row]?.[column - stood.from.column];
  const places = columns.map(({ earlier }, index) => (links.has(table.from.column + index) ? null : earlier));
  const rows = Array.from({ length: table.to.row - table.from.row }, (_, index) => table.from.row + 1 + index);
  const looks = rows.map((row) => places.map((column) => lookOf(origins.get(row), column)));
  if (!value.slice(1).flat().some(hasLook)) return;
  const body = rangeOf(sheet, { from: { ...table.from, row: table.from.row + 1 }, to: table.to });
  body.format.fill.clear();
  body.setCellProperties(looks.map((line) => line.map((look) => ({ format: formatOf(look) }))));
}

function formatOf(look: Excel.CellProperties | undefined): Excel.CellPropertiesFormat {
  const { fill, font } = look?.format ?? {};
  return {
    ...(isFilled(fill?.color) && { fill: { color: fill!.color! } }),
    font: { bold: font?.bold ?? false, italic: font?.italic ?? false, color: font?.color ?? black },
  };
}

const black = '#000000';

function hasLook({ format: { fill, font } = {} }: Excel.CellProperties): boolean {
  return isFilled(fill?.color) || font?.bold === true || font?.italic === true || (font?.color ?? black) !== black;
}

/** Of a cell without a fill Excel says white. */
function isFilled(color: string | undefined): boolean {
  return color !== undefined && color !== '' && color.toUpperCase() !== '#FFFFFF';
}
