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
