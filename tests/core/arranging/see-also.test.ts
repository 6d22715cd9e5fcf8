import { planRows, sheetOf } from '../plan-sheet';
import { carryOut, columnOf } from './arranging';

/** The first line of the plan's first action, its others being plain, when one is put in as the second. */
function lineAfterInsert(line: string): { readonly line: string; readonly warnings: readonly string[] } {
  const labels = 'a b c d e'.split(' ');
  const grid = sheetOf(
    planRows(
      labels.map((label) => ({ label, listings: [label === 'a' ? line : `Talk on ${label}`] })),
      [{ label: 'a', listings: ['Visit'] }],
    ),
  );
  const { arranged, after } = carryOut(grid, { kind: 'insert-action', section: 1, position: 2, title: 'Meet' });
  return { line: columnOf(after, 1)[3]!.replace('• ', ''), warnings: arranged.warnings };
}

test('a see-also is written over in the letters of its labels alone, however it is typed', () => {
  expect(lineAfterInsert('Tea (see also 1- (b) ,(c); 2(a).').line).toBe('Tea (see also 1- (c) ,(d); 2(a).');
  expect(lineAfterInsert('Tea [See Also: 1-(B)] as before').line).toBe('Tea [See Also: 1-(C)] as before');
  expect(lineAfterInsert('Tea (See also 1-c, 1-b)').line).toBe('Tea (See also 1-d, 1-c)');
});

test('what names no action stays as typed, and is told where it comes to name one', () => {
  expect(lineAfterInsert('Tea (See also 1-(b) and (f))')).toEqual({
    line: 'Tea (See also 1-(c) and (f))',
    warnings: [
      'The see-also of 1-(a)#1 names 1-(f), which no action is called today; then one will be. It is left as typed: check what it means.',
    ],
  });
  expect(lineAfterInsert('Tea (See also 1-(b) and (x))')).toEqual({
    line: 'Tea (See also 1-(c) and (x))',
    warnings: [],
  });
});

test('words within a see-also stay, whatever happens around them', () => {
  const grid = sheetOf(
    planRows(
      [
        { label: 'a', listings: ['Tea (See also 1-(b) on customs and 1-(c))'] },
        { label: 'b', listings: ['Rice'] },
        { label: 'c', listings: ['Salt'] },
      ],
      [{ label: 'a', listings: ['Visit'] }],
    ),
  );
  const line = (arrangement: Parameters<typeof carryOut>[1]) => columnOf(carryOut(grid, arrangement).after, 1)[3];
  expect(line({ kind: 'move-action', action: '1-(b)', section: 2, position: 1 })).toBe(
    '• Tea (See also 2-(a) on customs and 1-(b))',
  );
  expect(line({ kind: 'delete-action', action: '1-(c)' })).toBe('• Tea (See also 1-(b) on customs)');
});

test('a letter that only looks like the label is written as the label once that changes', () => {
  const labels = [
    ...'abcdefghijklmnopqrstuvwxyz'.split(''),
    'aa',
    'bb',
    'cc',
    'dd',
    'ee',
    'ff',
    'gg',
    'hh',
    'ii',
    'jj',
    'kk',
    'll',
  ];
  const grid = sheetOf(
    planRows(labels.map((label) => ({ label, listings: [label === 'a' ? 'Tea (See also 1-(II))' : `Talk ${label}`] }))),
  );
  const { after } = carryOut(grid, { kind: 'insert-action', section: 1, position: 38, title: 'Meet' });
  expect(columnOf(after, 1)[3]).toBe('• Tea (See also 1-(mm))');
});

test('references to both of two actions that become one are one', () => {
  const grid = sheetOf(
    planRows([
      { label: 'a', listings: ['Tea (See also 1-(b) and (c))'] },
      { label: 'b', listings: ['Tea (See also 1-(a) and (c))'] },
      { label: 'c', listings: ['Tea (See also 1-(a) and (b))'] },
    ]),
  );
  const { after } = carryOut(grid, { kind: 'merge-actions', action: '1-(b)', into: '1-(c)' });
  expect(columnOf(after, 1).slice(3)).toEqual(['• Tea (See also 1-(b))', '• Tea (See also 1-(a))']);
});
