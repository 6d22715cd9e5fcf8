import { HostError } from '../../../src/host/host';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import type { Checker } from '../../../src/taskpane/checker/checker';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';
import { clean, found, hasTarget, listings, openChecked, typeFault, until } from './checked-plan';

test('a fault that is typed is found without asking, and the pane is never busy with it', async () => {
  const { host, runner } = await openChecked();
  const phases = new Set<string>();
  runner.subscribe(() => phases.add(runner.read().check.is));
  typeFault(host);
  await until(runner, hasTarget);
  expect(phases).toEqual(new Set(['done']));
});

test('a fault that is mended by hand goes from the list', async () => {
  const { host, runner } = await openChecked();
  typeFault(host);
  await until(runner, hasTarget);
  host.typeInto('Plan', listings, `• ${clean}`);
  await until(runner, (pane) => !hasTarget(pane));
  expect(found(runner)).not.toContain('reference-has-target');
});

test('the list while it follows equals that of a check of the whole sheet', async () => {
  const { host, runner } = await openChecked();
  typeFault(host);
  host.typeInto('Plan', { row: 4, column: 2 }, '');
  await until(runner, hasTarget);
  const followed = shownOf(runner.read().check)!.result.findings;
  await runner.run('check');
  expect(followed).toEqual(shownOf(runner.read().check)!.result.findings);
});

test('an edit that comes while the last one is being checked is checked too', async () => {
  let release = (): void => undefined;
  let asked = 0;
  const slow: Checker = async (what) => {
    asked += 1;
    if (asked === 2) await new Promise<void>((resolve) => (release = resolve));
    return checker(what);
  };
  const { host, runner } = await openChecked(slow);
  host.typeInto('Plan', { row: 4, column: 2 }, '');
  while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  typeFault(host);
  release();
  await until(runner, hasTarget);
  expect(found(runner)).toEqual(expect.arrayContaining(['reference-has-target', 'action-has-kpi']));
});

test('an edit made while Excel is mute is checked once the next cell is done', async () => {
  const plan = sheetOf(planRows([{ label: 'a', listings: [clean] }]));
  const host = openMemoryHost('plan.xlsx', [plan]);
  let isTyping = false;
  let refused = 0;
  const runner = startRunner(
    {
      ...host,
      async read(sheet, area) {
        if (!isTyping) return host.read(sheet, area);
        refused += 1;
        throw new HostError('cell-edit-mode', sheet);
      },
    },
    checker,
  );
  await runner.open();
  await runner.run('check');
  isTyping = true;
  typeFault(host);
  while (refused === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  isTyping = false;
  await until(runner, hasTarget);
  expect(runner.read().check.is).toBe('done');
});

test('an edit of another sheet asks for nothing', async () => {
  const { host, runner } = await openChecked();
  const before = runner.read().check;
  host.typeInto('Other', { row: 0, column: 0 }, 'more');
  expect(runner.read().check).toEqual(before);
});

test('switched off, the list stays as it is and says that the sheet has changed', async () => {
  const { host, runner } = await openChecked();
  await runner.setLive(false);
  typeFault(host);
  expect(shownOf(runner.read().check)).toMatchObject({ outdated: true });
});

test('switched on again, the list is brought up to date at once', async () => {
  const { host, runner } = await openChecked();
  await runner.setLive(false);
  typeFault(host);
  await runner.setLive(true);
  expect(hasTarget(runner)).toBe(true);
});

test('a sheet that holds no plan any more leaves the last findings, and says so', async () => {
  const { host, runner } = await openChecked();
  const last = found(runner);
  host.typeInto('Plan', { row: 2, column: 0 }, 'x');
  host.typeInto('Plan', { row: 2, column: 1 }, 'x');
  host.typeInto('Plan', { row: 2, column: 2 }, 'x');
  await until(runner, (pane) => shownOf(pane.read().check)?.outdated === true);
  expect(found(runner)).toEqual(last);
});

test('a result for a sheet that is no longer the one in sight is put away', async () => {
  const { host, runner } = await openChecked();
  typeFault(host);
  runner.chooseSheet('Other');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(runner.read().check).toEqual({ is: 'idle' });
});
