import type { Arrangement } from '../../../src/core/arranging/arrangement';
import type { Cell } from '../../../src/core/sheet/grid';
import { planRows, sheetOf } from '../plan-sheet';
import { arrangeGrid } from './arranging';

const rows = planRows(
  [
    { label: 'a', listings: ['Tea (See also 1-(b))'] },
    { label: 'b', listings: ['Tea (See also 1-(a))'] },
  ],
  [{ label: 'a', listings: ['Rice'] }],
);
const grid = sheetOf(rows);

function codeOf(arrangement: Arrangement, sheet = grid): string | null {
  const arranged = arrangeGrid(sheet, arrangement);
  return arranged.kind === 'refused' ? arranged.code : null;
}

test.each<[string, Arrangement]>([
  ['unknown-section', { kind: 'delete-section', section: 5 }],
  ['position-out-of-range', { kind: 'insert-action', section: 1, position: 4, title: 'Meet' }],
  ['position-out-of-range', { kind: 'move-action', action: '1-(a)', section: 1, position: 3 }],
  ['position-out-of-range', { kind: 'move-section', section: 1, position: 0 }],
  ['no-title', { kind: 'insert-action', section: 1, position: 1, title: ' ' }],
  ['same-place', { kind: 'move-action', action: '1-(b)', section: 1, position: 2 }],
  ['same-place', { kind: 'move-section', section: 2, position: 2 }],
  ['into-itself', { kind: 'merge-actions', action: '1-(a)', into: '1-(a)' }],
  ['into-itself', { kind: 'merge-sections', section: 1, into: 1 }],
  ['label-taken', { kind: 'relabel-action', action: '1-(a)', label: 'b' }],
  ['same-label', { kind: 'relabel-action', action: '1-(a)', label: 'A' }],
  ['not-a-label', { kind: 'relabel-action', action: '1-(a)', label: 'first' }],
  ['section-taken', { kind: 'relabel-section', section: 1, number: 2 }],
])('what cannot be done is refused: %s', (code, arrangement) => {
  expect(codeOf(arrangement)).toBe(code);
});

test('a plan whose sections cannot be told apart is not arranged', () => {
  const twice = rows.map((texts) => texts.map((text) => text.replace('2. Part 2', '1. Part 2')));
  expect(codeOf({ kind: 'delete-action', action: '1-(b)' }, sheetOf(twice))).toBe('ambiguous-section');
});

test('an action whose name another has is not arranged', () => {
  const twice = rows.map((texts) => texts.map((text) => text.replace(/^b\)/, 'a)')));
  expect(codeOf({ kind: 'delete-action', action: '1-(a)' }, sheetOf(twice))).toBe('ambiguous-action');
});

test('a label that nobody has typed cannot be typed over', () => {
  const counted = sheetOf(rows.map((texts) => texts.map((text) => text.replace(/^[ab]\) /, ''))));
  expect(codeOf({ kind: 'relabel-action', action: '1-(a)', label: 'f' }, counted)).toBe('label-not-written');
  expect(codeOf({ kind: 'renumber-actions', section: 1, style: 'counted' }, counted)).toBe('label-not-written');
});

test('neither is a cell written that holds a formula, nor a row taken out that has one', () => {
  const held = (at: number, column: number) => ({
    ...grid,
    cells: grid.cells.map((cell): Cell =>
      cell.row === at && cell.column === column ? { ...cell, hold: 'formula' } : cell,
    ),
  });
  expect(codeOf({ kind: 'delete-action', action: '1-(b)' }, held(3, 1))).toBe('cell-held');
  expect(codeOf({ kind: 'delete-action', action: '1-(b)' }, held(4, 2))).toBe('cell-held');
  expect(codeOf({ kind: 'delete-action', action: '1-(b)' }, held(3, 2))).toBeNull();
});

test('letters do not become numbers where the profile reads letters', () => {
  expect(codeOf({ kind: 'renumber-actions', section: 1, style: 'numbered' })).toBe('read-otherwise');
});
