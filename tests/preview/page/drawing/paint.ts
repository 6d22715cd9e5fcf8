import { formatArea, formatColumn, intersect, type Area } from '../../../excel/model/area';
import { EMPTY_CELL, hasContent, type Cell } from '../../../excel/model/cell';
import { cellAt, cellsIn, keyOf, mergeAt } from '../../../excel/model/cells';
import { fillOver } from '../../../excel/model/marks/conditional-format';
import { shownText } from '../../../excel/model/shown';
import type { Sheet, Workbook } from '../../../excel/model/workbook';
import type { Axis } from './axis';
import { alignmentOf, applyLook, underlayAt } from './look';
import { hangNote, placesOver } from './marks';
import { placesIn, withMerges, type Place } from '../places';

/** How far left of the window a text may begin that reaches into it. */
const REACH = 20;

/** The rows and columns of a sheet, laid out. */
export interface Layout {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Draws a window of the sheet into a layer whose corner is the sheet's corner: lines, then cells, then the selection. */
export function paintCells(layer: HTMLElement, layout: Layout, window: Area): void {
  const { sheet } = layout;
  const boxes = [...linesOf(layout, window)];
  const reaching = { ...window, column: Math.max(0, window.column - REACH) };
  const wide = { ...reaching, columns: window.columns + window.column - reaching.column };

  const isEmpty = ({ row, column }: Place) => !sheet.cells.has(keyOf(row, column));
  const drawn = [
    ...sheet.tables.flatMap(({ area }) => placesIn(intersect(area, window))),
    ...placesOver(sheet, window),
  ];
  for (const place of new Map(drawn.filter(isEmpty).map((place) => [keyOf(place.row, place.column), place])).values()) {
    boxes.push(boxOf(layout, place, EMPTY_CELL));
  }
  for (const { row, column, cell } of cellsIn(sheet, wide)) {
    if (!mergeAt(sheet, row, column)) boxes.push(boxOf(layout, { row, column }, cell));
  }
  for (const merge of sheet.merges) {
    if (intersect(merge, window)) boxes.push(boxOf(layout, merge, cellAt(sheet, merge.row, merge.column)));
  }
  layer.replaceChildren(...boxes, ...selectionOf(layout));
}

function boxOf(layout: Layout, { row, column }: Place, cell: Cell): HTMLElement {
  const { sheet, rows, columns } = layout;
  const area = mergeAt(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
  const box = document.createElement('div');
  box.className = cell.style.wrap ? 'cell wraps' : 'cell';
  box.dataset['cell'] = formatArea({ row, column, rows: 1, columns: 1 });
  box.hidden = rows.size(row) === 0 || columns.size(column) === 0;
  if (area.rows * area.columns > 1) box.classList.add('merged');
  applyLook(box, cell, underlayAt(sheet, row, column), fillOver(sheet, row, column));
  place(box, layout, area);
  hangNote(box, sheet, { row, column });
  if (!hasContent(cell)) return box;

  const alignment = alignmentOf(cell);
  const text = document.createElement('span');
  text.textContent = fits(cell, columns.size(column)) ? shownText(cell) : '########';
  box.style.textAlign = alignment;
  box.style.alignContent = ALIGN[cell.style.vertical];
  box.append(text);
  if (typeof cell.value === 'string' && !cell.style.wrap && area.columns === 1 && alignment === 'left') {
    const last = lastFreeColumn(layout, row, column, cell);
    if (last > column) letReach(text, layout, { row, column, rows: 1, columns: last - column + 1 });
  }
  return box;
}

const ALIGN = { Top: 'start', Center: 'center', Bottom: 'end', Justify: 'start', Distributed: 'center' } as const;

/** Text that runs on lies over the empty cells at its right, and over the lines between them unless they are filled. */
function letReach(text: HTMLElement, { sheet, columns }: Layout, area: Area): void {
  text.classList.add('reaches');
  const end = columns.start(area.column + area.columns) - 1;
  text.style.maxWidth = `${end - columns.start(area.column) - 3}px`;
  const isFilled = ({ row, column }: Place) =>
    cellAt(sheet, row, column).style.fill !== null ||
    fillOver(sheet, row, column) !== null ||
    underlayAt(sheet, row, column).fill !== undefined;
  if (!placesIn(area).some(isFilled)) text.classList.add('covers');
}

/** A number too long for its column shows as hashes; a digit is about half as wide as its letters are high. */
function fits(cell: Cell, width: number): boolean {
  return typeof cell.value !== 'number' || shownText(cell).length * cell.style.size * 0.68 <= width - 4;
}

/** Unwrapped text runs on over empty cells at its right. */
function lastFreeColumn({ sheet, columns }: Layout, row: number, column: number, cell: Cell): number {
  const needed = shownText(cell).length * cell.style.size;
  let last = column;
  let room = columns.size(column);
  while (room < needed && last + 1 < columns.count && last < column + REACH) {
    if (hasContent(cellAt(sheet, row, last + 1)) || mergeAt(sheet, row, last + 1)) break;
    last += 1;
    room += columns.size(last);
  }
  return last;
}

function* linesOf({ rows, columns }: Layout, window: Area): Generator<HTMLElement> {
  const [top, bottom] = [rows.start(window.row), rows.start(window.row + window.rows)];
  const [left, right] = [columns.start(window.column), columns.start(window.column + window.columns)];
  for (let row = window.row; row < window.row + window.rows; row++) {
    yield lineAt({ left, top: rows.start(row + 1) - 1, width: right - left, height: 1 });
  }
  for (let column = window.column; column < window.column + window.columns; column++) {
    yield lineAt({ left: columns.start(column + 1) - 1, top, width: 1, height: bottom - top });
  }
}

function lineAt(box: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>): HTMLElement {
  const line = document.createElement('i');
  for (const [side, pixels] of Object.entries(box)) line.style.setProperty(side, `${pixels}px`);
  return line;
}

/** The frame around the selected cells, tinted where there are several. */
function selectionOf(layout: Layout): readonly HTMLElement[] {
  const { selection } = layout.sheet;
  const frame = document.createElement('div');
  frame.className = 'selection';
  place(frame, layout, withMerges(layout.sheet, selection));
  const corner = mergeAt(layout.sheet, selection.row, selection.column);
  const single = corner ? corner.rows * corner.columns : 1;
  if (selection.rows * selection.columns > single) frame.classList.add('several');
  return [frame];
}

export function place(box: HTMLElement, { rows, columns }: Layout, area: Area): void {
  const [left, top] = [columns.start(area.column), rows.start(area.row)];
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  box.style.width = `${columns.start(area.column + area.columns) - left}px`;
  box.style.height = `${rows.start(area.row + area.rows) - top}px`;
}

/** Letters above the columns or numbers beside the rows, those of the selection marked. */
export function paintHeader(
  layer: HTMLElement,
  axis: Axis,
  side: 'columns' | 'rows',
  { first, count }: { readonly first: number; readonly count: number },
  selected: readonly [first: number, count: number],
): void {
  const labels: HTMLElement[] = [];
  for (let index = first; index < first + count; index++) {
    if (axis.size(index) === 0) continue;
    const label = document.createElement('div');
    label.textContent = side === 'columns' ? formatColumn(index) : String(index + 1);
    label.style[side === 'columns' ? 'left' : 'top'] = `${axis.start(index)}px`;
    label.style[side === 'columns' ? 'width' : 'height'] = `${axis.size(index)}px`;
    if (index >= selected[0] && index < selected[0] + selected[1]) label.classList.add('marked');
    labels.push(label);
  }
  layer.replaceChildren(...labels);
}
