import type { Arrangement } from '../../../src/core/arranging/arrangement';
import type { Grid } from '../../../src/core/sheet/grid';
import { planRows, sheetOf } from '../plan-sheet';
import { arrangeGrid, carryOut, columnOf } from './arranging';

const grid = sheetOf(
  planRows(
    [
      { label: 'a', listings: ['Tea for Fiji (See also 1-(b), (c) and 2-(a))', 'Rice'] },
      { label: 'b', listings: ['Tea for Fiji (See also 1-(a), (c) and 2-(a))'] },
      { label: 'c', listings: ['Tea for Fiji (See also 1-(a), (b) and 2-(a))', 'Salt'] },
    ],
    [{ label: 'a', listings: ['Tea for Fiji (See also 1-(a), (b) and (c))'] }],
  ),
);
const titles = (sheet: Grid) => columnOf(sheet, 0).map((text) => text.split('\n')[0]);
const lines = (sheet: Grid) => columnOf(sheet, 1).filter((text) => text.startsWith('•'));
const after = (arrangement: Arrangement) => carryOut(grid, arrangement).after;

test('an action that is put in takes the label of its place, and the others and all references follow', () => {
  const { arranged, after: now } = carryOut(grid, {
    kind: 'insert-action',
    section: 1,
    position: 2,
    title: 'Find  friends',
  });
  expect(titles(now).slice(3, 7)).toEqual([
    'a) Work on subject a',
    'b) Find friends',
    'c) Work on subject b',
    'd) Work on subject c',
  ]);
  expect(lines(now)).toEqual([
    '• Tea for Fiji (See also 1-(c), (d) and 2-(a))\n• Rice',
    '• Tea for Fiji (See also 1-(a), (d) and 2-(a))',
    '• Tea for Fiji (See also 1-(a), (c) and 2-(a))\n• Salt',
    '• Tea for Fiji (See also 1-(a), (c) and (d))',
  ]);
  expect(arranged.names).toEqual([
    { from: '1-(b)', to: '1-(c)' },
    { from: '1-(c)', to: '1-(d)' },
    { from: null, to: '1-(b)' },
  ]);
  expect(arranged.counts).toEqual({
    actions: 2,
    references: 6,
    listings: 4,
    cells: 6,
    rowsIn: 1,
    rowsOut: 0,
    rowsMoved: 0,
  });
});

test('a row put in looks like that of the action before it', () => {
  const { arranged } = carryOut(grid, { kind: 'insert-action', section: 1, position: 4, title: 'Meet' });
  expect(arranged.changes).toEqual([{ kind: 'insert-rows', at: 6, rows: [[{ column: 0, text: 'd) Meet' }]], like: 5 }]);
});

test('what goes with an action that is taken out is told, and no see-also names it any more', () => {
  const { arranged, after: now } = carryOut(grid, { kind: 'delete-action', action: '1-(b)' });
  expect(titles(now).slice(3, 5)).toEqual(['a) Work on subject a', 'b) Work on subject c']);
  expect(lines(now)).toEqual([
    '• Tea for Fiji (See also 1-(b) and 2-(a))\n• Rice',
    '• Tea for Fiji (See also 1-(a) and 2-(a))\n• Salt',
    '• Tea for Fiji (See also 1-(a) and (b))',
  ]);
  expect(arranged.losses).toEqual([
    { kind: 'title', of: '1-(b)', text: 'Work on subject b' },
    { kind: 'rsp', of: '1-(b)', text: '(RSP 1.1.1 - 1st milestone)' },
    { kind: 'kpi', of: '1-(b)', text: 'Number of Members' },
    { kind: 'line', of: '1-(b)#1', text: 'Tea for Fiji' },
  ]);
});

test('an empty see-also goes with the space before it', () => {
  const two = sheetOf(
    planRows([
      { label: 'a', listings: ['Tea (See also 1-(b))'] },
      { label: 'b', listings: ['Tea (See also 1-(a))'] },
    ]),
  );
  const { arranged, after: now } = carryOut(two, { kind: 'delete-action', action: '1-(b)' });
  expect(lines(now)).toEqual(['• Tea']);
  expect(arranged.references.map(({ before, after: left }) => [before, left])).toEqual([['(See also 1-(b))', '']]);
});

test('an action that moves takes its row along, and see-also name their targets in the order of the plan again', () => {
  const { arranged, after: now } = carryOut(grid, { kind: 'move-action', action: '1-(c)', section: 1, position: 1 });
  expect(titles(now).slice(3, 6)).toEqual(['a) Work on subject c', 'b) Work on subject a', 'c) Work on subject b']);
  expect(lines(now)).toEqual([
    '• Tea for Fiji (See also 1-(b), (c) and 2-(a))\n• Salt',
    '• Tea for Fiji (See also 1-(a), (c) and 2-(a))\n• Rice',
    '• Tea for Fiji (See also 1-(a), (b) and 2-(a))',
    '• Tea for Fiji (See also 1-(a), (b) and (c))',
  ]);
  expect(arranged.changes.at(-1)).toEqual({ kind: 'move-rows', from: 5, count: 1, to: 3 });
});

test('an action that moves to another section is named by that, where the section before gave the number, too', () => {
  const now = after({ kind: 'move-action', action: '1-(b)', section: 2, position: 1 });
  expect(lines(now)).toEqual([
    '• Tea for Fiji (See also 1-(b), 2-(a) and (b))\n• Rice',
    '• Tea for Fiji (See also 1-(a), 2-(a) and (b))\n• Salt',
    '• Tea for Fiji (See also 1-(a), (b) and 2-(b))',
    '• Tea for Fiji (See also 1-(a), (b) and 2-(a))',
  ]);
});

