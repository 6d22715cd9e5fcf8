import { replaceArea, spanOf } from '../../core/sheet/area';
import type { Grid } from '../../core/sheet/grid';
import { HostError, type SheetEdit } from '../../host/host';
import type { Checked } from '../../jobs/outcome';
import { howOf, type Checker } from '../checker/checker';
import { shownOf } from '../state/state';
import type { Desk } from './desk';

/**
 * How long edits are gathered, in milliseconds: who fills a column down or pastes makes many at once, and who types
 * does not notice so short a wait.
 */
const gathering = 120;

/** How long to wait, in milliseconds, where Excel is mute because a cell is being typed in. */
const patience = 500;

/** The list of findings follows what is typed. */
export interface Live {
  /** Takes an edit that somebody made. */
  readonly hear: (edit: SheetEdit) => void;
  readonly setLive: (on: boolean) => Promise<void>;
}

/**
 * After an edit only the cells named are read again, and the plan is checked beside the pane's own work. Nothing is
 * shown as busy meanwhile, and nothing is selected or focused. Edits that come during a check are taken next.
 */
export function liveChecking({ host, read, tell, inLine, aside, runNow }: Desk, checker: Checker): Live {
  /** What has changed since the sheet was read last: an area of cells, or null where it may be any. */
  let pending: { readonly area: SheetEdit['area'] } | null = null;
  /** The sheet as read last, and the result that was in sight then. */
  let latest: { readonly grid: Grid; readonly since: Checked } | null = null;
  let isAwake = false;

  const shown = () => shownOf(read().check)?.result ?? null;

  const gather = (area: SheetEdit['area']): void => {
    pending = { area: pending ? pending.area && area && spanOf(pending.area, area) : area };
  };

  const wake = (after: number): void => {
    if (isAwake || !pending) return;
    isAwake = true;
    setTimeout(() => {
      void aside('check', follow).then(() => {
        isAwake = false;
        wake(gathering);
      });
    }, after);
  };

  const follow = async (): Promise<void> => {
    const since = shown();
    const edited = pending;
    pending = null;
    if (!since || !edited) return;
    if (!read().live) {
      tell({ is: 'left-behind' });
      return;
    }
    const now = await readNow(since, edited.area);
    if (!now) return;
    const result = await checker({ how: howOf(since, now), kept: since.keptChecking, linking: since.keptLinking });
    // Meanwhile the planner may have chosen another sheet, or asked for a check, which may have read before the edit.
    if (shown() !== since) {
      if (shown()?.grid.sheet === since.grid.sheet) gather(edited.area);
      return;
    }
    if (result) latest = { grid: now, since: result };
    tell(result ? { is: 'rechecked', result } : { is: 'left-behind' });
  };

  /** What the sheet holds now, of which only what was edited is read; null where that has to wait. */
  const readNow = async (since: Checked, area: SheetEdit['area']): Promise<Grid | null> => {
    const known = latest?.since === since ? latest.grid : since.grid;
    try {
      const part = await host.read(known.sheet, area ?? undefined);
      latest = { grid: area ? replaceArea(known, area, part) : part, since };
      return latest.grid;
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'cell-edit-mode')) throw error;
      gather(area);
      await new Promise((resolve) => setTimeout(resolve, patience));
      return null;
    }
  };

  return {
    hear(edit) {
      tell({ is: 'edited', sheet: edit.sheet });
      if (!read().live || shown()?.grid.sheet !== edit.sheet) return;
      gather(edit.area);
      wake(gathering);
    },
    setLive(on) {
      tell({ is: 'live', on });
      const isBehind = shownOf(read().check)?.outdated ?? false;
      return on && isBehind ? inLine('check', () => runNow('check')) : Promise.resolve();
    },
  };
}
