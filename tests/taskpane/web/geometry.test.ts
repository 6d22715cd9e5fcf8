import type { Matrix, MatrixCell } from '../../../src/core/crossref/map/matrix';
import { drawShade, findBorders, measure } from '../../../src/taskpane/web/drawn/picture/geometry';

test.each([
  [12, 'names beside squares of', 16],
  [32, 'names beside squares of', 8],
  [40, 'no names beside squares of', 7],
  [120, 'no names beside squares of', 6],
])('in a pane of 320 pixels %i lines have %s %i pixels', (lines, names, square) => {
  const geometry = measure(matrixOf(lines), 296);
  expect(geometry).toMatchObject({ square, names: names.startsWith('names') });
  expect(geometry.size).toBe(geometry.gutter + square * lines + 1);
});

test('each pair is drawn on both sides of the diagonal, and one of a section with itself once', () => {
  const geometry = measure(matrixOf(4), 296);
  const squaresOf = (...cells: MatrixCell[]) => drawShade(cells, 0, 1, geometry).match(/M/g)?.length;
  expect([squaresOf(cell(0, 1)), squaresOf(cell(2, 2)), squaresOf(cell(0, 1), cell(1, 3))]).toEqual([2, 1, 4]);
});

test('squares of another shade are left to it', () => {
  expect(drawShade([cell(0, 1)], 1, 2, measure(matrixOf(4), 296))).toBe('');
});

test('there is a border where a section begins', () => {
  const lines = [1, 1, 2, 4].map((section) => ({ name: String(section), section }));
  expect(findBorders({ of: 'actions', lines, cells: [] })).toEqual([2, 3]);
});

function matrixOf(lines: number): Matrix {
  return { of: 'actions', lines: Array.from({ length: lines }, () => ({ name: '1-(a)', section: 1 })), cells: [] };
}

function cell(one: number, other: number): MatrixCell {
  return { lines: [one, other], names: ['', ''], actions: [[], []], activities: ['A001'] };
}
