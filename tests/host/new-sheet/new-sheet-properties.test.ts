import fc from 'fast-check';

import { compareAddresses, formatAddress } from '../../../src/core/sheet/address';
import type { NewSheet } from '../../../src/core/sheet/new-sheet';
import { openFileHost } from '../../../src/host/file/file-host';
import { createWorkbook } from '../../../src/host/file/new-workbook';
import type { NewSheets, Sheets } from '../../../src/host/host';
import { openMemoryHost } from '../../../src/host/memory/memory-host';

const awkward = fc.constantFrom(
  '=1+1',
  '+',
  '007',
  '1-2',
  '"',
  "'",
  '\n',
  ' ',
  ']]>',
  '&lt;',
  '_x000D_',
  '\u0001',
  '😀',
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary' }), fc.constant('long '.repeat(100))), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'))
  .filter((whole) => whole !== '');
const look = fc.constantFrom('title', 'heading', 'header', 'text' as const);
const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 5 }), text, look }),
  { selector: formatAddress, maxLength: 20 },
);

const sheets: fc.Arbitrary<NewSheet> = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 40 }),
  cells: cells.map((each) => [...each].sort(compareAddresses)),
  widths: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 6 }),
  table: fc.constant(null),
});

async function roundTrip(host: Sheets & NewSheets, sheet: NewSheet, reopen: () => Promise<Sheets>): Promise<void> {
  const name = await host.add(sheet);
  const read = await (await reopen()).read(name);
  expect(read.cells.map((cell) => [formatAddress(cell), cell.text, cell.kind])).toEqual(
    sheet.cells.map((cell) => [formatAddress(cell), cell.text, 'text']),
  );
}

describe('any texts in a new sheet', () => {
  test('are read from memory as they were given', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const host = openMemoryHost('plan.xlsx', []);
        await roundTrip(host, sheet, async () => host);
      }),
      { numRuns: 100 },
    );
  });

  test('are read from the saved file as they were given', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const host = await createWorkbook('new.xlsx');
        await roundTrip(host, sheet, () => openFileHost(host.pack(), 'new.xlsx'));
      }),
      { numRuns: 60 },
    );
  });
});
