import type { Decisions } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/change';
import type { Grid } from '../../core/sheet/grid';
import type { Published, WorkbookInfo } from '../../host/host';
import type { JournalEntry, KeptJournal } from '../../jobs/kept/journal';
import type { KeptReading } from '../../jobs/kept/reading';
import type { Offered } from '../../jobs/lists/offer-lists';
import type { Marking } from '../../jobs/marks/mark';
import type { Checked, Linked, Opened, Summarized } from '../../jobs/outcome';
import type { BringInEvent } from './bring-in';
import type { ComparingEvent } from './comparing';
import type { Doing, Job, Place, Publishing, UndoHeld } from './state';
import type { ProfileRefused, WayOut } from './way-out';

export type Finished =
  | { readonly is: 'finished'; readonly job: 'check'; readonly result: Checked }
  | { readonly is: 'finished'; readonly job: 'link'; readonly result: Linked }
  | { readonly is: 'finished'; readonly job: 'summarize'; readonly result: Summarized }
  | { readonly is: 'finished'; readonly job: 'arrange'; readonly result: Opened };

export type Event =
  | Finished
  | { readonly is: 'listed'; readonly workbook: WorkbookInfo }
  | { readonly is: 'tab'; readonly place: Place }
  | { readonly is: 'sheet'; readonly sheet: string | null }
  | { readonly is: 'started'; readonly job: Job; readonly doing: Doing }
  /** Another tab leads to this question, by its id. */
  | { readonly is: 'asking'; readonly question: string }
  | { readonly is: 'answered'; readonly decisions: Decisions; readonly result: Linked }
  /** Ids of the activities and listings that are not to be written. */
  | { readonly is: 'left-out'; readonly ids: ReadonlySet<string> }
  /** Ids of the listings to be written in the plan's style. */
  | { readonly is: 'styled'; readonly listings: ReadonlySet<string> }
  /** Of cells to be written those of which a part is formatted unlike the rest. */
  | { readonly is: 'formatted'; readonly cells: readonly CellAddress[] }
  /** `told` says it otherwise than by the number of cells. */
  | { readonly is: 'written'; readonly entry: JournalEntry; readonly told?: string }
  /** What the workbook keeps of what was written. */
  | { readonly is: 'journal'; readonly kept: KeptJournal }
  | { readonly is: 'undo-held'; readonly held: UndoHeld | null }
  /** The last writing is taken back, by these changes. */
  | { readonly is: 'undone'; readonly changes: readonly SheetChange[] }
  /** Counted anew with other groups counted for their Members; nothing was read. */
  | { readonly is: 'recounted'; readonly result: Summarized }
  | { readonly is: 'publishing'; readonly publishing: Publishing }
  /** `today` is the day, as 2026-01-31. */
  | { readonly is: 'published'; readonly published: Published; readonly today: string }
  /** The findings were written to a sheet of their own. */
  | { readonly is: 'findings-published'; readonly sheet: string }
  | { readonly is: 'lists-offered'; readonly job: Job; readonly offered: Offered }
  | { readonly is: 'lists-withdrawn'; readonly job: Job }
  | { readonly is: 'selected'; readonly place: Place }
  | { readonly is: 'edited'; readonly sheet: string }
  /** Whether the findings follow what is typed. */
  | { readonly is: 'live'; readonly on: boolean }
  /** The cells of findings are marked so from now on; `left` of them had a note of the planner's and got none. */
  | { readonly is: 'marked'; readonly marking: Marking; readonly left: number }
  /** The findings of the sheet as it is now. */
  | { readonly is: 'rechecked'; readonly result: Checked }
  /** The sheet holds no plan any more that could be checked. */
  | { readonly is: 'left-behind' }
  | {
      readonly is: 'failed';
      readonly place: Place;
      readonly sentence: string;
      readonly way: WayOut | null;
    }
  /** The sheet whose columns the person is to say, read for that. */
  | { readonly is: 'columns-asked'; readonly job: Job; readonly grid: Grid }
  /** What the workbook keeps, as found. */
  | { readonly is: 'kept'; readonly kept: KeptReading }
  /** What it keeps now that the person has changed it: what was read with the earlier is put away. */
  | { readonly is: 'reading-changed'; readonly kept: KeptReading; readonly job: Job }
  | { readonly is: 'profile-refused'; readonly refused: ProfileRefused }
  | BringInEvent
  | ComparingEvent;
