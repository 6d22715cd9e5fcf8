import { usedArea } from '../../../excel/model/cells';
import { WHOLE_SHEET } from '../../../excel/model/area';
import type { Sheet, Workbook } from '../../../excel/model/workbook';
import { columnsOf, rowsOf, type Axis } from './axis';
import { paintDrawings } from './drawn';
import { fitRows } from './fit-rows';
import { paintCells, paintHeader, type Layout } from './paint';
import type { Place } from '../places';
import { zoomOf } from './zoom';

/** The part of an axis that a strip of the view shows. `shift` is what the strip's contents are moved by. */
interface Strip {
  readonly first: number;
  readonly count: number;
  /** In pixels from the view's edge. */
  readonly from: number;
  readonly shift: number;
}

/**
 * The visible window of a sheet. The scroller holds an empty sheet of full size, which gives the scroll bars,
 * and a view that stays put and is painted anew: so only what is seen costs anything.
 */
export interface View {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  /** The frame above the cells that editors are put into. */
  readonly stage: HTMLElement;
  layout(): Layout;
  /** Measures rows and columns of the sheet in front again and paints. */
  show(workbook: Workbook): void;
  paint(): void;
  placeAt(clientX: number, clientY: number): Place;
  /** Scrolls just as far as needed. */
  reveal(place: Place): void;
  /** Where a place of the sheet stands in the stage. */
  toStage(left: number, top: number): { readonly left: number; readonly top: number };
}

const STRIPS = ['frozen', 'moving'] as const;

