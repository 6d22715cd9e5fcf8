import type { Arrangement } from '../../../src/core/arranging/arrangement';
import { sheetOf } from '../plan-sheet';
import { carryOut, columnOf, textsOf } from './arranging';

const header = ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];
const pasted = [
  ['Annual Work Plan (2025-2026)'],
  ['1. Trade'],
  header,
  ['a) Help Members', '·\u00a0Tea for Fiji (See also 1-(b))', '(1) Number of Members'],
  ['(RSP 1.1.1 - 1st milestone)', '·\u00a0Rice', '(2) Number of talks'],
  header,
  ['', '·\u00a0Salt for Fiji,'],
  ['', 'Samoa and Tonga (See also'],
  ['', '1-(b))'],
  ['b) Help partners', '·\u00a0Tea for Fiji (See also 1-(a))', 'Number of results'],
  ['(RSP 1.1.1 - 2nd milestone)', '·\u00a0Salt for Fiji, Samoa and Tonga (See also 1-(a))'],
  ['2. Training'],
  header,
  ['a) Teach', '·\u00a0Course', 'Number of courses'],
  ['(RSP 1.1.1 - 3rd milestone)', '·\u00a0Talk'],
];

test('in a pasted table all rows of an action move, and header rows of pages stay', () => {
  const { arranged, after } = carryOut(sheetOf(pasted), {
    kind: 'move-action',
    action: '1-(b)',
    section: 1,
    position: 1,
  });
  expect(textsOf(after).slice(3, 8)).toEqual([
    ['a) Help partners', '·\u00a0Tea for Fiji (See also 1-(b))', 'Number of results'],
    ['(RSP 1.1.1 - 2nd milestone)', '·\u00a0Salt for Fiji, Samoa and Tonga (See also 1-(b))'],
    ['b) Help Members', '·\u00a0Tea for Fiji (See also 1-(a))', '(1) Number of Members'],
    ['(RSP 1.1.1 - 1st milestone)', '·\u00a0Rice', '(2) Number of talks'],
    header,
  ]);
  expect(arranged.counts.rowsMoved).toBe(2);
});

test('a see-also that the end of a page has cut follows, too', () => {
  const { after } = carryOut(sheetOf(pasted), { kind: 'insert-action', section: 1, position: 2, title: 'Meet' });
  expect(textsOf(after).slice(6, 10)).toEqual([
    ['', '·\u00a0Salt for Fiji,'],
    ['', 'Samoa and Tonga (See also'],
    ['', '1-(c))'],
    ['b) Meet'],
  ]);
});

test('an action that is taken out of a pasted table leaves the header rows of pages', () => {
  const { arranged, after } = carryOut(sheetOf(pasted), { kind: 'delete-action', action: '1-(a)' });
  expect(textsOf(after).slice(2, 6)).toEqual([
    header,
    header,
    ['a) Help partners', '·\u00a0Tea for Fiji', 'Number of results'],
    ['(RSP 1.1.1 - 2nd milestone)', '·\u00a0Salt for Fiji, Samoa and Tonga'],
  ]);
  expect(arranged.counts.rowsOut).toBe(5);
});

const columns = ['Section', 'Label', 'Action', 'RSP', 'Activity', 'Kind', 'Countries', 'See also', 'KPI'];
const row = (
  section: string,
  label: string,
  action: string,
  activity: string,
  seeAlso = '',
  kpi = 'Number of talks',
) => [section, label, action, '1.1.1', activity, '', '', seeAlso, kpi];
const inEach = [
  columns,
  row('1. Trade', 'a', 'Help', 'Tea', '1-(b) and 2-(a)'),
  row('1. Trade', 'a', 'Help', 'Rice'),
  row('1. Trade', 'b', 'Meet', 'Tea', '1-(a) and 2-(a)', 'Number of results'),
  row('2. Training', 'a', 'Teach', 'Tea', '1-(a) and (b)'),
];
const once = [
  columns,
  row('1. Trade', 'a', 'Help', 'Tea', '1-(b) and 2-(a)'),
  row('', '', '', 'Rice'),
  row('', 'b', 'Meet', 'Tea', '1-(a) and 2-(a)'),
  row('2. Training', 'a', 'Teach', 'Tea', '1-(a) and (b)'),
];
const names = (rows: string[][], arrangement: Arrangement) => {
  const { after } = carryOut(sheetOf(rows), arrangement);
  return textsOf(after)
    .slice(1)
    .map((texts) => [texts.slice(0, 3).join('|'), texts[4] ?? '', texts[7] ?? '']);
};

test('in a register each row of an action is named anew', () => {
  expect(names(inEach, { kind: 'move-action', action: '1-(a)', section: 2, position: 1 })).toEqual([
    ['1. Trade|a|Meet', 'Tea', '2-(a) and (b)'],
    ['2. Training|a|Help', 'Tea', '1-(a) and 2-(b)'],
    ['2. Training|a|Help', 'Rice', ''],
    ['2. Training|b|Teach', 'Tea', '1-(a) and 2-(a)'],
  ]);
});

test('a register that says section and action once goes on doing so', () => {
  expect(names(once, { kind: 'move-action', action: '1-(a)', section: 1, position: 2 })).toEqual([
    ['1. Trade|a|Meet', 'Tea', '1-(b) and 2-(a)'],
    ['|b|Help', 'Tea', '1-(a) and 2-(a)'],
    ['||', 'Rice', ''],
    ['2. Training|a|Teach', 'Tea', '1-(a) and (b)'],
  ]);
  expect(names(once, { kind: 'insert-action', section: 1, position: 1, title: 'Find' })[0]).toEqual([
    '1. Trade|a|Find',
    '',
    '',
  ]);
});

test('rows of a register that join another action say what that says, and the KPIs of both', () => {
  const { after } = carryOut(sheetOf(inEach), { kind: 'merge-actions', action: '1-(a)', into: '1-(b)' });
  expect(names(inEach, { kind: 'merge-actions', action: '1-(a)', into: '1-(b)' })).toEqual([
    ['1. Trade|a|Meet', 'Tea', '2-(a)'],
    ['1. Trade|a|Meet', 'Rice', ''],
    ['2. Training|a|Teach', 'Tea', '1-(a)'],
  ]);
  expect(columnOf(after, 8).slice(1, 3)).toEqual(Array(2).fill('Number of results\nNumber of talks'));
});

test('a register that is sorted otherwise keeps its rows where they are', () => {
  const sorted = [columns, inEach[4]!, inEach[2]!, inEach[3]!, inEach[1]!];
  const { arranged, after } = carryOut(sheetOf(sorted), {
    kind: 'move-action',
    action: '1-(a)',
    section: 1,
    position: 2,
  });
  expect(arranged.counts.rowsMoved).toBe(0);
  expect(columnOf(after, 1).slice(1)).toEqual(['a', 'b', 'a', 'b']);
});
