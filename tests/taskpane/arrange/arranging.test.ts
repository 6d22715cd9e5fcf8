import type { Arrangement } from '../../../src/core/arranging/arrangement';
import { findCell } from '../../../src/core/sheet/grid';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { arrangeOpened } from '../../../src/jobs/arrange';
import { loadLinking } from '../../../src/jobs/kept/linking';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

const valuation = 'National workshop on valuation for Fiji';
const rows = planRows([
  { label: 'a', listings: [`${valuation} (See also 1-(c))`] },
  { label: 'b', listings: ['Regional meeting on origin for Samoa'] },
  { label: 'c', listings: [`${valuation} (See also 1-(a))`] },
]);

async function openPane() {
  const host = openMemoryHost('plan.xlsx', [sheetOf(rows)]);
  const runner = startRunner(host, checker);
  await runner.open();
  runner.showTab('arrange');
  await runner.run('arrange');
  const arrange = async (arrangement: Arrangement) => {
    const arranged = arrangeOpened(shownOf(runner.read().arrange)!.result, arrangement);
    if (arranged.kind === 'refused') throw new Error(arranged.message);
    await runner.arrange({ changes: arranged.changes, after: arranged.after, told: 'Done.' });
  };
  return { host, runner, arrange };
}

const move: Arrangement = { kind: 'move-action', action: '1-(c)', section: 1, position: 1 };

test('an action that moves takes its references along, and the plan is read again', async () => {
  const { host, runner, arrange } = await openPane();
  await arrange(move);
  const state = runner.read();
  expect(state).toMatchObject({ arrange: { is: 'done' }, told: 'Done.' });
  const { plan } = shownOf(state.arrange)!.result;
  expect(plan.sections[0]!.actions.map(({ ref }) => ref)).toEqual(['1-(a)', '1-(b)', '1-(c)']);
  expect(findCell(await host.read('Plan'), { row: 3, column: 1 })?.text).toBe(`• ${valuation} (See also 1-(b))`);
  expect(findCell(await host.read('Plan'), { row: 4, column: 1 })?.text).toBe(`• ${valuation} (See also 1-(a))`);
});

test('undoing puts rows and texts back, in another session too', async () => {
  const { host, arrange } = await openPane();
  const before = await host.read('Plan');
  await arrange(move);
  await arrange({ kind: 'delete-action', action: '1-(c)' });
  const later = startRunner(host, checker);
  await later.open();
  expect(later.read().journal).toMatchObject([{ job: 'arrange' }, { job: 'arrange' }]);
  await later.undo();
  await later.undo();
  expect(await host.read('Plan')).toEqual(before);
  expect(later.read()).toMatchObject({ tab: 'arrange', journal: [] });
});

test('where the sheet has changed since, anywhere, nothing is done, and that is told', async () => {
  const { host, runner, arrange } = await openPane();
  host.typeInto('Plan', { row: 4, column: 2 }, 'Another KPI');
  const before = await host.read('Plan');
  await arrange(move);
  expect(runner.read().arrange).toMatchObject({ is: 'error', sentence: expect.stringContaining('C5 has changed') });
  expect(await host.read('Plan')).toEqual(before);
  expect(runner.read().journal).toEqual([]);
});

test('the names that actions have since are remembered, and forgotten again when it is undone', async () => {
  const { host, runner, arrange } = await openPane();
  const names = async () => Object.values((await loadLinking(host)).sheets['Plan']?.names ?? {}).sort();
  await arrange({ kind: 'delete-action', action: '1-(b)' });
  expect(await names()).toEqual(['1-(a)', '1-(b)']);
  await runner.undo();
  expect(await names()).toEqual([]);
});

test('a header row that the planner has named is known where it stands after rows were put in above, and back', async () => {
  const { runner, arrange } = await openPane();
  const shape = { headerRow: 2, columns: { action: 0, listings: 1, kpi: 2 } };
  await runner.sayShape('Plan', shape);
  await runner.run('arrange');
  const headerRow = () => runner.read().kept.shapes['Plan']?.headerRow;
  await arrange({ kind: 'insert-section', position: 1, title: 'A part before' });
  const moved = headerRow();
  expect(moved).toBeGreaterThan(2);
  await runner.undo();
  expect(headerRow()).toBe(2);
});

test('other tabs are told that the sheet has changed', async () => {
  const { runner, arrange } = await openPane();
  await runner.run('link');
  await arrange(move);
  expect(shownOf(runner.read().link)?.outdated).toBe(true);
});
