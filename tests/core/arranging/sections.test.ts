import type { Grid } from '../../../src/core/sheet/grid';
import { planRows, sheetOf } from '../plan-sheet';
import { carryOut, columnOf } from './arranging';

const rows = planRows(
  [
    { label: 'a', listings: ['Tea (See also 2-(a) and 3-(a))'] },
    { label: 'b', listings: ['Rice'] },
  ],
  [{ label: 'a', listings: ['Tea (See also 1-(a) and 3-(a))'] }],
  [
    { label: 'a', listings: ['Tea (See also 1-(a) and 2-(a))'] },
    { label: 'b', listings: ['Salt'] },
  ],
);
const grid = sheetOf(rows);
const titles = (sheet: Grid) => columnOf(sheet, 0).map((text) => text.split('\n')[0]);
const lines = (sheet: Grid) => columnOf(sheet, 1).filter((text) => text.startsWith('•'));

test('a section that moves takes its heading and rows along, and numbers and references follow', () => {
  const { arranged, after } = carryOut(grid, { kind: 'move-section', section: 3, position: 1 });
  expect(titles(after).slice(1, 6)).toEqual([
    '1. Part 3',
    'Specific Actions',
    'a) Work on subject a',
    'b) Work on subject b',
    '2. Part 1',
  ]);
  expect(lines(after)).toEqual([
    '• Tea (See also 2-(a) and 3-(a))',
    '• Salt',
    '• Tea (See also 1-(a) and 3-(a))',
    '• Rice',
    '• Tea (See also 1-(a) and 2-(a))',
  ]);
  expect(arranged.sections).toEqual([
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 1 },
  ]);
});

test('a section that is put in has a heading and a header row like the others, and an action to begin with', () => {
  const { after } = carryOut(grid, { kind: 'insert-section', position: 2, title: 'Find friends' });
  expect(titles(after).slice(5, 9)).toEqual(['2. Find friends', 'Specific Actions', 'a)', '3. Part 2']);
  expect(columnOf(after, 2)[6]).toBe('Key Performance Indicator');
  expect(lines(after)[0]).toBe('• Tea (See also 3-(a) and 4-(a))');
});

test('a section that is taken out goes with all that stands in it, which is told', () => {
  const { arranged, after } = carryOut(grid, { kind: 'delete-section', section: 2 });
  expect(titles(after).slice(5)).toEqual([
    '2. Part 3',
    'Specific Actions',
    'a) Work on subject a',
    'b) Work on subject b',
  ]);
  expect(lines(after)).toEqual(['• Tea (See also 2-(a))', '• Rice', '• Tea (See also 1-(a))', '• Salt']);
  expect(arranged.losses.map(({ kind, of }) => [kind, of])).toEqual([
    ['heading', 'section 2'],
    ['title', '2-(a)'],
    ['rsp', '2-(a)'],
    ['kpi', '2-(a)'],
    ['line', '2-(a)#1'],
  ]);
});

test('the actions of a section that is merged go behind those of the other, and go on with its labels', () => {
  const { after } = carryOut(grid, { kind: 'merge-sections', section: 3, into: 1 });
  expect(titles(after).slice(1)).toEqual([
    '1. Part 1',
    'Specific Actions',
    'a) Work on subject a',
    'b) Work on subject b',
    'c) Work on subject a',
    'd) Work on subject b',
    '2. Part 2',
    'Specific Actions',
    'a) Work on subject a',
  ]);
  expect(lines(after)).toEqual([
    '• Tea (See also 1-(c) and 2-(a))',
    '• Rice',
    '• Tea (See also 1-(a) and 2-(a))',
    '• Salt',
    '• Tea (See also 1-(a) and (c))',
  ]);
});

test('a section that gets another number takes the names of its actions along, in place', () => {
  const { arranged, after } = carryOut(grid, { kind: 'relabel-section', section: 3, number: 7 });
  expect(titles(after)[8]).toBe('7. Part 3');
  expect(lines(after).slice(0, 3)).toEqual([
    '• Tea (See also 2-(a) and 7-(a))',
    '• Rice',
    '• Tea (See also 1-(a) and 7-(a))',
  ]);
  expect(arranged.counts.rowsMoved).toBe(0);
});

test('empty rows between sections stay between sections', () => {
  const spaced = sheetOf([...rows.slice(0, 5), [''], ...rows.slice(5, 8), [''], ...rows.slice(8)]);
  const { after } = carryOut(spaced, { kind: 'move-section', section: 3, position: 1 });
  expect(
    titles(after)
      .map((text) => (text === '' ? '' : 'x'))
      .join(''),
  ).toBe('x'.repeat(5) + 'x'.repeat(4) + 'x'.repeat(3));
  expect([titles(after)[5], titles(after)[10]]).toEqual(['', '']);
});

test('headings are numbered in the form that they have', () => {
  const goals = rows.map((texts) => texts.map((text) => text.replace(/^(\d)\. Part/, 'GOAL $1 - Part')));
  const { after } = carryOut(sheetOf(goals), { kind: 'insert-section', position: 1, title: 'Begin' });
  expect(titles(after).filter((text) => /^GOAL/.test(text!))).toEqual([
    'GOAL 1 - Begin',
    'GOAL 2 - Part 1',
    'GOAL 3 - Part 2',
    'GOAL 4 - Part 3',
  ]);
});
