import { findCell } from '../../../src/core/sheet/grid';
import { openMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

/* What is answered, written and undone, from one session to the next. */

const valuation = 'National workshop on valuation for Fiji';
const [listingsOfB, listingsOfC] = [
  { row: 4, column: 1 },
  { row: 5, column: 1 },
];

/** 1-(b) lacks its see-also, and 1-(c) refers to 1-(a), which does not list its meeting. */
function openBook(): MemoryHost {
  const plan = planRows([
    { label: 'a', listings: [`${valuation} (See also 1-(b))`] },
    { label: 'b', listings: [valuation] },
    { label: 'c', listings: ['Regional meeting on origin for Samoa (See also 1-(a))'] },
  ]);
  return openMemoryHost('plan.xlsx', [sheetOf(plan)]);
}

async function openSession(host: MemoryHost) {
  const runner = startRunner(host, checker);
  await runner.open();
  await runner.run('link');
  const linked = () => shownOf(runner.read().link)!.result;
  return { runner, linked };
}

const textAt = async (host: MemoryHost, at: { readonly row: number; readonly column: number }) =>
  findCell(await host.read('Plan'), at)?.text;

test('an answer that is to be written is known in the next session', async () => {
  const host = openBook();
  const first = await openSession(host);
  const { id } = first.linked().questions[0]!;
  await first.runner.answer({ [id]: { choice: 'drop' } });
  const second = await openSession(host);
  expect(second.linked().decisions).toEqual({ [id]: { choice: 'drop' } });
});

test('an answer that is withdrawn is asked again, in this session and the next', async () => {
  const host = openBook();
  const { runner, linked } = await openSession(host);
  const question = linked().questions[0]!;
  await runner.answer({ [question.id]: { choice: 'keep' } });
  expect(linked().questions).toEqual([]);
  await runner.forget([question]);
  expect(linked().questions.map(({ id }) => id)).toEqual([question.id]);
  expect((await openSession(host)).linked().questions.map(({ id }) => id)).toEqual([question.id]);
});

test('what is left as it is stands among what the check in sight ignores', async () => {
  const { runner, linked } = await openSession(openBook());
  await runner.run('check');
  const { id } = linked().questions[0]!;
  const before = shownOf(runner.read().check)!.result.excused.length;
  await runner.answer({ [id]: { choice: 'keep' } });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await runner.list();
  expect(shownOf(runner.read().check)!.result.excused.length).toBeGreaterThan(before);
});

test('what was written is undone in the next session, and what was answered is to be written again', async () => {
  const host = openBook();
  const before = await host.read('Plan');
  const first = await openSession(host);
  const { id } = first.linked().questions[0]!;
  await first.runner.answer({ [id]: { choice: 'drop' } });
  await first.runner.writeChosen();
  expect(await textAt(host, listingsOfC)).toBe('• Regional meeting on origin for Samoa');
  const second = await openSession(host);
  expect(second.linked().decisions).toEqual({});
  await second.runner.undo();
  expect(await host.read('Plan')).toEqual(before);
  expect(second.linked().decisions).toEqual({ [id]: { choice: 'drop' } });
  expect(second.runner.read().journal).toEqual([]);
});

test('undoing stops where a cell has changed since, and puts back the others when that is wanted', async () => {
  const host = openBook();
  const { runner, linked } = await openSession(host);
  const { id } = linked().questions[0]!;
  await runner.answer({ [id]: { choice: 'drop' } });
  await runner.writeChosen();
  host.typeInto('Plan', listingsOfC, '• Changed by hand');
  await runner.undo();
  expect(runner.read().undoHeld).toEqual({ changed: [listingsOfC] });
  expect(await textAt(host, listingsOfB)).toBe(`• ${valuation} (See also 1-(a))`);
  await runner.undoOthers();
  expect(runner.read().undoHeld).toBeNull();
  expect([await textAt(host, listingsOfB), await textAt(host, listingsOfC)]).toEqual([
    `• ${valuation}`,
    '• Changed by hand',
  ]);
});

test('a change that is left out stays as typed', async () => {
  const host = openBook();
  const { runner } = await openSession(host);
  runner.leaveOut(new Set(['1-(b)#1']));
  await runner.writeChosen();
  expect(await textAt(host, listingsOfB)).toBe(`• ${valuation}`);
});
