import fc from 'fast-check';
import { compareAddresses } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/area';
import { invertChanges, type RowTexts, type SheetChange } from '../../../src/core/sheet/change';
import { applyChange, applyChanges } from '../../../src/core/sheet/changing/apply-changes';
import { areaAfter, rowAfter, rowBefore } from '../../../src/core/sheet/changing/rows';
import { StaleEdit } from '../../../src/core/sheet/edit';
import type { Cell, Grid } from '../../../src/core/sheet/grid';

const columns = 3;

describe('steps of a change of a sheet', () => {
  test('put rows in, and what stood there and below moves down', () => {
    const put: SheetChange = { kind: 'insert-rows', at: 1, rows: [row('new'), []], like: null };
    expect(textsOf(applyChanges(gridOf('a', 'b', 'c'), [put]))).toEqual(['a', 'new', '', 'b', 'c']);
  });

  test('take rows out, and what stood below moves up', () => {
    const taken: SheetChange = { kind: 'delete-rows', at: 1, rows: [row('b')] };
    expect(textsOf(applyChanges(gridOf('a', 'b', 'c'), [taken]))).toEqual(['a', 'c']);
  });

  test.each([
    [0, 2, 3, 'c a b d'],
    [2, 2, 0, 'c d a b'],
    [1, 1, 4, 'a c d b'],
    [1, 2, 1, 'a b c d'],
    [1, 2, 3, 'a b c d'],
  ])('move rows from %i, %i of them, before what was row %i', (from, count, to, expected) => {
    const moved = applyChanges(gridOf('a', 'b', 'c', 'd'), [{ kind: 'move-rows', from, count, to }]);
    expect(textsOf(moved).join(' ')).toBe(expected);
  });

  test('each speak of rows as those before leave them', () => {
    const changes: readonly SheetChange[] = [
      { kind: 'insert-rows', at: 0, rows: [row('first')], like: null },
      { kind: 'write', edits: [{ at: { row: 1, column: 0 }, before: 'a', after: 'A' }] },
      { kind: 'move-rows', from: 0, count: 1, to: 2 },
    ];
    expect(textsOf(applyChanges(gridOf('a', 'b'), changes))).toEqual(['A', 'first', 'b']);
  });

  test.each([
    ['another text', [row('x')]],
    ['a text where nothing is', [[...row('b'), { column: 2, text: 'more' }]]],
    ['nothing where a text is', [[]]],
  ])('refuse to take out rows that are said to hold %s', (_, rows) => {
    expect(() => applyChanges(gridOf('a', 'b'), [{ kind: 'delete-rows', at: 1, rows }])).toThrow(StaleEdit);
  });

  test('that write what stands there already only guard it: a number stays one', () => {
    const number: Cell = { row: 0, column: 0, text: '42', kind: 'number', hold: null };
    const grid: Grid = { sheet: 'Plan', cells: [number] };
    const guard = (text: string): SheetChange => ({
      kind: 'write',
      edits: [{ at: { row: 0, column: 0 }, before: text, after: text }],
    });
    expect(applyChange(grid, guard('42'))).toEqual(grid);
    expect(() => applyChange(grid, guard('43'))).toThrow(StaleEdit);
  });

  test('refuse to move rows before one of themselves', () => {
    const changes: readonly SheetChange[] = [{ kind: 'move-rows', from: 0, count: 3, to: 2 }];
    expect(() => applyChanges(gridOf('a', 'b', 'c'), changes)).toThrow(RangeError);
  });

  test('are undone, text by text, by their inversion', () => {
    fc.assert(
      fc.property(grids, seeds, (grid, steps) => {
        const { changes, after } = build(grid, steps);
        expect(placed(applyChanges(after, invertChanges(changes)))).toEqual(placed(grid));
      }),
    );
  });

  test('lead each row where they lead its cells, and back', () => {
    fc.assert(
      fc.property(grids, seeds, (grid, steps) => {
        const { changes, stages } = build(grid, steps);
        changes.forEach((change, index) => {
          if (change.kind === 'write') return;
          const after = stages[index + 1]!;
          for (const cell of stages[index]!.cells) {
            const now = rowAfter(change, cell.row);
            if (now === null) continue;
            expect(after.cells).toContainEqual({ ...cell, row: now });
            expect(rowBefore(change, now)).toBe(cell.row);
          }
        });
      }),
    );
  });

  test('carry an area along with the rows within it', () => {
    fc.assert(
      fc.property(grids, seeds, fc.nat(8), fc.nat(4), (grid, steps, first, more) => {
        const [change] = build(grid, steps).changes;
        if (!change || change.kind === 'move-rows') return;
        const area: Area = { from: { row: first, column: 0 }, to: { row: first + more, column: 1 } };
        const rows = Array.from({ length: more + 1 }, (_, index) => rowAfter(change, first + index));
        const left = rows.filter((one) => one !== null);
        const now = areaAfter(change, area);
        expect(now && [now.from.row, now.to.row]).toEqual(left.length > 0 ? [left[0], left.at(-1)] : null);
      }),
    );
  });

  test('carry an area along that moves whole, and leave one that rows leave without them', () => {
    const area: Area = { from: { row: 2, column: 0 }, to: { row: 5, column: 1 } };
    const moved = (from: number, count: number, to: number) => {
      const now = areaAfter({ kind: 'move-rows', from, count, to }, area);
      return now && [now.from.row, now.to.row];
    };
    expect(moved(2, 4, 0)).toEqual([0, 3]);
    expect(moved(1, 6, 12)).toEqual([7, 10]);
    expect(moved(3, 1, 9)).toEqual([2, 4]);
    expect(moved(8, 2, 4)).toEqual([2, 7]);
    expect(moved(3, 1, 5)).toEqual([2, 5]);
    expect(moved(8, 2, 0)).toEqual([4, 7]);
  });
});

