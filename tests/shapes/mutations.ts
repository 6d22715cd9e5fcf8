import fc from 'fast-check';

import { compareAddresses } from '../../src/core/sheet/address';
import type { Cell, Grid } from '../../src/core/sheet/grid';

/* What may happen to a sheet or to a file on its way, for readers that must take it as it comes. */

type Mutation =
  | { readonly kind: 'drop' | 'double' | 'empty'; readonly cell: number }
  | { readonly kind: 'move'; readonly cell: number; readonly rows: number; readonly columns: number }
  | { readonly kind: 'swap'; readonly cell: number; readonly other: number }
  | { readonly kind: 'split'; readonly cell: number; readonly at: number }
  | { readonly kind: 'retype'; readonly cell: number; readonly at: number; readonly text: string };

/** Texts with the signs that readers look for more often than chance would have them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '(See also ',
          '1-(a)',
          '(bb)',
          ')',
          '(',
          '• ',
          '·',
          'a) ',
          '1. ',
          '(1) ',
          '(RSP 1.1.1 - 1st milestone)',
          'RSP',
        ],
        ...[
          '\n',
          '\t',
          ' and ',
          ', ',
          'Annual Work Plan',
          'Specific Actions',
          'Key Performance Indicator',
          '2025-2026',
        ],
        ...[
          'for Fiji',
          'Papua New Guinea',
          '-',
          '\u200b',
          '\u00a0',
          '\uf0b7',
          'Total',
          'Section 2',
          'Part IV',
          'activity',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const cellOf = (row: number, column: number, text: string): Cell => ({ row, column, text, kind: 'text', hold: null });

/** Any sheet: texts at any places near each other, and a few far away. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .array(fc.tuple(fc.oneof(fc.nat(30), fc.nat(1_048_575)), fc.oneof(fc.nat(6), fc.nat(16_383)), anyText), {
    maxLength: 80,
  })
  .map((cells) => sheetOfCells(cells.map(([row, column, text]) => cellOf(row, column, text))));

/** The sheet after up to two dozen mishaps. */
export const mutatedGrid = (grid: Grid): fc.Arbitrary<Grid> => {
  const cell = fc.nat(Math.max(0, grid.cells.length - 1));
  const mutation: fc.Arbitrary<Mutation> = fc.oneof(
    fc.record({ kind: fc.constantFrom('drop', 'double', 'empty'), cell }),
    fc.record({ kind: fc.constant('move'), cell, rows: fc.integer({ min: -9, max: 9 }), columns: fc.integer({ min: -2, max: 3 }) }),
    fc.record({ kind: fc.constant('swap'), cell, other: cell }),
    fc.record({ kind: fc.constant('split'), cell, at: fc.nat(400) }),
    fc.record({ kind: fc.constant('retype'), cell, at: fc.nat(400), text: anyText }),
  ); // prettier-ignore
  return fc.array(mutation, { minLength: 1, maxLength: 24 }).map((mutations) => mutations.reduce(mutate, grid));
};

function mutate(grid: Grid, mutation: Mutation): Grid {
  const cell = grid.cells[mutation.cell % Math.max(1, grid.cells.length)];
  if (!cell) return grid;
  const others = grid.cells.filter((other) => other !== cell);
  const here = (text: string): Cell => ({ ...cell, text });
  const below = (text: string): Cell => ({ ...cell, row: cell.row + 1, text });
  switch (mutation.kind) {
    case 'drop':
      return sheetOfCells(others);
    case 'empty':
      return sheetOfCells([...others, here(' ')]);
    case 'double':
      return sheetOfCells([...grid.cells, below(cell.text)]);
    case 'move': {
      const [row, column] = [Math.max(0, cell.row + mutation.rows), Math.max(0, cell.column + mutation.columns)];
      return sheetOfCells([...others, { ...cell, row, column }]);
    }
    case 'swap': {
      const other = grid.cells[mutation.other % grid.cells.length]!;
      const rest = others.filter((one) => one !== other);
      return sheetOfCells([...rest, here(other.text), { ...other, text: cell.text }]);
    }
    case 'split':
      return sheetOfCells([...others, here(cell.text.slice(0, mutation.at)), below(cell.text.slice(mutation.at))]);
    case 'retype':
      return sheetOfCells([...others, here(cell.text.slice(0, mutation.at) + mutation.text + cell.text.slice(mutation.at + 2))]); // prettier-ignore
  }
}

/** In reading order, one cell at a place (the last that was put there), none of them empty. */
function sheetOfCells(cells: readonly Cell[]): Grid {
  const placed = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return { sheet: 'Plan', cells: [...placed.values()].filter(({ text }) => text !== '').sort(compareAddresses) };
}

/** The bytes with some changed, cut out or doubled. */
export const mutatedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.record({
        at: fc.nat(Math.max(0, bytes.length - 1)),
        length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(4000) }),
        instead: fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.constant(null)),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((changes) =>
      changes.reduce<Uint8Array>((now, { at, length, instead }) => {
        // Null doubles the piece where bytes would take its place.
        const piece = instead ?? new Uint8Array([...now.subarray(at, at + length), ...now.subarray(at, at + length)]);
        return new Uint8Array([...now.subarray(0, at), ...piece, ...now.subarray(at + length)]);
      }, bytes),
    );
