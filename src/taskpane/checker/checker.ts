import type { Rule } from '../../core/linting/rule';
import { checkOpened } from '../../jobs/check';
import type { KeptChecking } from '../../jobs/kept/checking';
import type { LinkingOfSheet } from '../../jobs/kept/linking';
import { reread, type HowRead } from '../../jobs/open';
import type { Checked } from '../../jobs/outcome';

/** A sheet to be checked, as small as it can be: it travels to another thread. */
export interface ToCheck {
  readonly how: HowRead;
  readonly kept: KeptChecking;
  readonly linking: LinkingOfSheet;
}

/** Checks the plan of a sheet; null where the sheet holds none. */
export type Checker = (what: ToCheck) => Promise<Checked | null>;

/** Checks where it is called. */
export function checkHere({ how, kept, linking }: ToCheck, rules: readonly Rule[]): Checked | null {
  const opened = reread(how);
  return opened && checkOpened(opened, rules, kept, linking);
}

/** Of a plan what is needed to read it again, from another sheet where one is given. */
export function howOf({ file, sheets, grid, profile, said }: HowRead, now = grid): HowRead {
  return { file, sheets, grid: now, profile, said };
}
