import type { ActivityChanges } from '../../../src/taskpane/link/changes/by-activity';
import { shareOf, tickActivity, tickChange } from '../../../src/taskpane/link/changes/choose';

const change = (listing: string) => ({ at: { row: 0, column: 0 }, listing, activity: 'A001', before: '', after: 'x' });
const group: ActivityChanges = {
  activity: 'A001',
  title: 'Valuation',
  applied: [],
  changes: [change('1-(a)#1'), change('1-(b)#1'), change('1-(c)#1')],
};

test('an activity of which one change is left out is written in part', () => {
  const leftOut = tickChange(group, '1-(b)#1', false, new Set());
  expect([[...leftOut], shareOf(group, leftOut)]).toEqual([['1-(b)#1'], 'some']);
});

test('an activity of which every change is left out is not written', () => {
  const all = group.changes.map(({ listing }) => listing);
  expect(shareOf(group, new Set(all))).toBe('none');
});

test('one change chosen of an activity that was left out is written alone', () => {
  const leftOut = tickChange(group, '1-(b)#1', true, new Set(['A001', 'A002']));
  expect([...leftOut].sort()).toEqual(['1-(a)#1', '1-(c)#1', 'A002']);
});

test('an activity that is chosen again is written whole', () => {
  const leftOut = tickActivity(group, true, new Set(['A001', '1-(b)#1', 'A002']));
  expect([...leftOut]).toEqual(['A002']);
});
