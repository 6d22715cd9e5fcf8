import type { Cell, Style } from '../../../excel/model/cell';
import { tableAt } from '../../../excel/model/table';
import type { Sheet, Table } from '../../../excel/model/workbook';

/** The colours that a table's style lays under the cell's own. */
interface Underlay {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly line?: string;
}

/** The first colour of each of the seven kinds of table style (1, 8, 15 … are the first), strong and pale. */
const ACCENTS = [
  ['#000000', '#d9d9d9', '#a6a6a6'],
  ['#4472c4', '#d9e1f2', '#8ea9db'],
  ['#c65911', '#fce4d6', '#f4b084'],
  ['#7b7b7b', '#ededed', '#c9c9c9'],
  ['#bf8f00', '#fff2cc', '#ffd966'],
  ['#2f75b5', '#ddebf7', '#9bc2e6'],
  ['#548235', '#e2efda', '#a9d08e'],
] as const;

export function underlayAt(sheet: Sheet, row: number, column: number): Underlay {
  const table = tableAt(sheet, row, column);
  return table ? tableLook(table, row) : {};
}

function tableLook({ area, style }: Table, row: number): Underlay {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 0);
  if (number === 0) return {};
  const [strong, pale, line] = ACCENTS[(number - 1) % ACCENTS.length]!;
  // The light styles have dark letters on the sheet's own ground.
  if (row === area.row && style.startsWith('TableStyleLight')) return { color: '#000000', bold: true, line: strong };
  if (row === area.row) return { fill: strong, color: '#ffffff', bold: true, line: strong };
  return (row - area.row) % 2 === 1 ? { fill: pale, line } : { line };
}

/** Colours and letters of a cell's box; `over` is the fill that conditional formats lay over it. */
export function applyLook(box: HTMLElement, { style }: Cell, under: Underlay, over: string | null): void {
  applyFont(box, under.bold ? { ...style, bold: true } : style);
  const color = style.color ?? under.color;
  const fill = over ?? style.fill ?? under.fill;
  if (color) box.style.color = color;
  if (fill) box.style.backgroundColor = fill;
  if (under.line) box.style.borderBottomColor = under.line;
  if (style.lineBelow) box.style.borderBottomColor = '#000000';
}

/** What decides how much room a text needs. */
export function applyFont(box: HTMLElement, { bold, italic, size }: Pick<Style, 'bold' | 'italic' | 'size'>): void {
  if (bold) box.style.fontWeight = 'bold';
  if (italic) box.style.fontStyle = 'italic';
  if (size !== 11) box.style.fontSize = `${size}pt`;
}

/** Numbers stand at the right, true, false and errors in the middle, text at the left, unless the cell says otherwise. */
export function alignmentOf({ value, error, style }: Cell): 'left' | 'center' | 'right' {
  switch (style.horizontal) {
    case 'Left':
    case 'Right':
    case 'Center':
      return style.horizontal.toLowerCase() as 'left' | 'right' | 'center';
    case 'CenterAcrossSelection':
      return 'center';
    default:
      if (error || typeof value === 'boolean') return 'center';
      return typeof value === 'number' ? 'right' : 'left';
  }
}
