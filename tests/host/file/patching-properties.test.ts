import fc from 'fast-check';

import { formatAddress, type CellAddress } from '../../../src/core/sheet/address';
import { applyEdits, invertEdits, type Edit } from '../../../src/core/sheet/edit';
import { findCell, type Grid } from '../../../src/core/sheet/grid';
import { openFileHost } from '../../../src/host/file/file-host';
import { full } from './full-workbook';
import { zipParts } from './sketched-file';

describe('any texts in any cells', () => {
  const awkward = fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\r',
    ']]>',
    '&lt;',
    '_x000D_',
    '_x0041',
    '_',
    'x0001_',
    '\u0001',
    '\uffff',
    '\ud83d',
    '😀',
    '<t>',
  );
  const text = fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  const place = fc.record({ row: fc.integer({ min: 0, max: 11 }), column: fc.integer({ min: 0, max: 8 }) });
  const writings = fc.uniqueArray(fc.record({ at: place, text }), {
    selector: ({ at: each }) => formatAddress(each),
    maxLength: 12,
  });

  function edits(grid: Grid, wanted: readonly { readonly at: CellAddress; readonly text: string }[]): readonly Edit[] {
    return wanted
      .map((each) => ({
        at: each.at,
        before: findCell(grid, each.at)?.text ?? '',
        after: each.text.replace(/\r\n?/g, '\n'),
      }))
      .filter((each) => findCell(grid, each.at)?.hold !== 'formula');
  }

  test('are read back from the saved copy as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(writings, async (wanted) => {
        const host = await openFileHost(zipParts(full), 'plan.xlsx');
        const before = await host.read('Plan');
        const changes = edits(before, wanted);
        await host.apply('Plan', changes);
        const saved = await openFileHost(host.pack(), 'plan.xlsx');
        expect(await saved.read('Plan')).toEqual(applyEdits(before, changes));
        expect(await host.read('Plan')).toEqual(applyEdits(before, changes));
      }),
      { numRuns: 40 },
    );
  });

  test('are undone by the inverted edits', async () => {
    await fc.assert(
      fc.asyncProperty(writings, async (wanted) => {
        const host = await openFileHost(zipParts(full), 'plan.xlsx');
        const before = await host.read('Plan');
        const changes = edits(before, wanted);
        await host.apply('Plan', changes);
        await host.apply('Plan', invertEdits(changes));
        const texts = (grid: Grid): readonly unknown[] =>
          grid.cells.map(({ row, column, text: each }) => [row, column, each]);
        expect(texts(await host.read('Plan'))).toEqual(texts(before));
      }),
      { numRuns: 20 },
    );
  });
});
