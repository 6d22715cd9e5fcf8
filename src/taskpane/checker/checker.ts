import type { Rule } from '../../core/linting/rule';
import type { Grid } from '../../core/sheet/grid';
import { checkOpened } from '../../jobs/check';
import type { KeptChecking } from '../../jobs/kept/checking';
import { reread } from '../../jobs/open';
import type { Checked, Opened } from '../../jobs/outcome';

/** A plan to be checked. */
export interface ToCheck {
  readonly opened: Opened;
  readonly kept: KeptChecking;
  /** What its sheet holds now, where that is not what the plan was read from. */
  readonly now: Grid | null;
}

/** Checks a plan; null where the sheet as it is now holds none. */
export type Checker = (what: ToCheck) => Promise<Checked | null>;

/** Checks where it is called. */
export function checkHere({ opened, kept, now }: ToCheck, rules: readonly Rule[]): Checked | null {
  const current = now ? reread(opened, now) : opened;
  return current && checkOpened(current, rules, kept);
}
