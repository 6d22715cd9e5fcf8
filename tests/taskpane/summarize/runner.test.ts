import { HostError } from '../../../src/host/host';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

const listing = { row: 3, column: 1 };

async function openPane() {
  const plan = planRows([
    { label: 'a', listings: ['Workshop on valuation for ASEAN'] },
    { label: 'b', listings: ['National workshop on origin for Fiji'] },
  ]);
  const host = openMemoryHost('plan.xlsx', [sheetOf(plan)]);
  const runner = startRunner(host, checker);
  await runner.open();
  await runner.run('summarize');
  const result = () => shownOf(runner.read().summarize)!.result;
  return { host, runner, result };
}

test('a group counts for its Members at once, and in its own row again', async () => {
  const { runner, result } = await openPane();
  const before = result();
  await runner.countForMembers('ASEAN', true);
  expect(result().summary.byCountry.find(({ country }) => country === 'TH')).toMatchObject({ activities: 1 });
  expect(result().grid).toBe(before.grid);
  await runner.countForMembers('ASEAN', false);
  expect(result().summary).toEqual(before.summary);
});

test('groups count for their Members in the sheets too, and when the plan is counted again', async () => {
  const { runner, result } = await openPane();
  await runner.countForMembers('ASEAN', true);
  await runner.publish();
  await runner.run('summarize');
  expect([result().expanded, result().written]).toMatchObject([['ASEAN'], { expanded: ['ASEAN'], isOlder: false }]);
});

test('sheets, once written, are known to be up to date, and an edit makes them old', async () => {
  const { host, runner, result } = await openPane();
  await runner.publish();
  expect(result().written).toMatchObject({ of: 'Plan', isOlder: false });
  host.typeInto('Plan', listing, '• Something else');
  expect(shownOf(runner.read().summarize)?.outdated).toBe(true);
  await runner.run('summarize');
  expect(result().written).toMatchObject({ isOlder: true });
});

test('what has changed since it was counted is counted again before it is written', async () => {
  const { host, runner, result } = await openPane();
  host.typeInto('Plan', listing, '• National workshop on origin for Samoa');
  await runner.publish();
  expect(result().summary.byCountry.find(({ country }) => country === 'WS')).toMatchObject({ activities: 1 });
  expect(shownOf(runner.read().summarize)?.outdated).toBe(false);
});

test('writing can be stopped: the sheets before it are named, and the set counts as old', async () => {
  const { runner, result } = await openPane();
  const seen: number[] = [];
  const end = runner.subscribe(() => {
    const { publishing } = runner.read();
    if (publishing) seen.push(publishing.done);
    if (publishing?.done === 2 && !publishing.isStopping) runner.stopPublishing();
  });
  await runner.publish();
  end();
  const { published, publishing, summarize } = runner.read();
  expect(published).toMatchObject({ isStopped: true, sheets: { length: 2 } });
  expect([publishing, summarize.is, Math.max(...seen)]).toEqual([null, 'done', 2]);
  await runner.run('summarize');
  expect(result().written).toMatchObject({ isOlder: true });
});

test('what is written before a fault is said, known not to be whole, and written again', async () => {
  const { host, runner, result } = await openPane();
  const broken: typeof host = {
    ...host,
    publish: async (reports, going) => {
      const stop = new AbortController();
      const onProgress = (done: number, of: number) => {
        going?.onProgress?.(done, of);
        if (done === 2) stop.abort();
      };
      await host.publish(reports, { onProgress, signal: stop.signal });
      throw new HostError('cell-edit-mode', 'By country');
    },
  };
  const other = startRunner(broken, checker);
  await other.open();
  await other.run('summarize');
  await other.publish();
  expect(other.read()).toMatchObject({
    publishing: null,
    summarize: { is: 'error', sentence: expect.stringMatching(/Before that, 2 of 10 sheets were written/) as string },
    workbook: { reports: { length: 2 } },
  });
  await runner.run('summarize');
  expect(result().written).toMatchObject({ isWhole: false });
  await runner.publish();
  expect(result().written).toMatchObject({ isWhole: true, isOlder: false });
});

test('where nothing could be written, what is known of the earlier sheets stays', async () => {
  const { host, runner, result } = await openPane();
  await runner.publish();
  const other = startRunner({ ...host, publish: () => Promise.reject(new HostError('protected', 'Gaps')) }, checker);
  await other.open();
  await other.run('summarize');
  await other.publish();
  await runner.run('summarize');
  expect(result().written).toMatchObject({ isWhole: true, isOlder: false });
});
