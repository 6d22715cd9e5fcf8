import type { PlanChange } from '../../../src/core/crossref/plan-change';
import { readPlan } from '../../../src/core/reading/read-plan';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';

function write(cells: Readonly<Record<string, string>>, ...changes: PlanChange[]) {
  const rows = planRows(Object.keys(cells).map((label) => ({ label, listings: [] })));
  Object.values(cells).forEach((text, index) => (rows[index + 3]![1] = text));
  const grid = sheetOf(rows);
  const edits = writeChanges(grid, readPlan(grid, profiles[0])!, changes);
  return Object.fromEntries(edits.map(({ at, after }): [string, string] => [Object.keys(cells)[at.row - 3]!, after]));
}

test('a see-also is added, replaced or taken away, and nothing else in the cell changes', () => {
  const a = '➤  Tea  for all \n\n➤ Rice (see also 1-(b) )  \n➤ Salt (See also 1-(b)).';
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(c))' })).toEqual({
    a: a.replace('for all', 'for all (See also 1-(c))'),
  });
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#2', seeAlso: '(See also 1-(c))' })).toEqual({
    a: a.replace('(see also 1-(b) )', '(See also 1-(c))'),
  });
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#3', seeAlso: '' })).toEqual({
    a: a.replace(' (See also 1-(b)).', '.'),
  });
});

test('many changes in one cell are one edit', () => {
  const changes = (['1-(a)#1', '1-(a)#2'] as const).map((listing): PlanChange => ({
    kind: 'cite',
    listing,
    seeAlso: '(See also 2-(a))',
  }));
  expect(write({ a: '• Tea\n• Rice' }, ...changes)).toEqual({ a: '• Tea (See also 2-(a))\n• Rice (See also 2-(a))' });
});

test('a line is added last, with the bullet of its neighbours', () => {
  expect(write({ a: '➤ Tea' }, { kind: 'list', action: '1-(a)', text: 'Rice', behind: null })).toEqual({
    a: '➤ Tea\n➤ Rice',
  });
});

test('a line added where there is none has the bullet of the plan, and takes the place of an empty one', () => {
  expect(write({ a: '➤ Tea', b: '' }, { kind: 'list', action: '1-(b)', text: 'Rice', behind: null })).toEqual({
    b: '➤ Rice',
  });
  expect(write({ a: '➤ Tea', b: '➤ ' }, { kind: 'list', action: '1-(b)', text: 'Rice', behind: null })).toEqual({
    b: '➤ Rice',
  });
});

test('a see-also and a line can be added at the same place', () => {
  const changes: PlanChange[] = [
    { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(b))' },
    { kind: 'list', action: '1-(a)', text: 'Rice', behind: null },
  ];
  expect(write({ a: '• Tea' }, ...changes)).toEqual({ a: '• Tea (See also 1-(b))\n• Rice' });
});

test.each([
  [['1-(a)#1'], '• Rice\n• Salt'],
  [['1-(a)#2'], '• Tea\n• Salt'],
  [['1-(a)#3'], '• Tea\n• Rice'],
  [['1-(a)#1', '1-(a)#2'], '• Salt'],
  [['1-(a)#2', '1-(a)#3'], '• Tea'],
  [['1-(a)#1', '1-(a)#2', '1-(a)#3'], ''],
])('lines that move away (%j) leave no empty line behind', (moved, left) => {
  const changes = moved.map((listing): PlanChange => ({
    kind: 'move',
    listing,
    action: '1-(b)',
    text: listing,
    behind: null,
  }));
  expect(write({ a: '• Tea\n• Rice\n• Salt', b: '• Silk' }, ...changes)).toEqual({
    a: left,
    b: ['• Silk', ...moved.map((listing) => `• ${listing}`)].join('\n'),
  });
});

test('a line may leave and another come in the same cell', () => {
  const changes: PlanChange[] = [
    { kind: 'move', listing: '1-(a)#1', action: '1-(b)', text: 'Tea', behind: null },
    { kind: 'move', listing: '1-(b)#1', action: '1-(a)', text: 'Rice', behind: null },
  ];
  expect(write({ a: '• Tea', b: '• Rice' }, ...changes)).toEqual({ a: '• Rice', b: '• Tea' });
});
