import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

test('where what is kept of checking makes no sense, the check is refused, and goes on once that is forgotten', async () => {
  const host = openMemoryHost('plan.xlsx', [sheetOf(planRows([{ label: 'a', listings: ['Course on bonds'] }]))]);
  await host.save('checking', '{"rules":');
  const runner = startRunner(host, checker);
  await runner.run('check');
  expect(runner.read().check).toMatchObject({ is: 'error', way: { is: 'start-anew', of: 'checking' } });
  await runner.withdraw([]);
  expect(runner.read().check.is).toBe('done');
  expect(await host.load('checking')).toBeNull();
});

test.each(['check', 'link'] as const)(
  'where what is kept of the answers makes no sense, %s is refused, and goes on once that is forgotten',
  async (job) => {
    const host = openMemoryHost('plan.xlsx', [sheetOf(planRows([{ label: 'a', listings: ['Course on bonds'] }]))]);
    await host.save('linking', '{"sheets":');
    const runner = startRunner(host, checker);
    await runner.run(job);
    expect(runner.read()[job]).toMatchObject({ is: 'error', way: { is: 'start-anew', of: 'linking' } });
    await runner.forgetAll(job);
    expect(runner.read()[job].is).toBe('done');
    expect(await host.load('linking')).toBeNull();
  },
);

test('where what is kept of the reading makes no sense, the plan is read as it comes once that is forgotten', async () => {
  const host = openMemoryHost('plan.xlsx', [sheetOf(planRows([{ label: 'a', listings: ['Course on bonds'] }]))]);
  await host.save('reading', '{"shapes":');
  const runner = startRunner(host, checker);
  await runner.run('check');
  expect(runner.read().check).toMatchObject({ is: 'error', way: { is: 'start-anew', of: 'reading' } });
  await runner.useProfile(null);
  expect(runner.read().check.is).toBe('done');
  expect(await host.load('reading')).toBeNull();
});
