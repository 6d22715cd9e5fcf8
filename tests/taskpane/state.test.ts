import type { Checked, Linked, Summarized } from '../../src/jobs/outcome';
import { check, checkOpened } from '../../src/jobs/check';
import type { JournalEntry } from '../../src/jobs/kept/journal';
import { link } from '../../src/jobs/link';
import { summarize } from '../../src/jobs/summarize';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import type { Event } from '../../src/taskpane/state/events';
import { reduce } from '../../src/taskpane/state/reduce';
import { initial, isBusy, shownOf, type PaneState } from '../../src/taskpane/state/state';
import { planRows, sheetOf } from '../core/plan-sheet';

const host = openMemoryHost('plan.xlsx', [
  sheetOf(
    planRows([
      { label: 'a', listings: ['National workshop on veighing for Samoa (See also 1-(b))'] },
      { label: 'b', listings: ['National workshop on veighing for Samoa'] },
    ]),
  ),
]);

let checked: Checked;
let linked: Linked;
let summarized: Summarized;

beforeAll(async () => {
  checked = await check(host, {}, []);
  linked = await link(host, {});
  summarized = await summarize(host, {});
});

const after = (...events: readonly Event[]): PaneState => events.reduce(reduce, initial);
const edit = { at: { row: 3, column: 1 }, before: 'old', after: 'new' };
const changes = [{ kind: 'write', edits: [edit] }] as const;
const written = (job: string): JournalEntry => ({
  id: job,
  job,
  sheet: 'Plan',
  when: '2026-01-31T09:30:00.000Z',
  changes,
  memory: null,
});

test('a job that starts for the first time shows no result', () => {
  expect(after({ is: 'started', job: 'check', doing: 'reading' }).check).toEqual({
    is: 'busy',
    doing: 'reading',
    shown: null,
  });
});

test('a result stays in sight while its job runs again', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'started', job: 'check', doing: 'reading' },
  );
  expect(shownOf(state.check)?.result).toBe(checked);
});

test('a result stays in sight beside an error', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'failed', place: 'check', sentence: 'The sheet is protected.', way: null },
  );
  expect(state.check).toEqual({
    is: 'error',
    sentence: 'The sheet is protected.',
    way: null,
    shown: { result: checked, outdated: false },
  });
});

test('an error of one tab leaves the others as they are', () => {
  const state = after(
    { is: 'finished', job: 'link', result: linked },
    { is: 'failed', place: 'check', sentence: 'The sheet is protected.', way: null },
  );
  expect(state.link.is).toBe('done');
});

test('a cell shown clears the error of having failed to show one', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'failed', place: 'check', sentence: 'Finish editing the cell first.', way: null },
    { is: 'selected', place: 'check' },
  );
  expect(state.check.is).toBe('done');
});

test('the pane is busy while any tab is', () => {
  expect(isBusy(after({ is: 'started', job: 'link', doing: 'writing' }, { is: 'tab', place: 'check' }))).toBe(true);
});

test('an edit outdates the results of its sheet', () => {
  const finished = { is: 'finished', job: 'check', result: checked } as const;
  const state = after({ is: 'live', on: false }, finished, { is: 'edited', sheet: 'Plan' });
  expect(shownOf(state.check)?.outdated).toBe(true);
});

test('findings that follow what is typed are not called outdated by an edit', () => {
  const state = after({ is: 'finished', job: 'check', result: checked }, { is: 'edited', sheet: 'Plan' });
  expect(shownOf(state.check)?.outdated).toBe(false);
});

test('an edit on another sheet outdates nothing', () => {
  const state = after({ is: 'finished', job: 'check', result: checked }, { is: 'edited', sheet: 'Budget' });
  expect(shownOf(state.check)?.outdated).toBe(false);
});

test('what is written on one tab outdates the results of the others', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'finished', job: 'link', result: linked },
    { is: 'written', entry: written('link') },
  );
  expect(shownOf(state.check)?.outdated).toBe(true);
});

test('a new result is not outdated', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'edited', sheet: 'Plan' },
    { is: 'finished', job: 'check', result: checkOpened(checked, []) },
  );
  expect(shownOf(state.check)?.outdated).toBe(false);
});

test('undoing takes the last writing out of the journal', () => {
  const state = after(
    { is: 'written', entry: written('check') },
    { is: 'written', entry: written('link') },
    { is: 'undone', changes },
  );
  expect(state.journal).toEqual([written('check')]);
});

test('what was written and what was undone is told with its number of cells', () => {
  const state = after({ is: 'written', entry: written('check') });
  expect([state.told, reduce(state, { is: 'undone', changes }).told]).toEqual([
    '1 cell written.',
    '1 cell holds the earlier text again.',
  ]);
});

test('writing forgets the answers that it carried out and keeps those that change no cell', () => {
  const decisions = { a: { choice: 'drop' }, b: { choice: 'keep' } } as const;
  const state = after({ is: 'answered', decisions, result: linked }, { is: 'written', entry: written('link') });
  expect(state.linking.decisions).toEqual({ b: { choice: 'keep' } });
});

test('mending on the first tab keeps all answers', () => {
  const decisions = { a: { choice: 'drop' } } as const;
  const state = after({ is: 'answered', decisions, result: linked }, { is: 'written', entry: written('check') });
  expect(state.linking.decisions).toEqual(decisions);
});

test('an answer keeps what was left out of the writing', () => {
  const state = after(
    { is: 'finished', job: 'link', result: linked },
    { is: 'left-out', ids: new Set(['1-(a)#1']) },
    { is: 'answered', decisions: { q: { choice: 'drop' } }, result: linked },
  );
  expect([...state.linking.leftOut]).toEqual(['1-(a)#1']);
});

test('an answer does not hide that the sheet has changed', () => {
  const state = after(
    { is: 'finished', job: 'link', result: linked },
    { is: 'edited', sheet: 'Plan' },
    { is: 'answered', decisions: {}, result: linked },
  );
  expect(shownOf(state.link)?.outdated).toBe(true);
});

test('new changes are all to be written, whatever was left out before', () => {
  const state = after({ is: 'left-out', ids: new Set(['A001']) }, { is: 'finished', job: 'link', result: linked });
  expect(state.linking.leftOut.size).toBe(0);
});

test('summary sheets, once written, are named until the plan is counted again', () => {
  const published = { sheets: ['Summary by country'], pivots: true, isStopped: false, left: 0 };
  const state = after(
    { is: 'finished', job: 'summarize', result: summarized },
    { is: 'started', job: 'summarize', doing: 'writing' },
    { is: 'published', published, today: '2026-03-03' },
  );
  expect([state.summarize.is, state.published]).toEqual(['done', published]);
  expect(reduce(state, { is: 'started', job: 'summarize', doing: 'reading' }).published).toBeNull();
});

test('choosing another sheet puts the results away and keeps what can be undone', () => {
  const state = after(
    { is: 'finished', job: 'check', result: checked },
    { is: 'written', entry: written('check') },
    { is: 'sheet', sheet: 'Draft' },
  );
  expect([state.check.is, state.sheet, state.journal]).toEqual(['idle', 'Draft', [written('check')]]);
});
