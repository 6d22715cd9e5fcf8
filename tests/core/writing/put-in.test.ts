import type { Behind, PlanChange } from '../../../src/core/crossref/plan-change';
import { listingsOf } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { applyEdits } from '../../../src/core/sheet/edit';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { sheetOf } from '../plan-sheet';
import { writeSketch } from './write-sketch';

const list = (behind: Behind, text = 'Silk', action = '1-(a)'): PlanChange => ({ kind: 'list', action, text, behind });
const leave = (listing: string, text = 'Gone'): PlanChange => ({
  kind: 'move',
  listing,
  action: '1-(z)',
  text,
  behind: null,
});

/** The cell of an action once lines came and went. */
const put = (cell: string, ...changes: PlanChange[]) => writeSketch({ a: cell, z: '• Zinc' }, ...changes)['a'];

test.each([
  ['first', null, '• Silk\n• Tea\n• Rice\n• Salt'],
  ['behind the first', '1-(a)#1', '• Tea\n• Silk\n• Rice\n• Salt'],
  ['last', '1-(a)#3', '• Tea\n• Rice\n• Salt\n• Silk'],
])('a line comes %s', (_, behind, after) => {
  expect(put('• Tea\n• Rice\n• Salt', list(behind))).toBe(after);
});

test('lines that come at one place stand in the order of the plan', () => {
  expect(put('• Tea\n• Rice', list('1-(a)#1', 'Silk'), list('1-(a)#1', 'Zinc'), list(null, 'Jute'))).toBe(
    '• Jute\n• Tea\n• Silk\n• Zinc\n• Rice',
  );
});

test('a line takes the bullet of the one that it stands behind, its indent too', () => {
  expect(put('➤  Tea\n   - Rice\n➤  Salt', list('1-(a)#2'))).toBe('➤  Tea\n   - Rice\n   - Silk\n➤  Salt');
});

test('a line comes behind all lines of a listing, and before the empty ones behind it', () => {
  expect(put('• Tea\n  for all \n\n• Rice\n\n', list('1-(a)#1', 'Silk'), list('1-(a)#2', 'Zinc'))).toBe(
    '• Tea\n  for all \n• Silk\n\n• Rice\n• Zinc\n\n',
  );
});

test('a line may come behind one that is given a see-also', () => {
  expect(put('• Tea\n• Rice', { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(z))' }, list('1-(a)#1'))).toBe(
    '• Tea (See also 1-(z))\n• Silk\n• Rice',
  );
});

test.each([
  ['behind a line that goes', '1-(a)#2', '• Tea\n• Silk\n• Salt'],
  ['before a line that goes', '1-(a)#1', '• Tea\n• Silk\n• Salt'],
])('a line comes %s', (_, behind, after) => {
  expect(put('• Tea\n• Rice\n• Salt', list(behind), leave('1-(a)#2'))).toBe(after);
});

test('the only line may go where another comes', () => {
  expect(put('• Tea', list('1-(a)#1'), leave('1-(a)#1'))).toBe('• Silk');
  expect(put('• Tea', list(null), leave('1-(a)#1'))).toBe('• Silk');
});

test('an empty bullet is filled first, wherever the line would stand', () => {
  expect(put('• Tea\n• \n• Rice', list(null))).toBe('• Tea\n• Silk\n• Rice');
  expect(put('• Tea\n• ', list('1-(a)#1', 'Silk'), list('1-(a)#1', 'Zinc'))).toBe('• Tea\n• Zinc\n• Silk');
});

test('a cell without lines takes the bullet of the plan, and an empty bullet of its own', () => {
  const first = (cell: string) => writeSketch({ a: '➤ Tea', b: cell }, list(null, 'Silk', '1-(b)'))['b'];
  expect(first('')).toBe('➤ Silk');
  expect(first('➤ ')).toBe('➤ Silk');
  const two = [list(null, 'Silk', '1-(b)'), list(null, 'Zinc', '1-(b)')];
  expect(writeSketch({ a: '➤ Tea', b: '' }, ...two)).toEqual({ b: '➤ Silk\n➤ Zinc' });
});

test.each([
  ['1. Tea\n2. Rice\n3. Salt', '1. Tea\n2. Silk\n3. Rice\n4. Salt', '1. Tea\n2. Salt'],
  ['(1) Tea\n(2) Rice\n(3) Salt', '(1) Tea\n(2) Silk\n(3) Rice\n(4) Salt', '(1) Tea\n(2) Salt'],
  ['a) Tea\nb) Rice\nc) Salt', 'a) Tea\nb) Silk\nc) Rice\nd) Salt', 'a) Tea\nb) Salt'],
  ['i. Tea\nii. Rice\niii. Salt', 'i. Tea\nii. Silk\niii. Rice\niv. Salt', 'i. Tea\nii. Salt'],
])('bullets that count, as of %j, count on where a line comes or goes', (cell, more, fewer) => {
  expect(put(cell, list('1-(a)#1'))).toBe(more);
  expect(put(cell, leave('1-(a)#2'))).toBe(fewer);
});

test('a line joins the cell of the paragraph that it stands behind, also where the end of a page has cut that', () => {
  const grid = sheetOf([
    ['Annual Work Plan (2025-2026)'],
    ['1. Part'],
    ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
    ['a) Tea', '• Tea', 'Number of Members'],
    ['(RSP 1.1.1 - 1st milestone)', '• Rice for Fiji', ''],
    ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
    ['', 'and Samoa (See also 1-(b))', ''],
    ['', '• Salt', ''],
    ['b) Cups', '• Rice for Fiji and Samoa (See also 1-(a))', 'Number of Members'],
    ['(RSP 1.1.1 - 1st milestone)', '', ''],
  ]);
  const plan = readPlan(grid, profiles[0])!;
  expect(plan.layout).toBe('pasted');
  const edits = writeChanges(grid, plan, [list('1-(a)#2'), list('1-(a)#1', 'Zinc')]);
  expect(edits.map(({ at, after }) => [at.row, after])).toEqual([
    [3, '• Tea\n• Zinc'],
    [6, 'and Samoa (See also 1-(b))\n• Silk'],
  ]);
  expect(listingsOf(readPlan(applyEdits(grid, edits), profiles[0])!).map(({ text }) => text)).toEqual([
    'Tea',
    'Zinc',
    'Rice for Fiji and Samoa',
    'Silk',
    'Salt',
    'Rice for Fiji and Samoa',
  ]);
});
