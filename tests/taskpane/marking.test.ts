import { HostError } from '../../src/host/host';
import { openMemoryHost, type MemoryHost } from '../../src/host/memory/memory-host';
import { startRunner, type Runner } from '../../src/taskpane/runner/runner';
import { shownOf } from '../../src/taskpane/state/state';
import { planRows, sheetOf } from '../core/plan-sheet';
import { checker } from './checker';

const valuation = 'National workshop on valuation for Fiji';
const listingsOfA = { row: 3, column: 1 };

/** 1-(a) refers to an action that is not there. */
async function openPane(change: (host: MemoryHost) => Partial<MemoryHost> = () => ({})) {
  const plan = (wrong: string) =>
    planRows([
      { label: 'a', listings: [`${valuation} (See also 1-(${wrong}))`] },
      { label: 'b', listings: ['Regional meeting on origin for Samoa'] },
    ]);
  const memory = openMemoryHost('plan.xlsx', [sheetOf(plan('q')), sheetOf(plan('z'), 'Draft')]);
  const runner = startRunner({ ...memory, ...change(memory) }, checker);
  await runner.open();
  await runner.run('check');
  return { host: memory, runner };
}

const coloured = (host: MemoryHost, sheet = 'Plan') => [...host.marksOn(sheet).colours.keys()];

/** Waits until the marks in the sheet are as wanted. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const shown = (runner: Runner) => shownOf(runner.read().check)!.result;

test('nothing is marked unless the planner asks for it', async () => {
  const { host, runner } = await openPane();
  expect(runner.read().marking).toBe('none');
  expect(coloured(host)).toEqual([]);
});

test('the cells of the findings in sight are marked when it is switched on', async () => {
  const { host, runner } = await openPane();
  await runner.mark('colour');
  expect(runner.read()).toMatchObject({ marking: 'colour', check: { is: 'done' } });
  expect(coloured(host)).toContain('B4');
});

test('every check from then on is marked', async () => {
  const { host, runner } = await openPane();
  await runner.mark('colour');
  const edits = [{ at: listingsOfA, before: `• ${valuation} (See also 1-(q))`, after: `• ${valuation}` }];
  await runner.write('check', edits);
  expect(shown(runner).findings.filter(({ at }) => at.row === 3 && at.column === 1)).toEqual([]);
  await until(() => !coloured(host).includes('B4'));
});

test('the marks follow what is typed', async () => {
  const { host, runner } = await openPane();
  await runner.mark('notes');
  host.typeInto('Plan', listingsOfA, `• ${valuation} (See also 1-(x))`);
  await until(() => host.marksOn('Plan').notes.get('B4')?.includes('1-(x)') === true);
});

test('switched on before the first check, marking waits for it', async () => {
  const host = openMemoryHost('plan.xlsx', [sheetOf(planRows([{ label: 'a', listings: ['See also 1-(q)'] }]))]);
  const runner = startRunner(host, checker);
  await runner.open();
  await runner.mark('colour');
  await runner.run('check');
  await until(() => coloured(host).length > 0);
});

test('switched off, every mark is gone and none comes back', async () => {
  const { host, runner } = await openPane();
  await runner.mark('colour');
  await runner.mark('none');
  expect(coloured(host)).toEqual([]);
  await runner.run('check');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(coloured(host)).toEqual([]);
});

test('the marks go over to another sheet that is checked', async () => {
  const { host, runner } = await openPane();
  await runner.mark('colour');
  runner.chooseSheet('Draft');
  expect(runner.read().marking).toBe('colour');
  await runner.run('check');
  await until(() => coloured(host, 'Draft').length > 0);
  expect(coloured(host)).toEqual([]);
});

test('cells with notes of their own are counted for the planner', async () => {
  const { host, runner } = await openPane();
  host.writeNote('Plan', listingsOfA, 'Ask the office');
  await runner.mark('notes');
  expect(runner.read().told).toBe('1 cell already has a note or comment and got none.');
});

test('what hinders marking is said at once, the findings stay in sight and nothing is switched', async () => {
  const { runner } = await openPane(() => ({
    mark: () => Promise.reject(new HostError('protected', 'Plan')),
  }));
  await runner.mark('colour');
  expect(runner.read()).toMatchObject({
    marking: 'none',
    check: { is: 'error', sentence: expect.stringContaining('protected'), shown: { outdated: false } },
  });
});

test('a sheet protected later is told once, and marking is off', async () => {
  let isProtected = false;
  const { runner } = await openPane((memory) => ({
    mark: (...given) => (isProtected ? Promise.reject(new HostError('protected', 'Plan')) : memory.mark(...given)),
  }));
  await runner.mark('colour');
  isProtected = true;
  await runner.run('check');
  await until(() => runner.read().check.is === 'error');
  expect(runner.read().marking).toBe('none');
  await runner.run('check');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(runner.read().check.is).toBe('done');
});

test('while a cell is being typed in, the marks wait', async () => {
  let refusals = 0;
  const { host, runner } = await openPane((memory) => ({
    mark: (...given) => {
      refusals += 1;
      return refusals === 2 ? Promise.reject(new HostError('cell-edit-mode', 'Plan')) : memory.mark(...given);
    },
  }));
  await runner.mark('notes');
  host.typeInto('Plan', listingsOfA, `• ${valuation} (See also 1-(x))`);
  await until(() => host.marksOn('Plan').notes.get('B4')?.includes('1-(x)') === true);
  expect(refusals).toBe(3);
  expect(runner.read().check.is).toBe('done');
});

test('marks saved with a workbook are known when it is opened again, and can be taken off', async () => {
  const { host, runner } = await openPane();
  await runner.mark('colour');
  const later = startRunner(host, checker);
  await later.open();
  expect(later.read().marking).toBe('colour');
  await later.mark('none');
  expect(coloured(host)).toEqual([]);
  const last = startRunner(host, checker);
  await last.open();
  expect(last.read().marking).toBe('none');
});
