import { openMemoryHost } from '../../../src/host/memory/memory-host';
import type { Summarized, WrittenSummary } from '../../../src/jobs/outcome';
import { summarize } from '../../../src/jobs/summarize';
import { sayAge, sayBesides, sayWritten } from '../../../src/taskpane/summarize/sheets/say-sheets';
import { planRows, sheetOf } from '../../core/plan-sheet';

const written: WrittenSummary = { since: '2026-03-03', isOlder: false, isWhole: true, of: 'Plan', expanded: [] };
let summarized: Summarized;

beforeAll(async () => {
  const plan = planRows([{ label: 'a', listings: ['Workshop for Fiji'] }]);
  summarized = await summarize(openMemoryHost('plan.xlsx', [sheetOf(plan), sheetOf([['Other']], 'Draft')]), {});
});

function age(change: Partial<WrittenSummary>, outdated = false) {
  return sayAge({ ...summarized, written: { ...written, ...change } }, outdated);
}

test('of a workbook without summary sheets nothing is said', () => {
  expect(sayAge({ ...summarized, written: null }, true)).toBeNull();
});

test('sheets that say what the plan says are up to date', () => {
  expect(age({})).toEqual({
    sentence: 'The summary sheets say what the plan says (written 3 March 2026).',
    isBehind: false,
  });
});

test('sheets are older than a plan that says something else, or has been changed since it was counted', () => {
  const older = { sentence: 'The summary sheets are older than the plan (written 3 March 2026).', isBehind: true };
  expect([age({ isOlder: true }), age({}, true)]).toEqual([older, older]);
});

test('sheets that were not all written are said to be so', () => {
  expect(age({ isOlder: true, isWhole: false })).toEqual({
    sentence: 'The summary sheets, begun 3 March 2026, were not all written.',
    isBehind: true,
  });
});

test('looks that Excel refused are said in words', () => {
  const published = { sheets: ['Summary'], isStopped: false, pivots: true, left: 0 };
  expect(sayBesides({ ...published, plain: ['Summary'] })).toEqual([
    'This Excel refused the colours or the page set-up of Summary; the numbers are all there.',
  ]);
});

test('sheets of another plan say of which', () => {
  expect(age({ of: 'Draft', isOlder: true })!.sentence).toContain('of the plan on “Draft”.');
  expect(age({ of: 'Gone', isOlder: true })!.sentence).toContain('a sheet that is not there by that name any more');
});

test('sheets that count groups otherwise than the pane say how', () => {
  expect(age({ expanded: ['ASEAN'] })).toEqual({
    sentence: 'The summary sheets (written 3 March 2026) count ASEAN for their Members, and no other group.',
    isBehind: true,
  });
});

test('after a stop it is said which sheets are written and that the others are as they were', () => {
  const stopped = { pivots: true, isStopped: true, left: 0 };
  expect(sayWritten({ ...stopped, sheets: ['Summary', 'Gaps', 'By country'] }, 10)).toBe(
    'Stopped: 3 of 10 sheets are written, the other 7 are as they were',
  );
  expect(sayWritten({ ...stopped, sheets: [] }, 10)).toBe('Stopped before the first sheet: all are as they were');
});

test('PivotTables that were refused, and rows that stay, are said in words', () => {
  const published = { sheets: ['Summary'], isStopped: false };
  expect(sayBesides({ ...published, pivots: false, left: 2 })).toEqual([
    expect.stringContaining('no PivotTables'),
    expect.stringContaining('2 rows'),
  ]);
  expect(sayBesides({ ...published, pivots: true, left: 0 })).toEqual([]);
});

test('charts that Excel did not draw are named', () => {
  const published = { sheets: ['Summary'], isStopped: false, pivots: true, left: 0 };
  expect(sayBesides({ ...published, refused: ['Activities of each kind'] })).toEqual([
    'This Excel drew no chart of “Activities of each kind”: the tables hold what it would show.',
  ]);
});
