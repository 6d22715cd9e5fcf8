import { strFromU8, unzipSync } from 'fflate';

import { openFileHost } from '../../../src/host/file/file-host';
import { createWorkbook } from '../../../src/host/file/new-workbook';
import { growTable } from '../../../src/host/table-growth';
import { formatArea as formatExcelArea } from '../../excel/model/area';
import { openSketched, sheetOf } from '../excel-sketch';
import { growth, tabled } from './grown';

describe('in a file', () => {
  test.each(growth)('%s', async (_, edits, area) => {
    const made = await createWorkbook('plan.xlsx');
    await made.add(tabled);
    const host = await openFileHost(made.pack(), 'plan.xlsx');
    const partsBefore = unzipSync(host.pack());
    await host.apply('Register', edits);
    const parts = unzipSync(host.pack());
    const [path] = Object.keys(parts).filter((name) => name.startsWith('xl/tables/'));
    const written = strFromU8(parts[path!]!);
    expect(written).toBe(strFromU8(partsBefore[path!]!).replaceAll('A2:B3', area));
    expect([...written.matchAll(/ ref="([^"]*)"/g)].map(([, ref]) => ref)).toEqual([area, area]);
  });
});

describe('in Excel', () => {
  test.each(growth)('%s', async (_, edits, area) => {
    const { host, workbook } = openSketched([{ name: 'Plan', cells: {} }]);
    await host.add(tabled);
    await host.apply('Register', edits);
    expect(sheetOf(workbook, 'Register').tables.map((table) => formatExcelArea(table.area))).toEqual([area]);
  });
});

test('a table does not grow into another, nor over what stood below it', () => {
  const table = { from: { row: 0, column: 0 }, to: { row: 3, column: 1 } };
  const edits = [{ at: { row: 4, column: 0 }, before: '', after: 'Tea' }];
  const below = { from: { row: 4, column: 1 }, to: { row: 9, column: 1 } };
  expect(growTable(table, [], edits)).toEqual({ ...table, to: { row: 4, column: 1 } });
  expect(growTable(table, [below], edits)).toBeNull();
  expect(growTable(table, [], [...edits, { at: { row: 4, column: 1 }, before: 'Total', after: 'Sum' }])).toBeNull();
});
