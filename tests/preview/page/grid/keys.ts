import { beginEntry, cancelEntry, changeEntry, clearSelected, commitEntry } from '../entering';
import type { Grid } from './grid';
import { edgePlace, lastPlace, nextPlace, type Step } from './selecting';
import type { Place } from '../places';

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keyboard, in the sheet and in its editor, which stands inside the sheet. */
export function handleKey(grid: Grid, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const isHandled = grid.desk.entry ? typeOn(grid, event) : move(grid, event) || beginTyping(grid, event);
  if (isHandled) event.preventDefault();
}

/** Enter and Tab leave the cell with what was typed, Escape without; Alt+Enter breaks the line. */
function typeOn(grid: Grid, event: KeyboardEvent): boolean {
  const { desk } = grid;
  if (event.key === 'Escape') cancelEntry(desk);
  else if (event.key === 'Enter' && event.altKey) {
    breakLine(grid, event.target as HTMLTextAreaElement);
    return true;
  } else {
    const step = stepAfter(event) ?? (desk.entry?.arrows === 'leave' ? ARROWS[event.key] : undefined);
    if (!step) return false;
    commitEntry(desk);
    go(grid, nextPlace(desk.workbook.active, grid.span().active, step));
  }
  grid.view.scroller.focus();
  return true;
}

function breakLine({ desk }: Grid, editor: HTMLTextAreaElement): void {
  editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
  changeEntry(desk, editor.value);
}

function stepAfter({ key, shiftKey }: KeyboardEvent): Step | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}

function move(grid: Grid, event: KeyboardEvent): boolean {
  const { desk, view } = grid;
  const sheet = desk.workbook.active;
  const { active, end } = grid.span();
  const isWide = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const from = event.shiftKey ? end : active;
    const to = isWide ? edgePlace(sheet, from, arrow) : nextPlace(sheet, from, arrow);
    go(grid, to, event.shiftKey);
    return true;
  }
  const step = stepAfter(event);
  if (step) {
    go(grid, nextPlace(sheet, active, step));
    return true;
  }
  const from = event.shiftKey ? end : active;
  const page = view.scroller.clientHeight;
  const { rows } = view.layout();
  switch (event.key) {
    case 'Home':
      go(grid, { row: isWide ? 0 : from.row, column: 0 }, event.shiftKey);
      return true;
    case 'End':
      go(grid, isWide ? lastPlace(sheet) : from, event.shiftKey);
      return true;
    case 'PageDown':
    case 'PageUp': {
      const down = event.key === 'PageDown' ? page : -page;
      view.scroller.scrollBy({ top: down });
      go(grid, { ...from, row: rows.indexAt(Math.max(0, rows.start(from.row) + down)) }, event.shiftKey);
      return true;
    }
    default:
      return false;
  }
}

function beginTyping(grid: Grid, event: KeyboardEvent): boolean {
  const { desk } = grid;
  const { row, column } = grid.span().active;
  if (event.key === 'Delete') clearSelected(desk);
  else if (event.key === 'F2') beginEntry(desk, row, column);
  else if (event.key === 'Backspace') beginEntry(desk, row, column, '');
  else {
    // The editor has the focus before the key's letter is put in, so the letter goes there.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) beginEntry(desk, row, column, '');
    return false;
  }
  return true;
}

function go(grid: Grid, to: Place, isExtending = false): void {
  grid.select({ active: isExtending ? grid.span().active : to, end: to });
}
