import { listen, type Change, type Workbook } from '../../excel/model/workbook';
import type { Entry } from './entering';

/** What happens on the desk beyond the changes of its workbook. */
export type DeskChange = Change | { readonly kind: 'opened' } | { readonly kind: 'entry' };

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
