import { compare } from '../../src/jobs/compare';
import { openGrid } from '../../src/jobs/open';
import { comparedIn, type ComparedHere } from '../../src/taskpane/state/comparing';
import { reduce } from '../../src/taskpane/state/reduce';
import { initial, isBusy, type PaneState } from '../../src/taskpane/state/state';
import type { Event } from '../../src/taskpane/state/events';
import { planRows, sheetOf } from '../core/plan-sheet';

const opened = (sheet: string) =>
  openGrid('plan.xlsx', sheetOf(planRows([{ label: 'a', listings: ['Course on seals'] }]), sheet), {});

const compared: Event = {
  is: 'compared',
  compared: compare(opened('Old'), opened('New')),
  isHere: { before: false, after: true },
};
const comparing: Event = { is: 'comparing', doing: 'reading', what: 'old.docx' };

const after = (...events: readonly Event[]): PaneState => events.reduce(reduce, initial);
const shown = (state: PaneState): ComparedHere => comparedIn(state.comparing)!;

test('nothing else is begun while plans are compared, and the result is in sight after it', () => {
  expect(isBusy(after(comparing))).toBe(true);
  const done = after(comparing, compared);
  expect(isBusy(done)).toBe(false);
  expect(shown(done)).toMatchObject({ outdated: false, sheet: null });
});

test('what keeps plans from being compared is told there, beside the comparison before it', () => {
  const failed: Event = { is: 'failed', place: 'summarize', sentence: 'There is no plan.', way: null };
  const state = after(comparing, compared, comparing, failed);
  expect(state.comparing).toMatchObject({ is: 'error', sentence: 'There is no plan.' });
  expect(shown(state)).not.toBeNull();
  expect(state.summarize).toEqual({ is: 'idle' });
});

test('a comparison is outdated by an edit of a sheet of this workbook that it is of, and by no other', () => {
  expect(shown(after(compared, { is: 'edited', sheet: 'New' })).outdated).toBe(true);
  expect(shown(after(compared, { is: 'edited', sheet: 'Old' })).outdated).toBe(false);
});

test('the sheet that it was written to is named until it is put away', () => {
  const state = after(compared, { is: 'comparison-written', sheet: 'Comparison' });
  expect(shown(state).sheet).toBe('Comparison');
  expect(reduce(state, { is: 'comparison-put-away' }).comparing).toEqual({ is: 'idle' });
});
