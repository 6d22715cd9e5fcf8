import { rules } from '../../src/core/rules/index';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { startRunner } from '../../src/taskpane/runner/runner';
import { planRows, sheetOf } from '../core/plan-sheet';
import { checker } from './checker';

async function openPane() {
  const plan = planRows([{ label: 'a', listings: ['National workshop for Fiji (See also 1-(z))'] }]);
  const host = openMemoryHost('plan.xlsx', [sheetOf(plan)]);
  const runner = startRunner(host, checker);
  await runner.open();
  return { host, runner };
}

test('the findings in sight are written to a sheet of their own, which is shown and named', async () => {
  const { host, runner } = await openPane();
  await runner.run('check');
  await runner.publishFindings(rules);
  expect(runner.read()).toMatchObject({ check: { is: 'done' }, told: 'Findings written to the sheet “Findings”.' });
  expect(runner.read().workbook?.reports).toEqual(['Findings']);
  expect(host.selection()).toEqual({ sheet: 'Findings', at: { row: 0, column: 0 } });
});

test('with the sheet of findings in front, it is the plan that is checked again, and the sheet written in place', async () => {
  const { host, runner } = await openPane();
  for (let time = 0; time < 2; time++) {
    await runner.run('check');
    await runner.publishFindings(rules);
  }
  expect((await host.list()).sheets).toEqual(['Plan', 'Findings']);
});

test('before a check there is nothing to write', async () => {
  const { host, runner } = await openPane();
  await runner.publishFindings(rules);
  expect((await host.list()).sheets).toEqual(['Plan']);
});
