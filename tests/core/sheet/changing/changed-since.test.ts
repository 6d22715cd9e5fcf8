import fc from 'fast-check';

import { formatAddress, parseAddress } from '../../../../src/core/sheet/address';
import type { Edit } from '../../../../src/core/sheet/edit';
import type { SheetChange } from '../../../../src/core/sheet/change';
import { findChangedSince } from '../../../../src/core/sheet/changing/changed-since';
import { openMemoryHost } from '../../../../src/host/memory/memory-host';
import { sheetOf } from '../../plan-sheet';

const edit = (at: string, before: string, after: string): Edit => ({ at: parseAddress(at)!, before, after });
const changedIn = (changes: readonly SheetChange[], rows: readonly (readonly string[])[]) =>
  findChangedSince(changes, sheetOf(rows)).map(formatAddress);

test('a cell that holds what was written last has not changed', () => {
  const changes: readonly SheetChange[] = [
    { kind: 'write', edits: [edit('A1', 'Tea', 'Rice')] },
    { kind: 'write', edits: [edit('A1', 'Rice', 'Soup'), edit('B1', '', 'Cake')] },
  ];
  expect(changedIn(changes, [['Soup', 'Cake']])).toEqual([]);
});

test('cells that hold something else, or nothing any more, are told in reading order', () => {
  const changes: readonly SheetChange[] = [
    { kind: 'write', edits: [edit('B2', '', 'Cake'), edit('A1', 'Tea', 'Rice')] },
  ];
  expect(changedIn(changes, [['Tea', '']])).toEqual(['A1', 'B2']);
});

test('what was written goes along with the rows that are put in, taken out and moved after it', () => {
  const changes: readonly SheetChange[] = [
    { kind: 'write', edits: [edit('A1', '', 'one'), edit('A2', '', 'two'), edit('A3', '', 'three')] },
    { kind: 'insert-rows', at: 1, rows: [[{ column: 0, text: 'new' }]], like: null },
    { kind: 'delete-rows', at: 0, rows: [[{ column: 0, text: 'one' }]] },
    { kind: 'move-rows', from: 0, count: 1, to: 3 },
  ];
  expect(changedIn(changes, [['two'], ['three'], ['new']])).toEqual([]);
  expect(changedIn(changes, [['new'], ['two'], ['three']])).toEqual(['A1', 'A2', 'A3']);
});

test('right after any steps nothing has changed', async () => {
  const row = fc.nat(4);
  const step = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), row, text: fc.string({ minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('insert' as const), row }),
    fc.record({ kind: fc.constant('move' as const), row, to: fc.constantFrom(0, 6) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const host = openMemoryHost('book.xlsx', [sheetOf([['a'], ['b'], ['c'], ['d'], ['e'], ['f']])]);
      const changes: SheetChange[] = [];
      for (const one of steps) {
        const grid = await host.read('Plan');
        const before = grid.cells.find((cell) => cell.row === one.row && cell.column === 0)?.text ?? '';
        const change: SheetChange =
          one.kind === 'write'
            ? { kind: 'write', edits: [{ at: { row: one.row, column: 0 }, before, after: one.text }] }
            : one.kind === 'insert'
              ? { kind: 'insert-rows', at: one.row, rows: [[{ column: 0, text: 'new' }]], like: null }
              : { kind: 'move-rows', from: one.row, count: 1, to: one.to === 0 && one.row === 0 ? 6 : one.to };
        await host.change('Plan', [change]);
        changes.push(change);
      }
      expect(findChangedSince(changes, await host.read('Plan'))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
