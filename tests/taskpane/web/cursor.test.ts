import type { MatrixCell } from '../../../src/core/crossref/map/matrix';
import { indexSquares, step, type Square } from '../../../src/taskpane/web/drawn/picture/cursor';

/** a shares with b and d, c with d. */
const squares = indexSquares({ of: 'actions', lines: [], cells: [cell(0, 1), cell(0, 3), cell(2, 3)] });

test('the right arrow goes through all squares that hold something, line after line', () => {
  expect(walk('ArrowRight', 7)).toEqual(['0 1', '0 3', '1 0', '2 3', '3 0', '3 2', 'stays']);
});

test('the left arrow goes back the same way', () => {
  expect(walk('ArrowLeft', 6, { row: 3, column: 2 })).toEqual(['3 0', '2 3', '1 0', '0 3', '0 1', 'stays']);
});

test('up and down stay in their column', () => {
  expect(walk('ArrowDown', 2, { row: 0, column: 3 })).toEqual(['2 3', 'stays']);
  expect(walk('ArrowUp', 1, { row: 3, column: 0 })).toEqual(['1 0']);
});

test('Home and End lead to the first and the last square', () => {
  expect([step(squares, null, 'Home'), step(squares, null, 'End')]).toEqual([
    { row: 0, column: 1 },
    { row: 3, column: 2 },
  ]);
});

test('other keys lead nowhere', () => {
  expect(step(squares, { row: 0, column: 1 }, 'Tab')).toBeNull();
});

function walk(key: string, times: number, from: Square | null = null): readonly string[] {
  let at = from;
  return Array.from({ length: times }, () => {
    const next = step(squares, at, key);
    at = next ?? at;
    return next ? `${next.row} ${next.column}` : 'stays';
  });
}

function cell(one: number, other: number): MatrixCell {
  return { lines: [one, other], names: ['', ''], actions: [[], []], activities: ['A001'] };
}
