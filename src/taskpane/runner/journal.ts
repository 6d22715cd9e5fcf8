import type { CellAddress } from '../../core/sheet/address';
import { invertChanges, type SheetChange } from '../../core/sheet/change';
import { applyEdits, invertEdits, type Edit } from '../../core/sheet/edit';
import { findCell, type Grid } from '../../core/sheet/grid';
import { changeReading } from '../../jobs/kept/reading';
import { followRows } from '../../jobs/kept/follow-rows';
import { addEntry, dropEntry, loadJournal, type JournalEntry } from '../../jobs/kept/journal';
import { putBack } from '../../jobs/remember/memory-step';
import type { ToWrite } from '../../jobs/remember/remember-written';
import { chosenIn } from '../state/linking';
import { jobOf, shownOf, type Job } from '../state/state';
import { editsOf } from '../state/written';
import type { Desk } from './desk';
import { today } from '../../jobs/remember/today';

/** What is written into the plan, and the way back. It is kept in the workbook, so that the way back outlives the pane. */
export interface Journal {
  /** Writes the edits on the sheet of the job's result, then runs the job again. */
  readonly write: (job: Job, edits: readonly Edit[]) => Promise<void>;
  /** Writes what is chosen of the see-also, at once, and reads the plan again. */
  readonly writeChosen: () => Promise<void>;
  /**
   * Takes back what was written last, on the tab that wrote it, and runs its job again. Where cells have changed since,
   * nothing is taken back and they are told, for the person to say what becomes of the others.
   */
  readonly undo: () => Promise<void>;
  /** Takes back what was written last but for the cells that have changed since. */
  readonly undoOthers: () => Promise<void>;
  /** Takes nothing back. */
  readonly leaveUndo: () => void;
}

/** What the runner calls when the workbook is opened. */
interface Recalling {
  readonly recall: () => Promise<void>;
}

export function journal({ host, read, tell, inLine, runNow }: Desk): Journal & Recalling {
  const carryOut = async (sheet: string, changes: readonly SheetChange[]): Promise<void> => {
    if (changes.every(({ kind }) => kind === 'write')) await host.apply(sheet, editsOf(changes));
    else await host.change(sheet, changes);
  };

  const write = async (job: Job, before: ToWrite, edits: readonly Edit[]): Promise<void> => {
    const { sheet } = before.grid;
    const changes: readonly SheetChange[] = [{ kind: 'write', edits }];
    tell({ is: 'started', job, doing: 'writing' });
    await carryOut(sheet, changes);
    const when = new Date();
    const entry: JournalEntry = { id: when.toISOString(), job, sheet, when: when.toISOString(), changes, memory: null };
    // Told before it is kept: what is written can be undone, even where no more can be kept.
    tell({ is: 'written', entry });
    const { rememberWritten } = await import('../../jobs/remember/remember-written');
    const { step } = await rememberWritten(host, before, applyEdits(before.grid, edits), today(when));
    tell({ is: 'journal', kept: { entries: await addEntry(host, { ...entry, memory: step }), isLost: false } });
    await runNow(job);
  };

  const takeBack = async (last: JournalEntry, changes: readonly SheetChange[]): Promise<void> => {
    const job = jobOf(last);
    tell({ is: 'tab', place: job });
    tell({ is: 'started', job, doing: 'undoing' });
    await carryOut(last.sheet, changes);
    tell({ is: 'undone', changes });
    if (last.memory) await putBack(host, (await host.list()).sheets, last.memory);
    if (changes.some(({ kind }) => kind !== 'write')) {
      const kept = await changeReading(host, (reading) => followRows(reading, last.sheet, changes));
      tell({ is: 'kept', kept });
    }
    await dropEntry(host, last.id);
    await runNow(job);
  };

  const undoing = (work: (last: JournalEntry, grid: Grid) => Promise<void>): Promise<void> => {
    const newest = read().journal.at(-1);
    return inLine(newest ? jobOf(newest) : 'check', async () => {
      const last = read().journal.at(-1);
      if (last) await work(last, await host.read(last.sheet));
    });
  };

  return {
    recall: () => inLine('check', async () => tell({ is: 'journal', kept: await loadJournal(host) })),
    write: (job, edits) =>
      inLine(job, async () => {
        const shown = shownOf(read()[job]);
        if (shown) await write(job, shown.result, edits);
      }),
    writeChosen: () =>
      inLine('link', async () => {
        const shown = shownOf(read().link);
        if (!shown) return;
        const { relink } = await import('../../jobs/link');
        const chosen = relink(shown.result, chosenIn(read().linking, shown.result));
        await write('link', chosen, chosen.edits);
      }),
    undo: () =>
      undoing(async (last, grid) => {
        const changed = findChanged(last.changes, grid);
        if (changed.length === 0) await takeBack(last, invertChanges(last.changes));
        else tell({ is: 'undo-held', held: { changed } });
      }),
    undoOthers: () =>
      undoing(async (last, grid) => {
        const edits = editsOf(last.changes).filter((edit) => !isChanged(edit, grid));
        await takeBack(last, [{ kind: 'write', edits: invertEdits(edits) }]);
      }),
    leaveUndo: () => tell({ is: 'undo-held', held: null }),
  };
}

/** The cells that do not hold any more what was written. Where rows were moved too, the host finds them by itself. */
function findChanged(changes: readonly SheetChange[], grid: Grid): readonly CellAddress[] {
  if (!changes.every(({ kind }) => kind === 'write')) return [];
  return editsOf(changes)
    .filter((edit) => isChanged(edit, grid))
    .map(({ at }) => at);
}

function isChanged({ at, after }: Edit, grid: Grid): boolean {
  return (findCell(grid, at)?.text ?? '') !== after;
}
