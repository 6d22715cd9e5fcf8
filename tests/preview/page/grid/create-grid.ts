import { intersect } from '../../../excel/model/area';
import { watch, type Desk, type DeskChange } from '../desk';
import { createCellEditor } from './cell-editor';
import type { Grid } from './grid';
import { handleKey } from './keys';
import { watchMouse } from './mouse';
import { resizeColumns } from './resize';
import { selectSpan, type Span } from './selecting';
import type { Place } from '../places';
import { createView } from '../drawing/view';

export function createGrid(desk: Desk, element: HTMLElement): Grid {
  const view = createView(element);
  let span: Span = { active: { row: 0, column: 0 }, end: { row: 0, column: 0 } };

  const grid: Grid = {
    desk,
    view,
    span: () => span,
    select(next) {
      span = next;
      selectSpan(desk, next);
      view.reveal(next.end);
    },
  };
  createCellEditor(grid);
  watchMouse(grid);
  resizeColumns(grid);
  view.scroller.addEventListener('keydown', (event) => handleKey(grid, event));

  let isStale = false;
  watch(desk, (change) => {
    span = spanAfter(desk, change, span);
    if (isStale) return;
    isStale = true;
    queueMicrotask(() => {
      isStale = false;
      view.show(desk.workbook);
      if (movesSelection(change)) view.reveal(span.end);
    });
  });
  return grid;
}

function movesSelection({ kind }: DeskChange): boolean {
  return kind === 'selection' || kind === 'active';
}

/** A selection made by somebody else (the add-in, the name box, another tab) begins in its first cell. */
function spanAfter(desk: Desk, { kind }: DeskChange, span: Span): Span {
  if (kind !== 'selection' && kind !== 'active' && kind !== 'opened') return span;
  const { selection } = desk.workbook.active;
  const isIn = ({ row, column }: Place) => intersect(selection, { row, column, rows: 1, columns: 1 }) !== null;
  if (kind === 'selection' && isIn(span.active) && isIn(span.end)) return span;
  const first = { row: selection.row, column: selection.column };
  return { active: first, end: first };
}
