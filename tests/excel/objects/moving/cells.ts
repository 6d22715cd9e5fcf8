import { intersect, overlap, type Area } from '../../model/area';
import { cutCells } from '../../model/moving/cells';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout, guardWrite } from '../guard';

interface Placed {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Cuts cells and pastes them on their own sheet. Tables that lie in them whole go along and keep their names; one that
 * would be torn is refused. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
export function moveCells(workbook: Workbook, { sheet, area }: Placed, to: Placed): void {
  if (to.sheet !== sheet)
    throw new Refusal('ApiNotFound', 'Cells of one sheet on another are not moved by the stand-in');
  const target = { ...area, row: to.area.row, column: to.area.column };
  guardLayout(sheet);
  guardWrite(sheet, area);
  guardWrite(sheet, target);
  const isWhole = (table: Area) => JSON.stringify(intersect(table, area)) === JSON.stringify(table);
  const isTorn = ({ area: table }: { area: Area }) =>
    !isWhole(table) && (overlap(table, area) || overlap(table, target));
  if (sheet.tables.some(isTorn)) throw new Refusal('InvalidOperation');
  const [down, right] = [target.row - area.row, target.column - area.column];
  const whole = sheet.tables.filter((table) => isWhole(table.area));
  cutCells(workbook, sheet, area, down, right);
  for (const table of whole) {
    table.area = { ...table.area, row: table.area.row + down, column: table.area.column + right };
  }
}
