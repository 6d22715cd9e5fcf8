import type { Area } from '../../model/area';
import { cellAt, styleEach } from '../../model/cells';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';

/*
 * Fill and font of each cell for itself, as far as the stand-in knows them.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */

/** White where a cell has no fill, black where its font has no colour. */
export function readCellProperties(sheet: Sheet, { row, column, rows, columns }: Area): Excel.CellProperties[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right): Excel.CellProperties => {
      const { fill, bold, italic, color } = cellAt(sheet, row + down, column + right).style;
      return { format: { fill: { color: fill ?? '#FFFFFF' }, font: { bold, italic, color: color ?? '#000000' } } };
    }),
  );
}

/** What is not given stays. */
export function writeCellProperties(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  given: readonly (readonly Excel.SettableCellProperties[])[],
): void {
  guardLayout(sheet);
  styleEach(workbook, sheet, area, (row, column) => {
    const { fill, font } = given[row]?.[column]?.format ?? {};
    return {
      ...(fill?.color !== undefined && { fill: fill.color }),
      ...(font?.bold !== undefined && { bold: font.bold }),
      ...(font?.italic !== undefined && { italic: font.italic }),
      ...(font?.color !== undefined && { color: font.color === '#000000' ? null : font.color }),
    };
  });
}
