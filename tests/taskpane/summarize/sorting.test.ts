import { filterRows, sortNext, sortRows } from '../../../src/taskpane/summarize/drawn/tables/sorting';

const rows = [
  { name: 'Viet Nam', counts: [2, 5] },
  { name: 'Côte d’Ivoire', counts: [9, 0] },
  { name: 'Fiji', counts: [2, 7] },
];
const names = (sorted: readonly { readonly name: string }[]) => sorted.map(({ name }) => name);

test('rows are sorted by name or by a count, equal ones as they stood', () => {
  expect(names(sortRows(rows, { column: null, way: 'ascending' }))).toEqual(['Côte d’Ivoire', 'Fiji', 'Viet Nam']);
  expect(names(sortRows(rows, { column: 0, way: 'descending' }))).toEqual(['Côte d’Ivoire', 'Viet Nam', 'Fiji']);
  expect(sortRows(rows, null)).toEqual(rows);
});

test('a heading of numbers sorts from the highest, then from the lowest, then not', () => {
  const first = sortNext({ column: null, way: 'ascending' }, 1);
  const second = sortNext(first, 1);
  expect([first, second, sortNext(second, 1)]).toEqual([
    { column: 1, way: 'descending' },
    { column: 1, way: 'ascending' },
    null,
  ]);
});

test('the heading of names sorts from A first', () => {
  expect(sortNext(null, null)).toEqual({ column: null, way: 'ascending' });
});

test('rows are found by parts of words in any order, without case and accents', () => {
  expect(names(filterRows(rows, 'IVOIRE cote'))).toEqual(['Côte d’Ivoire']);
  expect(filterRows(rows, '  ')).toEqual(rows);
  expect(filterRows(rows, 'Samoa')).toEqual([]);
});