test('lines of an action that is merged join the other at its end; one that both have stands there once', () => {
  const { arranged, after: now } = carryOut(grid, { kind: 'merge-actions', action: '1-(c)', into: '1-(a)' });
  expect(lines(now)).toEqual([
    '• Tea for Fiji (See also 1-(b) and 2-(a))\n• Rice\n• Salt',
    '• Tea for Fiji (See also 1-(a) and 2-(a))',
    '• Tea for Fiji (See also 1-(a) and (b))',
  ]);
  expect(arranged.names).toEqual([{ from: '1-(c)', to: '1-(a)' }]);
  expect(arranged.losses).toEqual([
    { kind: 'title', of: '1-(c)', text: 'Work on subject c' },
    { kind: 'rsp', of: '1-(c)', text: '(RSP 1.1.1 - 1st milestone)' },
    { kind: 'doubled-line', of: '1-(c)#1', text: 'Tea for Fiji' },
  ]);
});

test('KPIs of an action that is merged join those of the other once, numbered on where those are numbered', () => {
  const withKpis = (first: string, second: string) =>
    sheetOf(
      planRows([
        { label: 'a', listings: ['Tea'], kpi: first },
        { label: 'b', listings: ['Rice'], kpi: second },
      ]),
    );
  const kpiOf = (first: string, second: string) =>
    columnOf(carryOut(withKpis(first, second), { kind: 'merge-actions', action: '1-(b)', into: '1-(a)' }).after, 2).at(
      -1,
    );
  expect(kpiOf('Number of Members', 'Number of Members\nNumber of talks')).toBe('Number of Members\nNumber of talks');
  expect(kpiOf('(1) Number of Members\n(2) Number of talks', 'Number of results')).toBe(
    '(1) Number of Members\n(2) Number of talks\n(3) Number of results',
  );
  expect(kpiOf('Number of Members', 'Number of Members')).toBe('Number of Members');
});

test('a label that is typed anew takes its references along, and nothing else', () => {
  const { arranged, after: now } = carryOut(grid, { kind: 'relabel-action', action: '1-(b)', label: 'F' });
  expect(titles(now)[4]).toBe('f) Work on subject b');
  expect(lines(now)[0]).toBe('• Tea for Fiji (See also 1-(f), (c) and 2-(a))\n• Rice');
  expect(arranged.names).toEqual([{ from: '1-(b)', to: '1-(f)' }]);
});

test('labels that are wrong already stay so: those that follow are shifted, and a gap stays a gap', () => {
  const skipped = sheetOf(planRows('a b d e'.split(' ').map((label) => ({ label, listings: [`Talk on ${label}`] }))));
  const labels = (arrangement: Arrangement) =>
    titles(carryOut(skipped, arrangement).after)
      .slice(3)
      .map((text) => text!.split(')')[0]);
  expect(labels({ kind: 'insert-action', section: 1, position: 1, title: 'Meet' })).toEqual(['a', 'b', 'c', 'e', 'f']);
  expect(labels({ kind: 'delete-action', action: '1-(a)' })).toEqual(['a', 'c', 'd']);
  expect(labels({ kind: 'renumber-actions', section: 1, style: 'doubled' })).toEqual(['a', 'b', 'c', 'd']);
});

test('labels beyond z go on as the section has them: ab or bb', () => {
  const many = (last: string) =>
    sheetOf(
      planRows([
        ...'abcdefghijklmnopqrstuvwxyz'.split('').map((label) => ({ label, listings: [`Talk ${label}`] })),
        ...['aa', last].map((label) => ({ label, listings: [`Talk ${label}`] })),
      ]),
    );
  const lastLabel = (last: string) =>
    titles(carryOut(many(last), { kind: 'insert-action', section: 1, position: 29, title: 'Meet' }).after).at(-1);
  expect(lastLabel('ab')).toBe('ac) Meet');
  expect(lastLabel('bb')).toBe('cc) Meet');
});

test('labels are typed anew in the form and case that they have', () => {
  const rows = planRows([
    { label: 'a', listings: ['Tea'] },
    { label: 'b', listings: ['Rice'] },
  ]);
  rows[3]![0] = '1-(A) Help\n(RSP 1.1.1 - 1st milestone)';
  rows[4]![0] = '1-(B) Meet\n(RSP 1.1.1 - 1st milestone)';
  const { after: now } = carryOut(sheetOf(rows), { kind: 'insert-action', section: 1, position: 1, title: 'Find' });
  expect(titles(now).slice(3)).toEqual(['1-(A) Find', '1-(B) Help', '1-(C) Meet']);
});

test('an action goes in where Word has counted the labels; references follow the rows', () => {
  const rows = planRows([
    { label: 'a', listings: ['Tea (See also 1-(b))'] },
    { label: 'b', listings: ['Tea (See also 1-(a))'] },
  ]).map((texts) => texts.map((text) => text.replace(/^[ab]\) /, '')));
  const { after: now } = carryOut(sheetOf(rows), {
    kind: 'insert-action',
    section: 1,
    position: 1,
    title: 'Find friends',
  });
  expect(titles(now).slice(3)).toEqual(['Find friends', 'Work on subject a', 'Work on subject b']);
  expect(lines(now)).toEqual(['• Tea (See also 1-(c))', '• Tea (See also 1-(b))']);
});

test('an action that is not there is refused in a sentence', () => {
  expect(arrangeGrid(grid, { kind: 'delete-action', action: '1-(x)' })).toEqual({
    kind: 'refused',
    code: 'unknown-action',
    message: 'There is no action 1-(x) in this plan.',
  });
});
