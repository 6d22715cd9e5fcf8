import { findCell } from '../../src/core/sheet/grid';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { startRunner } from '../../src/taskpane/runner/runner';
import { shownOf, type Job } from '../../src/taskpane/state/state';
import { planRows, sheetOf } from '../core/plan-sheet';
import { checker } from './checker';

const valuation = 'National workshop on valuation for Fiji';
const listingsOfB = { row: 4, column: 1 };

/** 1-(b) lacks its see-also, and 1-(c) refers to 1-(a), which does not list its meeting. */
async function openPane() {
  const plan = planRows([
    { label: 'a', listings: [`${valuation} (See also 1-(b))`] },
    { label: 'b', listings: [valuation] },
    { label: 'c', listings: ['Regional meeting on origin for Samoa (See also 1-(a))'] },
  ]);
  const host = openMemoryHost('plan.xlsx', [sheetOf(plan), sheetOf([['No plan here']], 'Notes')]);
  const runner = startRunner(host, checker);
  await runner.open();
  return { host, runner };
}

test.each(['check', 'link', 'summarize'] as const)('%s ends with its result in sight', async (job: Job) => {
  const { runner } = await openPane();
  await runner.run(job);
  expect(runner.read()[job].is).toBe('done');
});

test('the sheets of the workbook are offered from the start', async () => {
  const { runner } = await openPane();
  expect(runner.read().workbook?.sheets).toEqual(['Plan', 'Notes']);
});

test('a sheet without a plan is told in one sentence', async () => {
  const { runner } = await openPane();
  runner.chooseSheet('Notes');
  await runner.run('check');
  expect(runner.read().check).toMatchObject({ is: 'error', sentence: expect.stringContaining('Notes') });
});

test('writing puts the new texts into the cells and reads them again', async () => {
  const { host, runner } = await openPane();
  await runner.run('link');
  await runner.write('link', shownOf(runner.read().link)!.result.edits);
  expect(findCell(await host.read('Plan'), listingsOfB)?.text).toBe(`• ${valuation} (See also 1-(a))`);
  expect(shownOf(runner.read().link)).toMatchObject({ outdated: false, result: { edits: [] } });
});

test('undoing brings every earlier text back', async () => {
  const { host, runner } = await openPane();
  const before = await host.read('Plan');
  await runner.run('link');
  await runner.write('link', shownOf(runner.read().link)!.result.edits);
  await runner.undo();
  expect(await host.read('Plan')).toEqual(before);
});

test('a cell changed since it was read is told, and nothing is written', async () => {
  const { host, runner } = await openPane();
  await runner.run('link');
  const { edits } = shownOf(runner.read().link)!.result;
  host.typeInto('Plan', listingsOfB, '• Something else');
  await runner.write('link', edits);
  expect(runner.read().link).toMatchObject({ is: 'error', sentence: expect.stringContaining('B5') });
  expect(runner.read().journal).toEqual([]);
});

test('what a person types outdates the result', async () => {
  const { host, runner } = await openPane();
  await runner.run('link');
  host.typeInto('Plan', listingsOfB, '• Something else');
  expect(shownOf(runner.read().link)?.outdated).toBe(true);
});

test('an answer changes at once what would be written, and can be taken back', async () => {
  const { runner } = await openPane();
  await runner.run('link');
  const open = shownOf(runner.read().link)!.result;
  const question = open.questions[0]!;
  await runner.answer({ [question.id]: { choice: 'drop' } });
  expect(shownOf(runner.read().link)!.result.questions).toEqual([]);
  await runner.answer({ [question.id]: null });
  expect(shownOf(runner.read().link)!.result.questions).toEqual(open.questions);
});

test('an answer to leave things as they are outlives reading the plan again', async () => {
  const { runner } = await openPane();
  await runner.run('link');
  const { id } = shownOf(runner.read().link)!.result.questions[0]!;
  await runner.answer({ [id]: { choice: 'keep' } });
  await runner.run('link');
  expect(shownOf(runner.read().link)!.result.exceptions.map(({ question }) => question)).toEqual([id]);
});

test('publishing names the sheets written', async () => {
  const { runner } = await openPane();
  await runner.run('summarize');
  await runner.publish();
  const { workbook, published } = await runner.list().then(() => runner.read());
  expect(workbook?.sheets).toEqual(['Plan', 'Notes', ...published!.sheets]);
});

test('a finding shows its cell', async () => {
  const { host, runner } = await openPane();
  await runner.select('Plan', listingsOfB);
  expect(host.selection()).toEqual({ sheet: 'Plan', at: listingsOfB });
});
