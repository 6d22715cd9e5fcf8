import { SHEET_COLUMNS, SHEET_ROWS } from '../../../excel/model/area';
import { mergeAt } from '../../../excel/model/cells';
import { beginEntry, commitEntry } from '../entering';
import { dragOn } from './drag';
import type { Grid } from './grid';

/** Click and drag select, Shift extends, a double click types into the cell; letters and numbers select whole columns and rows. */
export function watchMouse(grid: Grid): void {
  const { desk, view } = grid;
  view.stage.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('.cell-editor')) return;
    event.preventDefault();
    view.scroller.focus();
    commitEntry(desk);
    const end = view.placeAt(event.clientX, event.clientY);
    grid.select({ active: event.shiftKey ? grid.span().active : end, end });
    dragOn((move) => grid.select({ active: grid.span().active, end: view.placeAt(move.clientX, move.clientY) }));
  });
  view.stage.addEventListener('dblclick', (event) => {
    if ((event.target as Element).closest('.cell-editor')) return;
    const place = view.placeAt(event.clientX, event.clientY);
    const { row, column } = mergeAt(desk.workbook.active, place.row, place.column) ?? place;
    beginEntry(desk, row, column);
  });
  view.element.addEventListener('mousedown', (event) => {
    const heads = (event.target as Element).closest('.heads');
    if (!heads || event.defaultPrevented) return;
    event.preventDefault();
    view.scroller.focus();
    commitEntry(desk);
    const { row, column } = view.placeAt(event.clientX, event.clientY);
    const isColumn = heads.classList.contains('column-heads');
    const isRow = heads.classList.contains('row-heads');
    grid.select({
      active: { row: isRow ? row : 0, column: isColumn ? column : 0 },
      end: { row: isRow ? row : SHEET_ROWS - 1, column: isColumn ? column : SHEET_COLUMNS - 1 },
    });
  });
}
