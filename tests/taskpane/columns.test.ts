import { findColumns, findFault, findHeaders, formatColumn } from '../../src/taskpane/recognised/columns';
import { sheetOf } from '../core/plan-sheet';

const grid = sheetOf([['Plan'], ['', 'What  we\ndo', 'How'], ['a', 'Course', 'One', 'Note']]);

test('a column is named by its letters', () => {
  expect([0, 25, 26, 701].map(formatColumn)).toEqual(['A', 'Z', 'AA', 'ZZ']);
});

test('rows with two texts at least are offered as header rows, so many at most', () => {
  expect(findHeaders(grid, 1)).toEqual([{ row: 1, texts: ['What we do', 'How'] }]);
});

test('every column that holds something from the header row on is offered, those without a heading too', () => {
  expect(findColumns(grid, 1)).toEqual([
    { column: 0, heading: '' },
    { column: 1, heading: 'What we do' },
    { column: 2, heading: 'How' },
    { column: 3, heading: '' },
  ]);
});

test.each([
  [{ action: 0 }, 'Say which column holds “Activities”.'],
  [{ listings: 1 }, 'Say which column holds “Specific actions” or “Labels”.'],
  [{ action: 0, listings: 1, kpi: 1 }, 'Column B is chosen both for “Activities” and for “KPIs”.'],
  [{ label: 0, listings: 1 }, null],
])('%j: %s', (columns, fault) => {
  expect(findFault(columns)).toBe(fault);
});
