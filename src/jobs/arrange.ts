import { arrange } from '../core/arranging/arrange';
import type { Arranged, Refused } from '../core/arranging/arranged';
import type { Arrangement } from '../core/arranging/arrangement';
import type { Opened } from './outcome';

/** What an arrangement would do, and the plan as it would then be read. */
export interface ArrangedPlan extends Arranged {
  readonly after: Opened;
}

/** Works out what an arrangement does. Writes nothing: `changes` is what carrying it out does to the sheet. */
export function arrangeOpened(opened: Opened, arrangement: Arrangement): ArrangedPlan | Refused {
  const arranged = arrange(opened.grid, opened.plan, opened.profile, arrangement);
  return arranged.kind === 'refused' ? arranged : { ...arranged, after: opened };
}
