import { arrange } from '../core/arranging/arrange';
import type { Arranged, Refused } from '../core/arranging/arranged';
import type { Arrangement } from '../core/arranging/arrangement';
import { shapeAfter } from '../core/arranging/shape-after';
import { applyChanges } from '../core/sheet/changing/apply-changes';
import { reread } from './open';
import type { Opened } from './outcome';

/** What an arrangement would do, and the plan as it would then be read. */
export interface ArrangedPlan extends Arranged {
  readonly after: Opened;
}

/** Works out what an arrangement does. Writes nothing: `changes` is what carrying it out does to the sheet. */
export function arrangeOpened(opened: Opened, arrangement: Arrangement): ArrangedPlan | Refused {
  const { grid, plan, profile, said } = opened;
  const arranged = arrange(grid, plan, profile, arrangement, said);
  if (arranged.kind === 'refused') return arranged;
  const shape = said.shape && shapeAfter(said.shape, plan, arranged.changes);
  const after = reread({
    ...opened,
    grid: applyChanges(grid, arranged.changes),
    said: shape ? { ...said, shape } : said,
  });
  // What cannot be read again is refused above.
  if (!after) throw new Error(`No plan is left in ${grid.sheet} after the arrangement`);
  return { ...arranged, after };
}
