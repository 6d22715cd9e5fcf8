import { formatArea, parseArea, splitAddress } from '../../../excel/model/area';
import { cellAt } from '../../../excel/model/cells';
import { selectArea } from '../../../excel/model/user';
import { findSheet } from '../../../excel/model/workbook';
import { watch } from '../desk';
import { beginEntry, changeEntry, contentOf } from '../entering';
import type { Grid } from '../grid/grid';
import { handleKey } from '../grid/keys';

/** The name box, where a typed address is gone to, and the bar that shows and takes what a cell holds. */
export function createFormulaBar(grid: Grid, element: HTMLElement): void {
  const { desk } = grid;
  const name = element.querySelector<HTMLInputElement>('.name-box')!;
  const formula = element.querySelector<HTMLTextAreaElement>('.formula')!;
  const expand = element.querySelector<HTMLElement>('.expand')!;

  watch(desk, show);

  function show(): void {
    const { active } = desk.workbook;
    const { selection } = active;
    const corner = { row: selection.row, column: selection.column, rows: 1, columns: 1 };
    name.value = formatArea(corner);
    const text = desk.entry ? desk.entry.text : contentOf(cellAt(active, corner.row, corner.column));
    if (formula.value !== text) formula.value = text;
  }

  name.addEventListener('focus', () => name.select());
  name.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') goTo(name.value.trim());
    if (key === 'Enter' || key === 'Escape') {
      show();
      grid.view.scroller.focus();
    }
  });

  function goTo(text: string): void {
    const { sheet: sheetName, address } = splitAddress(text);
    const sheet = sheetName === null ? desk.workbook.active : findSheet(desk.workbook, sheetName);
    const area = parseArea(address);
    if (sheet && area) selectArea(desk.workbook, sheet, area);
    else desk.tell(`There is no cell “${text}”.`);
  }

  formula.addEventListener('focus', () => {
    const { row, column } = grid.span().active;
    if (!desk.entry) beginEntry(desk, row, column);
  });
  formula.addEventListener('input', () => changeEntry(desk, formula.value));
  formula.addEventListener('keydown', (event) => {
    if (desk.entry) handleKey(grid, event);
  });

  expand.addEventListener('click', () => {
    const isExpanded = element.classList.toggle('expanded');
    expand.ariaExpanded = String(isExpanded);
    expand.ariaLabel = isExpanded ? 'Collapse the formula bar' : 'Expand the formula bar';
  });
}