type Step = readonly [kind: 0 | 1 | 2 | 3, at: number, count: number, to: number, text: string];

const text = fc.string({ maxLength: 3 });
const grids = fc
  .array(fc.tuple(fc.nat(9), fc.nat(columns - 1), fc.string({ minLength: 1, maxLength: 3 })), { maxLength: 20 })
  .map((cells): Grid => {
    const byPlace = new Map(cells.map(([row, column, held]) => [`${row} ${column}`, cellOf(row, column, held)]));
    return { sheet: 'Plan', cells: [...byPlace.values()].sort(compareAddresses) };
  });
const seeds: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(fc.constantFrom(0, 1, 2, 3), fc.nat(9), fc.integer({ min: 1, max: 4 }), fc.nat(9), text),
  { minLength: 1, maxLength: 6 },
);

/** Steps that fit the sheet as those before them leave it. */
function build(grid: Grid, steps: readonly Step[]) {
  const changes: SheetChange[] = [];
  const stages: Grid[] = [grid];
  for (const step of steps) {
    const now = stages.at(-1)!;
    const change = fitting(now, step);
    changes.push(change);
    stages.push(applyChange(now, change));
  }
  return { changes, stages, after: stages.at(-1)! };
}

function fitting(grid: Grid, [kind, at, count, to, text]: Step): SheetChange {
  if (kind === 0) {
    const place = { row: at, column: to % columns };
    const before = grid.cells.find(({ row, column }) => row === at && column === place.column)?.text ?? '';
    return { kind: 'write', edits: [{ at: place, before, after: text }] };
  }
  if (kind === 1) {
    const rows: RowTexts = Array.from({ length: count }, (_, index) => [{ column: index % columns, text }]);
    return { kind: 'insert-rows', at, rows, like: to };
  }
  if (kind === 2) {
    const rows = Array.from({ length: count }, (_, index) =>
      grid.cells.filter(({ row }) => row === at + index).map((cell) => ({ column: cell.column, text: cell.text })),
    );
    return { kind: 'delete-rows', at, rows };
  }
  return { kind: 'move-rows', from: at, count, to: to > at && to < at + count ? at + count : to };
}

function gridOf(...texts: readonly string[]): Grid {
  return { sheet: 'Plan', cells: texts.map((held, index) => cellOf(index, 0, held)) };
}

function cellOf(row: number, column: number, held: string): Cell {
  return { row, column, text: held, kind: 'text', hold: null };
}

function row(held: string): RowTexts[number] {
  return [{ column: 0, text: held }];
}

function textsOf({ cells }: Grid): readonly string[] {
  const last = cells.at(-1)?.row ?? -1;
  return Array.from({ length: last + 1 }, (_, index) => cells.find((cell) => cell.row === index)?.text ?? '');
}

function placed({ cells }: Grid): readonly string[] {
  return cells.map((cell) => `${cell.row} ${cell.column} ${cell.text}`);
}
