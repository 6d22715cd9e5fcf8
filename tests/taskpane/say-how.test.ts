import { openMemoryHost } from '../../src/host/memory/memory-host';
import { loadReading } from '../../src/jobs/kept/reading';
import { profiles } from '../../src/jobs/profiles';
import { startRunner } from '../../src/taskpane/runner/runner';
import { shownOf } from '../../src/taskpane/state/state';
import { planRows, sheetOf } from '../core/plan-sheet';
import { checker } from './checker';

const plan = planRows([
  { label: 'a', listings: ['Course on warehouse audits'] },
  { label: 'b', listings: ['Course on warehuose audits'] },
]);
const unknown = plan.map((row) => (row[0] === 'Specific Actions' ? ['Themes', 'Doings', 'Measures'] : row));
const shape = { headerRow: 2, columns: { action: 0, listings: 1, kpi: 2 } };

async function openPane(...sheets: readonly ReturnType<typeof sheetOf>[]) {
  const host = openMemoryHost('plan.xlsx', sheets);
  const runner = startRunner(host, checker);
  await runner.open();
  await runner.run('check');
  return { host, runner };
}

const checkedOf = ({ runner }: Awaited<ReturnType<typeof openPane>>) => shownOf(runner.read().check)!.result;

test('a sheet without a plan is read for its columns to be said', async () => {
  const { runner } = await openPane(sheetOf(unknown));
  expect(runner.read().check).toMatchObject({ is: 'error', way: { is: 'say-columns', grid: null } });
  await runner.askColumns();
  expect(runner.read().check).toMatchObject({ way: { is: 'say-columns', grid: { sheet: 'Plan' } } });
});

test('columns that were said are kept in the workbook, and the plan is read with them', async () => {
  const pane = await openPane(sheetOf(unknown));
  await pane.runner.sayShape('Plan', shape);
  expect(checkedOf(pane).counts).toMatchObject({ actions: 2, listings: 2 });
  expect((await loadReading(pane.host)).shapes).toEqual({ Plan: shape });
});

test('what was said of columns is forgotten without a trace', async () => {
  const { host, runner } = await openPane(sheetOf(unknown));
  await runner.sayShape('Plan', shape);
  await runner.sayShape('Plan', null);
  expect(await host.load('reading')).toBeNull();
  expect(runner.read().check).toMatchObject({ is: 'error', way: { is: 'say-columns' } });
});

test('of several plans the sheets are offered', async () => {
  const { runner } = await openPane(sheetOf([['Tea']], 'Notes'), sheetOf(plan, 'One'), sheetOf(plan, 'Two'));
  expect(runner.read().check).toMatchObject({ is: 'error', way: { is: 'choose-sheet', sheets: ['One', 'Two'] } });
});

test('a profile that is no good is told with the places of its faults, and nothing is kept', async () => {
  const { host, runner } = await openPane(sheetOf(plan));
  await runner.loadProfile('office.json', async () => JSON.stringify({ ...profiles[0], groups: 'none' }));
  expect(runner.read().refused).toMatchObject({ file: 'office.json', faults: [{ path: 'groups' }] });
  expect(await host.load('reading')).toBeNull();
});

test('a file that is no JSON is told as one', async () => {
  const { runner } = await openPane(sheetOf(plan));
  await runner.loadProfile('office.json', async () => 'members:');
  expect(runner.read().refused?.faults).toEqual([
    { path: '', reason: expect.stringContaining('is no JSON') as string },
  ]);
});

test('a profile loaded is kept, used, and ends the word on an earlier one that was refused', async () => {
  const pane = await openPane(sheetOf(plan));
  await pane.runner.loadProfile('office.json', async () => '{}');
  await pane.runner.loadProfile('office.json', async () => JSON.stringify({ ...profiles[0], name: 'Harbour Office' }));
  expect(checkedOf(pane).profile.name).toBe('Harbour Office');
  expect(pane.runner.read().refused).toBeNull();
});

test('a known profile is kept by its id alone', async () => {
  const { host, runner } = await openPane(sheetOf(plan));
  await runner.useProfile(profiles[0].id);
  expect((await loadReading(host)).profile).toBe(profiles[0].id);
});

test('two wordings told to be one activity are one from then on, until that is withdrawn', async () => {
  const pane = await openPane(sheetOf(plan));
  const { proposal } = checkedOf(pane).findings.find(({ rule }) => rule === 'activity-is-one')!;
  const counted = [checkedOf(pane).counts.activities];
  await pane.runner.decide(proposal!, 'same');
  counted.push(checkedOf(pane).counts.activities);
  await pane.runner.decide(proposal!, null);
  counted.push(checkedOf(pane).counts.activities);
  expect(counted).toEqual([2, 1, 2]);
});

test('two wordings told apart are not asked about again', async () => {
  const pane = await openPane(sheetOf(plan));
  const { proposal } = checkedOf(pane).findings.find(({ rule }) => rule === 'activity-is-one')!;
  await pane.runner.decide(proposal!, 'same');
  await pane.runner.decide([proposal![1], proposal![0]], 'apart');
  expect((await loadReading(pane.host)).decided).toEqual({ same: [], apart: [[proposal![1], proposal![0]]] });
  expect(checkedOf(pane).findings.filter(({ rule }) => rule === 'activity-is-one')).toEqual([]);
});

test('another reading puts the results of the other tabs away and keeps the answers', async () => {
  const { runner } = await openPane(sheetOf(plan));
  await runner.run('summarize');
  await runner.answer({ q: { choice: 'keep' } });
  await runner.run('link');
  await runner.answer({ q: { choice: 'keep' } });
  runner.showTab('check');
  await runner.sayShape('Plan', shape);
  const { summarize, link, check, linking } = runner.read();
  expect([summarize.is, link.is, check.is, linking.decisions]).toEqual([
    'idle',
    'idle',
    'done',
    { q: { choice: 'keep' } },
  ]);
});

test('what the workbook keeps is known from the start, and what cannot be understood is replaced', async () => {
  const host = openMemoryHost('plan.xlsx', [sheetOf(unknown)]);
  await host.save('reading', 'torn');
  const runner = startRunner(host, checker);
  await runner.open();
  expect(runner.read().check).toMatchObject({ is: 'error', sentence: expect.stringContaining('keeps') as string });
  await runner.sayShape('Plan', shape);
  expect(runner.read().kept.shapes).toEqual({ Plan: shape });
  expect(runner.read().check.is).toBe('done');
});
