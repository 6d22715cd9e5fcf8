import { cellAt } from '../../excel/model/cells';
import { setEditMode } from '../../excel/model/user';
import { Refusal } from '../../excel/model/refusal';
import { PageLayout } from '../../excel/objects/page-layout';
import { Range } from '../../excel/objects/range';
import { openSketched, sheetOf } from '../excel-sketch';
import { factsReport, memberReport, plan, reports } from './sample-reports';

const third = {
  ...memberReport(),
  sheet: 'Again',
  table: { ...memberReport().table, name: 'ConcordAgain' },
  pivot: { ...memberReport().pivot!, name: 'ConcordAgainPivot' },
};

test('it tells after each sheet how many are written', async () => {
  const { host } = openSketched([plan]);
  const told: [number, number][] = [];
  await host.publish(reports, { onProgress: (done, of) => told.push([done, of]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('stopped before the first sheet nothing is written', async () => {
  const { host } = openSketched([plan]);
  const stop = new AbortController();
  stop.abort();
  expect(await host.publish(reports, { signal: stop.signal })).toMatchObject({ sheets: [], isStopped: true });
  expect((await host.list()).sheets).toEqual(['Plan']);
});

test('stopped after a sheet, what that sheet counts follows and nothing else, so that it is whole', async () => {
  const { host, workbook } = openSketched([plan]);
  const stop = new AbortController();
  const all = [memberReport(), third, factsReport];
  const done = await host.publish(all, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(done).toEqual({ sheets: ['By Member', 'Facts'], pivots: true, isStopped: true, left: 0 });
  expect((await host.list()).sheets).toEqual(['Plan', 'By Member', 'Facts']);
  expect(cellAt(sheetOf(workbook, 'By Member'), 4, 1)).toMatchObject({ value: 2 });
  expect(sheetOf(workbook, 'By Member').pivots).toHaveLength(1);
});

test('a pane that is looked at hears of each sheet before the next is written', async () => {
  const { host, workbook } = openSketched([plan]);
  const seen: number[] = [];
  await host.publish(reports, {
    onProgress: () => void setTimeout(() => seen.push(workbook.sheets.length), 0),
  });
  expect(seen[0]).toBe(2);
});

test('a fault between two sheets passes on, and the sheets written stay', async () => {
  const { host, workbook } = openSketched([plan]);
  const writing = host.publish(reports, { onProgress: () => setEditMode(workbook, true) });
  await expect(writing).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit-mode' });
  setEditMode(workbook, false);
  expect((await host.list()).sheets).toEqual(['Plan', 'By Member']);
});

test('counts of a long table that goes in pieces are right at the end', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const rows = Array.from({ length: 5_000 }, (_, row) => ['Tonga', `${row} ${'x'.repeat(500)}`, 1]);
  await host.publish([memberReport(), { ...factsReport, table: { ...factsReport.table, rows } }]);
  expect(cellAt(sheetOf(workbook, 'By Member'), 6, 1).value).toBe(5_000);
}, 60_000);

test('a table of ten megabytes goes in pieces, and is read again in pieces', async () => {
  const { host, workbook, exchanges } = openSketched([plan]);
  const rows = Array.from({ length: 10_000 }, (_, row) => ['Tonga', `${row} ${'x'.repeat(500)}`, row]);
  const long = { ...factsReport, table: { ...factsReport.table, rows } };
  await host.publish([long]);
  const first = exchanges();
  expect(first).toBeGreaterThan(3);
  await host.publish([long]);
  expect(cellAt(sheetOf(workbook, 'Facts'), 10_003, 2).value).toBe(9_999);
  expect(exchanges() - first).toBeLessThan(12);
}, 60_000);

test('a long table that breaks off between its pieces is filled the next time, on the same sheet', async () => {
  const { host, workbook } = openSketched([plan]);
  const rows = Array.from({ length: 10_000 }, (_, row) => ['Tonga', `${row} ${'x'.repeat(500)}`, row]);
  const long = { ...factsReport, table: { ...factsReport.table, rows } };
  const write = Object.getOwnPropertyDescriptor(Range.prototype, 'formulas')!.set!;
  const pieces: unknown[] = [];
  const breaking = jest.spyOn(Range.prototype, 'formulas', 'set').mockImplementation(function (this: Range, piece) {
    if (pieces.push(piece) > 3) throw new Refusal('InvalidOperationInCellEditMode');
    write.call(this, piece);
  });
  try {
    await expect(host.publish([long])).rejects.toMatchObject({ code: 'cell-edit-mode', what: 'Facts' });
  } finally {
    breaking.mockRestore();
  }
  await host.publish([long]);
  expect((await host.list()).sheets).toEqual(['Plan', 'Facts']);
  expect(cellAt(sheetOf(workbook, 'Facts'), 10_003, 2).value).toBe(9_999);
}, 60_000);

test('a sheet that is shut between two sheets is named', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const onProgress = () => void (sheetOf(workbook, 'Facts').isProtected = true);
  const writing = host.publish([memberReport(['Fiji']), { ...factsReport, title: 'Another' }], { onProgress });
  await expect(writing).rejects.toMatchObject({ code: 'protected', what: 'Facts' });
});

test('where Excel refuses how a sheet is printed, all is written, and the sheets are named', async () => {
  const { host, workbook } = openSketched([plan]);
  const refuse = jest.spyOn(PageLayout.prototype, 'orientation', 'set').mockImplementation(() => {
    throw new Refusal('GeneralException');
  });
  try {
    expect(await host.publish(reports)).toMatchObject({ pivots: true, plain: ['By Member', 'Facts'] });
  } finally {
    refuse.mockRestore();
  }
  expect(cellAt(sheetOf(workbook, 'By Member'), 4, 1)).toMatchObject({ value: 2 });
});
