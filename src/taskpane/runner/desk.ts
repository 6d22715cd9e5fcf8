import type { Documents, Formats, Lists, Marks, NewSheets, Reports, Rows, Sheets, Watch } from '../../host/host';
import type { Event } from '../state/events';
import type { Job, PaneState, Place } from '../state/state';

export type Host = Sheets & NewSheets & Reports & Documents & Watch & Marks & Lists & Rows & Formats;

/** What the parts of the runner work with. */
export interface Desk {
  readonly host: Host;
  readonly read: () => PaneState;
  readonly tell: (event: Event) => void;
  /** One thing at a time; what fails becomes the error of that place. */
  readonly inLine: (place: Place, work: () => Promise<void>) => Promise<void>;
  /** The same without waiting for others; for what disturbs none of them. */
  readonly aside: (place: Place, work: () => Promise<void>) => Promise<void>;
  /** Runs a job within the line. */
  readonly runNow: (job: Job) => Promise<void>;
  /** Brings the see-also in sight to what the workbook remembers now, without reading the sheet again. */
  readonly remember: () => Promise<void>;
  /** Checks again what is in sight, by what the workbook remembers now, without reading the sheet again. */
  readonly recheck: () => Promise<void>;
}
