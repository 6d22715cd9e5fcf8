import type { SheetChange } from '../../core/sheet/change';
import { addEntry, type JournalEntry } from '../../jobs/kept/journal';
import type { Opened } from '../../jobs/outcome';
import { shownOf } from '../state/state';
import type { Desk } from './desk';

/** What was worked out of an arrangement, and the sentence that tells it once it is done. */
export interface ToArrange {
  readonly changes: readonly SheetChange[];
  /** The plan as it will be read. */
  readonly after: Opened;
  readonly told: string;
}

/** What a person does to the actions and sections of the plan in sight. */
export interface Arranging {
  /** Carries an arrangement out, at once, and reads the plan again. On a sheet that has changed since, nothing is done. */
  readonly arrange: (what: ToArrange) => Promise<void>;
}

export function arranging({ host, read, tell, inLine, runNow }: Desk): Arranging {
  return {
    arrange: ({ changes, after, told }) =>
      inLine('arrange', async () => {
        const shown = shownOf(read().arrange);
        if (!shown) return;
        const { grid } = shown.result;
        tell({ is: 'started', job: 'arrange', doing: 'writing' });
        const { guardAll } = await import('../../core/sheet/changing/guard');
        const { rememberArranged } = await import('../../jobs/remember/remember-arranged');
        await host.change(grid.sheet, [guardAll(grid), ...changes]);
        const when = new Date().toISOString();
        const entry: JournalEntry = { id: when, job: 'arrange', sheet: grid.sheet, when, changes, memory: null };
        // Told before it is kept: what is written can be undone, even where no more can be kept.
        tell({ is: 'written', entry, told });
        const { step, reading } = await rememberArranged(host, shown.result, after);
        tell({ is: 'kept', kept: reading });
        tell({ is: 'journal', kept: { entries: await addEntry(host, { ...entry, memory: step }), isLost: false } });
        await runNow('arrange');
      }),
  };
}
