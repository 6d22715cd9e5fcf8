import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { sayOffered } from '../../../src/taskpane/state/say-offered';
import { sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

const register = sheetOf([
  ['Annual Work Plan (2025-2026)'],
  ['Section', 'Specific action', 'Activity', 'Kind', 'KPI'],
  ['1. Part', 'a) Tea', 'Talks', 'Meeting', 'Number of visits'],
]);

test('lists are offered in the register in front and taken away, and the pane says so beside the result', async () => {
  const host = openMemoryHost('plan.xlsx', [register]);
  const runner = startRunner(host, checker);
  await runner.run('summarize');
  runner.showTab('summarize');
  await runner.offerLists('Plan');
  expect(host.listAt('Plan', { row: 2, column: 3 })).not.toBeNull();
  expect(runner.read()).toMatchObject({
    told: '2 columns offer lists now, with values from the sheet “Lists”.',
    summarize: { is: 'done' },
    workbook: { reports: ['Lists'] },
  });
  await runner.withdrawLists('Plan');
  expect(host.listAt('Plan', { row: 2, column: 3 })).toBeNull();
  expect(runner.read()).toMatchObject({ told: 'The lists are taken away.', summarize: { is: 'done' } });
});

test('a protected register is told, and its result stays in sight', async () => {
  const host = openMemoryHost('plan.xlsx', [{ ...register, isProtected: true }]);
  const runner = startRunner(host, checker);
  await runner.run('check');
  await runner.withdrawLists('Plan');
  expect(runner.read().check).toMatchObject({ is: 'error', shown: { result: { grid: { sheet: 'Plan' } } } });
});

test.each([
  [{ roles: [], sheet: null, left: 0 }, 'nothing to offer'],
  [{ roles: ['kpi'], sheet: 'Lists', left: 1 }, '1 column offers a list now'],
  [{ roles: ['kpi'], sheet: 'Lists', left: 1 }, '1 cell keeps the list or limit set before'],
  [{ roles: ['kpi', 'kind'], sheet: 'Lists (2)', left: 3 }, '3 cells keep'],
] as const)('%j is told with “%s”', (offered, words) => {
  expect(sayOffered(offered)).toContain(words);
});
