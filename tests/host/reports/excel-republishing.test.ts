import { parseAddress } from '../../../src/core/sheet/address';
import { heldValue, type HeldContent } from '../../../src/host/reports/earlier-sheet';
import type { Cell } from '../../excel/model/cell';
import { cellAt, writeCells } from '../../excel/model/cells';
import type { Sheet } from '../../excel/model/workbook';
import { openSketched, sheetOf } from '../excel-sketch';
import { describeRepublishing } from './republish-contract';

describeRepublishing('the Excel host', async () => {
  const { host, workbook } = openSketched([{ name: 'Plan', cells: {} }]);
  return {
    host,
    fillIn: async (name, cells) => {
      const sheet = sheetOf(workbook, name);
      for (const [address, content] of Object.entries(cells)) {
        const { row, column } = parseAddress(address)!;
        const area = { row, column, rows: 1, columns: 1 };
        writeCells(workbook, sheet, area, 'person', (cell) => ({ ...cell, ...toContent(content) }));
        takeIn(sheet, row, column);
      }
    },
    formulaAt: async (name, { row, column }) => cellAt(sheetOf(workbook, name), row, column).formula,
  };
});

function toContent(content: HeldContent): Pick<Cell, 'value' | 'formula' | 'error'> {
  const value = heldValue(content);
  const formula = typeof content === 'object' && 'formula' in content ? content.formula : null;
  if (typeof value === 'object') return { value: value.error, formula, error: true };
  return { value, formula, error: false };
}

/** A table takes in what is typed right beside it, or right below. */
function takeIn(sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables[0]!;
  const { area } = table;
  const isBeside = column === area.column + area.columns && area.row <= row && row < area.row + area.rows;
  const isBelow = row === area.row + area.rows && area.column <= column && column < area.column + area.columns;
  table.area = { ...area, rows: area.rows + (isBelow ? 1 : 0), columns: area.columns + (isBeside ? 1 : 0) };
}
