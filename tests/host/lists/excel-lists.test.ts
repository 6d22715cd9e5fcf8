import { parseSource } from '../../../src/host/lists';
import { addTable } from '../../excel/model/table';
import { validate, validationOf } from '../../excel/model/validation/validation';
import { insertRows } from '../../excel/model/moving/rows';
import { parseArea, type Area as CellArea } from '../../excel/model/area';
import { formatArea } from '../../../src/core/sheet/area';
import { openSketched, sheetOf, type OpenedExcel } from '../excel-sketch';
import { at } from '../host-contract';
import { describeLists, type ListedWorkbook } from '../lists-contract';
import { listsMark, type ColumnList } from '../../../src/host/host';

const own = { rule: { wholeNumber: {} }, errorAlert: {}, ignoreBlanks: true };

function validationAt({ workbook }: OpenedExcel): ListedWorkbook['validationAt'] {
  return async (name, { row, column }) => {
    const found = validationOf(sheetOf(workbook, name), { row, column, rows: 1, columns: 1 });
    if (typeof found === 'string') return null;
    const { list } = found.rule as { list?: { source: string } };
    return list ? parseSource(list.source) : 'own';
  };
}

describeLists('Excel', async (sheets, validated) => {
  const opened = openSketched(sheets);
  const [first] = sheets;
  for (const area of validated) {
    validate(opened.workbook, sheetOf(opened.workbook, first!.name), parseArea(formatArea(area))!, own);
  }
  return { host: opened.host, validationAt: validationAt(opened) };
});

test('a list goes down to the end of the Excel table that it begins in, over its empty rows, too', async () => {
  const opened = openPlan(4);
  addTable(opened.workbook, sheetOf(opened.workbook, 'Plan'), parseArea('A1:B9')!);
  await opened.host.offer('Plan', [kinds(4)]);
  const there = validationAt(opened);
  expect(await there('Plan', at('A9'))).toEqual(kinds(4).values);
  expect(await there('Plan', at('A10'))).toBeNull();
});

test('lists are found again, and taken away, where rows were put in between and where cells were emptied', async () => {
  const opened = openPlan(4);
  const sheet = sheetOf(opened.workbook, 'Plan');
  await opened.host.offer('Plan', [kinds(4)]);
  insertRows(opened.workbook, sheet, 2, 1, 'person');
  validate(opened.workbook, sheet, parseArea('A4')!, null);
  sheet.cells.clear();
  sheet.cells.set(0, { ...sheetOf(opened.workbook, 'Lists').cells.values().next().value! });
  await opened.host.withdraw('Plan');
  expect(sheet.validations).toEqual([]);
});

test('a list of the planner’s, whose values stand on a sheet of their own, stays', async () => {
  const opened = openPlan(4);
  const sheet = sheetOf(opened.workbook, 'Plan');
  const theirs = { ...own, rule: { list: { inCellDropDown: true, source: "='My lists'!$A$1:$A$9" } } };
  validate(opened.workbook, sheet, parseArea('A2:A3')!, theirs);
  expect(await opened.host.offer('Plan', [kinds(4)])).toEqual({ left: 2 });
  await opened.host.withdraw('Plan');
  expect(sheet.validations).toMatchObject([theirs]);
});

test('another value is taken with a remark, or without a word', async () => {
  const opened = openPlan(4);
  const remark = { title: 'Another kind', text: 'It is kept.' };
  await opened.host.offer('Plan', [{ ...kinds(4), remark }]);
  const [validation] = sheetOf(opened.workbook, 'Plan').validations;
  expect(validation!.errorAlert).toEqual({
    showAlert: true,
    style: 'Information',
    title: remark.title,
    message: remark.text,
  });
  await opened.host.offer('Plan', [kinds(4)]);
  expect(sheetOf(opened.workbook, 'Plan').validations[0]!.errorAlert).toMatchObject({ showAlert: false });
});

test('offering lists calls nothing that clears Excel’s undo list, and takes the same exchanges for 10 rows as for 5,000', async () => {
  const exchanges: number[] = [];
  for (const rows of [10, 5_000]) {
    const opened = openPlan(rows);
    const before = opened.exchanges();
    await opened.host.offer('Plan', [kinds(rows)]);
    exchanges.push(opened.exchanges() - before);
    const clearing = /^(Delete|Copy|Protect|Unprotect|Visibility|Position|Move|GetMergedAreas.*|RequestUpdate)$/;
    expect(opened.members().filter((name) => clearing.test(name))).toEqual([]);
  }
  expect(exchanges).toEqual([3, 3]);
});

function openPlan(rows: number): OpenedExcel {
  const cells = Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${row + 1}`, `Kind ${row}`]));
  const opened = openSketched([
    { name: 'Plan', cells },
    { name: 'Lists', cells: { A4: 'Kind', A5: 'National' } },
  ]);
  const table = addTable(opened.workbook, sheetOf(opened.workbook, 'Lists'), lists);
  table.name = `${listsMark}_Plan`;
  return opened;
}

const lists: CellArea = parseArea('A4:A5')!;

/** The kinds below the heading. */
function kinds(rows: number): ColumnList {
  return {
    cells: { from: at('A2'), to: { row: rows - 1, column: 0 } },
    values: { sheet: 'Lists', area: { from: at('A5'), to: at('A6') } },
    remark: null,
  };
}
