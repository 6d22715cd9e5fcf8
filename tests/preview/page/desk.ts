import { listen, type Change, type Sheet, type Workbook } from '../../excel/model/workbook';

/** What happens on the desk beyond the changes of its workbook. */
export type DeskChange = Change | { readonly kind: 'opened' } | { readonly kind: 'entry' };

/** Typing in progress: where, what stands in the editor so far, and what stood in the cell. */
export interface Entry {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly text: string;
  /** The arrow keys move within the text (after F2 or a click) or, while one types a new text, leave the cell. */
  readonly arrows: 'in-text' | 'leave';
}

/** The workbook in front of the person, and what they are typing; the parts of the page watch it and draw. */
export interface Desk {
  workbook: Workbook;
  /** The typing in progress, null outside cell-edit mode. */
  entry: Entry | null;
  readonly watchers: Set<(change: DeskChange) => void>;
  /** Shows the person a sentence. */
  readonly tell: (sentence: string) => void;
}

export function watch(desk: Desk, watcher: (change: DeskChange) => void): void {
  desk.watchers.add(watcher);
}

export function announce(desk: Desk, change: DeskChange): void {
  for (const watcher of desk.watchers) watcher(change);
}

/** Puts another workbook on the desk. */
export function openOn(desk: Desk, workbook: Workbook): void {
  desk.workbook.listeners.clear();
  desk.workbook = workbook;
  desk.entry = null;
  listen(workbook, (change) => announce(desk, change));
  announce(desk, { kind: 'opened' });
}
