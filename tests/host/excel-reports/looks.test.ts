import { cellAt } from '../../excel/model/cells';
import { addConditionalFormat } from '../../excel/model/marks/conditional-format';
import { openSketched, sheetOf } from '../excel-sketch';
import { factsReport, memberReport, plan, reports } from './sample-reports';

const scaled = [{ row: 4, column: 1, rows: 3, columns: 1 }];

test('a heat map is one colour scale over its numbers, and no second one when it is written again', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  await host.publish(reports);
  expect(sheetOf(workbook, 'By Member').conditionalFormats).toMatchObject([{ type: 'ColorScale', areas: scaled }]);
});

test('a heat map follows the rows of its table', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  await host.publish([memberReport(['Fiji', 'Palau', 'Samoa', 'Tonga']), factsReport]);
  expect(sheetOf(workbook, 'By Member').conditionalFormats).toMatchObject([
    { type: 'ColorScale', areas: [{ ...scaled[0], rows: 4 }] },
  ]);
});

test('a colour scale that the planner has coloured otherwise stays and is the only one', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const [format] = sheetOf(workbook, 'By Member').conditionalFormats;
  const theirs = {
    minimum: { type: 'LowestValue', color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#FF0000' },
  };
  format!.scale = theirs;
  await host.publish([memberReport(['Fiji', 'Tonga']), factsReport]);
  expect(sheetOf(workbook, 'By Member').conditionalFormats).toMatchObject([{ scale: theirs, areas: scaled }]);
});

test('conditional formats of other kinds that the planner has there stay', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const sheet = sheetOf(workbook, 'By Member');
  addConditionalFormat(workbook, sheet, scaled, 'DataBar');
  await host.publish([memberReport(['Fiji', 'Tonga']), factsReport]);
  expect(sheet.conditionalFormats.map(({ type }) => type).sort()).toEqual(['ColorScale', 'DataBar']);
});

test('a title that is to stand upright does', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const styles = [0, 1].map((column) => cellAt(sheetOf(workbook, 'By Member'), 3, column).style);
  expect(styles.map(({ turned, wrap }) => [turned, wrap])).toEqual([
    [0, true],
    [90, false],
  ]);
});

test('a report of one page is upright, all on it, and repeats no header', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish([{ ...factsReport, page: 'one-page' }]);
  expect(sheetOf(workbook, 'Facts').page).toMatchObject({
    orientation: 'Portrait',
    paper: 'A4',
    pagesWide: 1,
    pagesHigh: 1,
    titleRows: null,
  });
});

test('what stands left of the pivot is printed; it follows the table, and what the planner chose stays', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const sheet = sheetOf(workbook, 'By Member');
  expect(sheet.page.printedColumns).toEqual({ from: 0, to: 3 });
  const { table } = memberReport();
  const wider = {
    ...memberReport(),
    table: {
      ...table,
      columns: [...table.columns, { title: 'Remarks', width: 10, isPlanners: true as const }],
      rows: table.rows.map((row) => [...row, '']),
    },
  };
  await host.publish([wider, factsReport]);
  expect(sheet.page.printedColumns).toEqual({ from: 0, to: 4 });
  sheet.page = { ...sheet.page, printedColumns: { from: 0, to: 1 } };
  await host.publish(reports);
  expect(sheet.page.printedColumns).toEqual({ from: 0, to: 1 });
});

test('numbers stand in the middle of their columns, and a 0 of a heat map shows as a dash', async () => {
  const { host, workbook } = openSketched([plan]);
  await host.publish(reports);
  const styleAt = (name: string, column: number) => cellAt(sheetOf(workbook, name), 4, column).style;
  expect(styleAt('By Member', 1)).toMatchObject({ horizontal: 'Center', numberFormat: '0;-0;"–"' });
  expect(styleAt('Facts', 2)).toMatchObject({ horizontal: 'Center', numberFormat: 'General', wrap: true });
  expect(styleAt('Facts', 0)).toMatchObject({ horizontal: 'General', wrap: true, vertical: 'Top' });
});

test('the texts of a source do not wrap, and its header stays in view where it is long', async () => {
  const { host, workbook } = openSketched([plan]);
  const rows = Array.from({ length: 30 }, (_, index) => [`Member ${index}`, 'Workshop', 1]);
  await host.publish([{ ...factsReport, table: { ...factsReport.table, rows, isSource: true } }]);
  const sheet = sheetOf(workbook, 'Facts');
  expect([3, 4].map((row) => cellAt(sheet, row, 0).style.wrap)).toEqual([true, false]);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 0 });
});