export function createView(element: HTMLElement): View {
  element.innerHTML = `
    <div class="heads corner"></div>
    <div class="heads column-heads"></div>
    <div class="heads row-heads"></div>
    <div class="scroller" tabindex="0" role="application" aria-label="Sheet">
      <div class="extent"><div class="stage"></div></div>
    </div>`;
  const part = (name: string) => element.querySelector<HTMLElement>(`.${name}`)!;
  const [scroller, extent, stage] = [part('scroller'), part('extent'), part('stage')];
  const quadrants = STRIPS.map((row) => STRIPS.map((column) => createLayer(stage, `quadrant ${row}-${column}`)));
  const columnHeads = STRIPS.map((strip) => createLayer(part('column-heads'), `strip ${strip}`));
  const rowHeads = STRIPS.map((strip) => createLayer(part('row-heads'), `strip ${strip}`));
  const scrolled = new WeakMap<Sheet, { readonly left: number; readonly top: number }>();

  let layout: Layout | null = null;
  let used = { rows: 0, columns: 0 };
  let isPainting = false;
  scroller.addEventListener('scroll', () => {
    if (layout) scrolled.set(layout.sheet, { left: scroller.scrollLeft, top: scroller.scrollTop });
    paintSoon();
  });
  new ResizeObserver(paintSoon).observe(scroller);

  function current(): Layout {
    if (!layout) throw new Error('The view shows no sheet yet.');
    return layout;
  }

  function show(workbook: Workbook): void {
    const sheet = workbook.active;
    const isOther = layout?.sheet !== sheet;
    layout = { workbook, sheet, rows: rowsOf(sheet, fitRows(sheet)), columns: columnsOf(sheet) };
    const area = usedArea(sheet, WHOLE_SHEET, false);
    used = { rows: area ? area.row + area.rows : 0, columns: area ? area.column + area.columns : 0 };
    paint();
    if (isOther) scroller.scrollTo(scrolled.get(sheet) ?? { left: 0, top: 0 });
  }

  function paintSoon(): void {
    if (isPainting) return;
    isPainting = true;
    requestAnimationFrame(() => {
      isPainting = false;
      if (layout) paint();
    });
  }

  function paint(): void {
    const { sheet, rows, columns } = current();
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
    const { selection, frozen } = sheet;
    element.style.setProperty(
      '--row-heads',
      `${Math.max(36, 12 + 8 * String(rows.indexAt(scrollTop + clientHeight)).length)}px`,
    );
    const lastRow = Math.max(used.rows, selection.row, rows.indexAt(scrollTop + clientHeight));
    const lastColumn = Math.max(used.columns, selection.column, columns.indexAt(scrollLeft + clientWidth));
    extent.style.height = `${rows.start(Math.min(rows.count, lastRow + 40))}px`;
    extent.style.width = `${columns.start(Math.min(columns.count, lastColumn + 6))}px`;
    stage.style.width = `${clientWidth}px`;
    stage.style.height = `${clientHeight}px`;

    const rowStrips = stripsOf(rows, frozen.rows, scrollTop, clientHeight);
    const columnStrips = stripsOf(columns, frozen.columns, scrollLeft, clientWidth);
    rowStrips.forEach((row, r) => {
      columnStrips.forEach((column, c) => {
        const layer = quadrants[r]![c]!;
        putLayer(layer, column.from, row.from, column.shift, row.shift);
        const paper = layer.firstElementChild as HTMLElement;
        paintCells(paper, current(), {
          row: row.first,
          column: column.first,
          rows: row.count,
          columns: column.count,
        });
        paper.append(...paintDrawings(current()));
      });
      putLayer(rowHeads[r]!, 0, row.from, 0, row.shift);
      paintHeader(rowHeads[r]!.firstElementChild as HTMLElement, rows, 'rows', row, [selection.row, selection.rows]);
    });
    columnStrips.forEach((column, c) => {
      putLayer(columnHeads[c]!, column.from, 0, column.shift, 0);
      paintHeader(columnHeads[c]!.firstElementChild as HTMLElement, columns, 'columns', column, [
        selection.column,
        selection.columns,
      ]);
    });
  }

  function placeAt(clientX: number, clientY: number): Place {
    const { sheet, rows, columns } = current();
    const { left, top } = scroller.getBoundingClientRect();
    const zoom = zoomOf(element);
    const [x, y] = [(clientX - left) / zoom, (clientY - top) / zoom];
    const isFrozen = { row: y < rows.start(sheet.frozen.rows), column: x < columns.start(sheet.frozen.columns) };
    return {
      row: rows.indexAt(Math.max(0, isFrozen.row ? y : y + scroller.scrollTop)),
      column: columns.indexAt(Math.max(0, isFrozen.column ? x : x + scroller.scrollLeft)),
    };
  }

  function reveal({ row, column }: Place): void {
    const { sheet, rows, columns } = current();
    paint();
    const top = revealed(rows, row, sheet.frozen.rows, scroller.scrollTop, scroller.clientHeight);
    const left = revealed(columns, column, sheet.frozen.columns, scroller.scrollLeft, scroller.clientWidth);
    if (top !== scroller.scrollTop || left !== scroller.scrollLeft) {
      scroller.scrollTo({ left, top });
      paint();
    }
  }

  function toStage(left: number, top: number) {
    const { sheet, rows, columns } = current();
    return {
      left: left < columns.start(sheet.frozen.columns) ? left : left - scroller.scrollLeft,
      top: top < rows.start(sheet.frozen.rows) ? top : top - scroller.scrollTop,
    };
  }

  return { element, scroller, stage, layout: current, show, paint, placeAt, reveal, toStage };
}

function createLayer(parent: HTMLElement, className: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = className;
  layer.append(document.createElement('div'));
  parent.append(layer);
  return layer;
}

function putLayer(layer: HTMLElement, left: number, top: number, shiftLeft: number, shiftTop: number): void {
  layer.style.left = `${left}px`;
  layer.style.top = `${top}px`;
  (layer.firstElementChild as HTMLElement).style.transform = `translate(${-shiftLeft}px, ${-shiftTop}px)`;
}

/** The frozen strip and the scrolling one after it. */
function stripsOf(axis: Axis, frozen: number, scroll: number, length: number): readonly [Strip, Strip] {
  const from = axis.start(frozen);
  const first = axis.indexAt(scroll + from);
  const last = axis.indexAt(scroll + length);
  return [
    { first: 0, count: frozen, from: 0, shift: 0 },
    { first, count: Math.max(1, last - first + 1), from, shift: scroll + from },
  ];
}

/** The scroll position at which an index is seen whole, or from its beginning where it is larger than the view. */
function revealed(axis: Axis, index: number, frozen: number, scroll: number, length: number): number {
  if (index < frozen) return scroll;
  const [start, end] = [axis.start(index), axis.start(index + 1)];
  const room = axis.start(frozen);
  if (start < scroll + room || end - start > length - room) return start - room;
  return end > scroll + length ? end - length : scroll;
}
