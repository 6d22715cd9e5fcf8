import { HostError } from '../../host/host';
import { loadMarking, saveMarking } from '../../jobs/kept/marking';
import { mark, type Marking as Style } from '../../jobs/marks/mark';
import type { Checked } from '../../jobs/outcome';
import { shownOf } from '../state/state';
import type { Desk } from './desk';

/** How long to wait, in milliseconds, where Excel is mute because a cell is being typed in. */
const patience = 500;

/** The cells of findings are marked in the sheet. */
export interface Marking {
  /** Marks the cells of the findings in sight, and of every check from now on; `none` takes all marks off. */
  readonly mark: (style: Style) => Promise<void>;
}

/** What the runner calls: `follow` after each change of the state, `resume` when the workbook is opened. */
interface Following {
  readonly follow: () => void;
  readonly resume: () => Promise<void>;
}

export function marking({ host, read, tell, inLine }: Desk): Marking & Following {
  /** The check that the marks in the sheet are of; null where there are none. */
  let marked: Checked | null = null;
  let isAwake = false;

  const shown = () => shownOf(read().check)?.result ?? null;

  const markNow = async (checked: Checked, style: Style): Promise<number> => {
    if (marked && marked.grid.sheet !== checked.grid.sheet) await host.unmark();
    const { left } = await mark(host, checked, style);
    marked = style === 'none' ? null : checked;
    return left;
  };

  const follow = (after = 0): void => {
    const checked = shown();
    if (isAwake || read().marking === 'none' || !checked || checked === marked) return;
    isAwake = true;
    setTimeout(() => {
      let wait = 0;
      void inLine('check', async () => {
        wait = await remark();
      }).then(() => {
        isAwake = false;
        follow(wait);
      });
    }, after);
  };

  /** Gives how long to wait before it is tried again. What cannot be marked is told once, and marking is off from then on. */
  const remark = async (): Promise<number> => {
    const checked = shown();
    if (!checked) return 0;
    try {
      await markNow(checked, read().marking);
      return 0;
    } catch (error) {
      if (error instanceof HostError && error.code === 'cell-edit-mode') return patience;
      tell({ is: 'marked', marking: 'none', left: 0 });
      throw error;
    }
  };

  return {
    follow: () => follow(),
    resume: () =>
      inLine('check', async () => {
        const kept = await loadMarking(host);
        if (kept !== 'none') tell({ is: 'marked', marking: kept, left: 0 });
      }),
    mark: (style) =>
      inLine('check', async () => {
        const checked = shown();
        if (style === 'none') await host.unmark();
        const left = checked && style !== 'none' ? await markNow(checked, style) : 0;
        if (style === 'none') marked = null;
        await saveMarking(host, style);
        tell({ is: 'marked', marking: style, left });
      }),
  };
}
