import { openMemoryHost } from '../../../src/host/memory/memory-host';
import type { SheetEdit } from '../../../src/host/host';
import { startRunner, type Runner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';
import { clean, hasTarget, heldChecker, listings, openChecked, typeFault, until } from './checked-plan';

/* The sheet is edited while the pane is at something else. */

const isOutdated = (runner: Runner) => shownOf(runner.read().check)?.outdated === true;

test('an edit during a check that was asked for is followed, though that check ends after the edit was read', async () => {
  const { check, release, asked } = heldChecker();
  const { host, runner } = await openChecked(check);
  const run = runner.run('check');
  await asked(2);
  typeFault(host);
  await asked(3);
  release();
  await run;
  await until(runner, hasTarget);
  expect(isOutdated(runner)).toBe(false);
});

test('an edit during a check leaves the findings outdated where they do not follow', async () => {
  const { check, release, asked } = heldChecker();
  const { host, runner } = await openChecked(check);
  await runner.setLive(false);
  const run = runner.run('check');
  await asked(2);
  typeFault(host);
  release();
  await run;
  expect(isOutdated(runner)).toBe(true);
});

test('an edit just before following is switched off is not passed over in silence', async () => {
  const { host, runner } = await openChecked();
  typeFault(host);
  await runner.setLive(false);
  await until(runner, isOutdated);
  expect(hasTarget(runner)).toBe(false);
});

test('what could not be written stays told while the findings follow', async () => {
  const { host, runner } = await openChecked();
  typeFault(host);
  await runner.write('check', [{ at: listings, before: `• ${clean}`, after: '• Other' }]);
  await until(runner, hasTarget);
  expect(runner.read().check).toMatchObject({ is: 'error', sentence: expect.stringContaining('B4') });
});

test('findings that follow during another check leave the pane busy with it', async () => {
  const { check, release, asked } = heldChecker();
  const { host, runner } = await openChecked(check);
  typeFault(host);
  await asked(2);
  const run = runner.run('check');
  const phases: string[] = [];
  runner.subscribe(() => phases.push(runner.read().check.is));
  await asked(3);
  release();
  await run;
  expect([...new Set(phases)]).toEqual(['busy', 'done']);
});

test('the findings of a sheet that is renamed are outdated, and the next check finds it by its new name', async () => {
  const plan = planRows([{ label: 'a', listings: [clean] }]);
  const [before, after] = ['Plan', 'Plan 2'].map((name) => openMemoryHost('plan.xlsx', [sheetOf(plan, name)]));
  let now = before!;
  let tellEdit: (edit: SheetEdit) => void = () => undefined;
  const runner = startRunner(
    {
      ...before!,
      list: () => now.list(),
      read: (sheet, area) => now.read(sheet, area),
      async onEdit(listener) {
        tellEdit = listener;
        return () => Promise.resolve();
      },
    },
    checker,
  );
  await runner.open();
  runner.chooseSheet('Plan');
  await runner.run('check');
  now = after!;
  tellEdit({ sheet: 'Plan 2', area: { from: listings, to: listings }, isRemote: false });
  await until(runner, isOutdated);
  await runner.run('check');
  expect(shownOf(runner.read().check)).toMatchObject({ outdated: false, result: { grid: { sheet: 'Plan 2' } } });
});
