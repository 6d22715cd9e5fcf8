import { openMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import type { Checker } from '../../../src/taskpane/checker/checker';
import { startRunner, type Runner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

/* A plan that has been checked once, and a person who types into it. */

export const listings = { row: 3, column: 1 };
export const clean = 'National workshop on valuation for Fiji';

export async function openChecked(check: Checker = checker) {
  const plan = planRows([
    { label: 'a', listings: [clean] },
    { label: 'b', listings: ['Regional meeting on origin for Samoa'] },
  ]);
  const host = openMemoryHost('plan.xlsx', [sheetOf(plan), sheetOf([['Other']], 'Other')]);
  const runner = startRunner(host, check);
  await runner.open();
  await runner.run('check');
  return { host, runner };
}

export const found = (runner: Runner): readonly string[] =>
  shownOf(runner.read().check)!.result.findings.map(({ rule }) => rule);

/** Waits until the pane's state is as wanted. */
export function until(runner: Runner, wanted: (runner: Runner) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = runner.subscribe(() => {
      if (!wanted(runner)) return;
      stop();
      resolve();
    });
  });
}

export const hasTarget = (runner: Runner) => found(runner).includes('reference-has-target');

/** Types a reference to an action that is not there. */
export function typeFault(host: MemoryHost): void {
  host.typeInto('Plan', listings, `• ${clean} (See also 1-(q))`);
}

/** A checker that answers the first check, and holds all later ones back until it is let go. */
export function heldChecker() {
  let release = (): void => undefined;
  let asked = 0;
  const held = new Promise<void>((resolve) => (release = resolve));
  const check: Checker = async (what) => {
    asked += 1;
    if (asked > 1) await held;
    return checker(what);
  };
  return {
    check,
    release: () => release(),
    /** Waits until so many checks have been asked for. */
    async asked(times: number): Promise<void> {
      while (asked < times) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}
