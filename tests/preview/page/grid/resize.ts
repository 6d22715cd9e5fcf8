import { notify } from '../../../excel/model/workbook';
import { dragOn } from './drag';
import type { Grid } from './grid';
import { zoomOf } from '../drawing/zoom';

/** How near to the line between two letters the mouse takes hold of it, in pixels. */
const GRIP = 4;

/** The line at the right of a column's letter can be dragged. */
export function resizeColumns({ desk, view }: Grid): void {
  const heads = view.element.querySelector<HTMLElement>('.column-heads')!;

  function columnHeldAt(event: MouseEvent): number | null {
    const place = view.placeAt(event.clientX - GRIP, event.clientY);
    const { column } = view.placeAt(event.clientX + GRIP, event.clientY);
    return place.column < column ? place.column : null;
  }

  heads.addEventListener('mousemove', (event) => {
    heads.style.cursor = columnHeldAt(event) === null ? '' : 'col-resize';
  });
  heads.addEventListener('mousedown', (event) => {
    const column = columnHeldAt(event);
    if (column === null) return;
    event.preventDefault();
    const sheet = desk.workbook.active;
    const before = view.layout().columns.size(column);
    dragOn((move) => {
      const width = Math.max(8, before + (move.clientX - event.clientX) / zoomOf(view.element));
      sheet.columnWidths.set(column, (width * 72) / 96);
      notify(desk.workbook, { kind: 'layout', sheet });
    });
  });
}
