import type { Report } from '../../../src/host/host';
import { cellAt, styleCells, writeCells } from '../../excel/model/cells';
import { findTable, showTotals } from '../../excel/model/table';
import { at } from '../host-contract';
import { openSketched, sheetOf, typeInto, type OpenedExcel } from '../excel-sketch';
import { factsReport, memberReport, plan, reports } from './sample-reports';

async function published(): Promise<OpenedExcel> {
  const opened = openSketched([plan]);
  await opened.host.publish(reports);
  return opened;
}

test('counts are formulas over the long table, and follow what is typed into it', async () => {
  const { workbook } = await published();
  const sheet = sheetOf(workbook, 'By Member');
  expect(cellAt(sheet, 4, 1)).toMatchObject({
    formula: '=SUMIFS(ConcordFacts[First],ConcordFacts[Member],"=Fiji")',
    value: 2,
  });
  await typeInto(workbook, 'Facts', at('A5'), 'Fiji');
  expect(cellAt(sheet, 4, 1).value).toBe(3);
});

test('what stands already is not written again', async () => {
  const { host, workbook } = await published();
  const written: string[] = [];
  workbook.listeners.add((change) => {
    if (change.kind === 'cells') written.push(`${change.sheet.name} ${change.area.row} ${change.area.column}`);
  });
  await host.publish(reports);
  // The pivot alone is made anew.
  expect([...new Set(written)]).toEqual(['By Member 3 4']);
});

test('formulas of the planner’s over the long table go on when that becomes longer and its note, too', async () => {
  const { host, workbook } = await published();
  const mine = '=SUMIFS(ConcordFacts[First],ConcordFacts[Kind],"=Meeting")';
  writeCells(workbook, sheetOf(workbook, 'Plan'), { row: 3, column: 3, rows: 1, columns: 1 }, 'person', (cell) => ({
    ...cell,
    formula: mine,
  }));
  const longer = { ...factsReport.table, rows: [...factsReport.table.rows, ['Palau', 'Meeting', 5]] };
  await host.publish([memberReport(), { ...factsReport, note: 'One\nTwo\nThree', table: longer }]);
  expect(findTable(workbook, 'ConcordFacts')!.table.area).toEqual({ row: 5, column: 0, rows: 6, columns: 3 });
  expect(cellAt(sheetOf(workbook, 'Plan'), 3, 3)).toMatchObject({ formula: mine, value: 6 });
});

test('a date that the planner put beside a Member goes with it and stays a date', async () => {
  const { host, workbook } = await published();
  const sheet = sheetOf(workbook, 'By Member');
  await typeInto(workbook, 'By Member', at('C7'), '2026-03-01');
  const { value } = cellAt(sheet, 6, 2);
  await host.publish([memberReport(['Fiji', 'Guam', 'Nauru', 'Palau', 'Tonga']), factsReport]);
  expect(cellAt(sheet, 8, 0).value).toBe('Tonga');
  expect(cellAt(sheet, 8, 2)).toMatchObject({ value, style: { numberFormat: 'm/d/yyyy' } });
  expect(cellAt(sheet, 6, 2).value).toBe('');
});

test('what the planner coloured or made bold goes with its row', async () => {
  const { host, workbook } = await published();
  const sheet = sheetOf(workbook, 'By Member');
  styleCells(workbook, sheet, { row: 6, column: 0, rows: 1, columns: 1 }, { fill: '#FFFF00', bold: true });
  await host.publish([memberReport(['Fiji', 'Guam', 'Palau', 'Tonga']), factsReport]);
  const looks = [4, 5, 6, 7]
    .map((row) => cellAt(sheet, row, 0))
    .map(({ value, style }) => [value, style.fill, style.bold]);
  expect(looks).toEqual([
    ['Fiji', null, false],
    ['Guam', null, false],
    ['Palau', null, false],
    ['Tonga', '#FFFF00', true],
  ]);
});

test('where no row goes elsewhere, no look of a cell is asked for', async () => {
  const { host, members } = await published();
  await host.publish([memberReport(['Fiji', 'Palau', 'Tonga', 'Vanuatu']), factsReport]);
  expect(members()).not.toContain('GetCellProperties');
});

test('a Member that the planner wrote beside stays at the end when the report has it no more', async () => {
  const { host, workbook } = await published();
  await typeInto(workbook, 'By Member', at('C6'), '4');
  const { left } = await host.publish([memberReport(['Fiji', 'Tonga']), factsReport]);
  const sheet = sheetOf(workbook, 'By Member');
  expect(left).toBe(1);
  expect([4, 5, 6].map((row) => [0, 1, 2].map((column) => cellAt(sheet, row, column).value))).toEqual([
    ['Fiji', 2, ''],
    ['Tonga', 1, ''],
    ['Palau', '', 4],
  ]);
});

test('a row of totals that the planner shows comes back below the rows as they are now', async () => {
  const { host, workbook } = await published();
  const { sheet, table } = findTable(workbook, 'ConcordMembers')!;
  showTotals(workbook, sheet, table, true);
  await host.publish([memberReport(['Fiji', 'Palau', 'Tonga', 'Vanuatu']), factsReport]);
  expect(table.area).toEqual({ row: 3, column: 0, rows: 6, columns: 3 });
  expect([6, 7, 8, 9].map((row) => cellAt(sheet, row, 0).value)).toEqual(['Tonga', 'Vanuatu', 'Total', '']);
});

test('fills, widths and heights of the planner’s stay; new rows look like those of a report', async () => {
  const { host, workbook } = await published();
  const sheet = sheetOf(workbook, 'By Member');
  styleCells(workbook, sheet, { row: 4, column: 0, rows: 1, columns: 1 }, { fill: '#FFFF00', wrap: false });
  sheet.columnWidths.set(0, 200);
  sheet.rowHeights.set(4, 60);
  await host.publish([memberReport(['Fiji', 'Palau', 'Tonga', 'Vanuatu']), factsReport]);
  expect(cellAt(sheet, 4, 0).style).toMatchObject({ fill: '#FFFF00', wrap: false });
  expect([sheet.columnWidths.get(0), sheet.rowHeights.get(4)]).toEqual([200, 60]);
  expect(cellAt(sheet, 7, 0)).toMatchObject({ value: 'Vanuatu', style: { wrap: true, vertical: 'Top' } });
});

test('publishing again clears nothing of Excel’s undo list', async () => {
  const { host, members } = await published();
  await host.publish([memberReport(['Fiji']), { ...factsReport, note: 'One\nTwo' }]);
  const clearing = /^(Copy|Protect|Unprotect|Visibility|Position|Move|GetMergedAreas.*|RequestUpdate|ConvertToRange)$/;
  expect(members()).toEqual(expect.arrayContaining(['MoveTo', 'Resize']));
  expect(members().filter((name) => clearing.test(name))).toEqual([]);
});

test('where what the planner has below is in the way of a table that goes down, it is not lost', async () => {
  const { host, workbook } = await published();
  await typeInto(workbook, 'Facts', at('A10'), 'My remark');
  await host.publish([memberReport(), { ...factsReport, note: 'One\nTwo\nThree\nFour\nFive' }]);
  const texts = (await host.read('Facts')).cells.map(({ text }) => text);
  expect(texts.filter((text) => text === 'My remark')).toHaveLength(1);
});

test.each<[string, readonly Report[], readonly Report[]]>([
  ['more rows and a longer note', reports, [longer(['Fiji', 'Guam', 'Palau', 'Tonga', 'Vanuatu']), factsReport]],
  [
    'fewer rows and a shorter note',
    [longer(['Fiji', 'Guam', 'Tonga']), factsReport],
    [memberReport(['Tonga']), factsReport],
  ],
  ['other rows in another order', reports, [memberReport(['Vanuatu', 'Tonga', 'Fiji']), factsReport]],
])('written over an earlier one, a report of %s is the same as written anew', async (_, before, after) => {
  const [over, anew] = [openSketched([plan]), openSketched([plan])];
  await over.host.publish(before);
  await over.host.publish(after);
  await anew.host.publish(after);
  const shown = ({ workbook }: OpenedExcel) =>
    workbook.sheets.map(({ cells, tables, pivots, conditionalFormats, page }) => ({
      cells: [...cells]
        .flatMap(([key, { value, formula }]) => (value === '' && formula === null ? [] : [[key, value, formula]]))
        .sort(),
      tables: tables.map(({ name, area }) => [name, area]),
      pivots: pivots.map(({ name, area }) => [name, area]),
      heat: conditionalFormats.map(({ areas }) => areas),
      page,
    }));
  expect(shown(over)).toEqual(shown(anew));
});

function longer(members: readonly string[]): Report {
  return { ...memberReport(members), note: 'What counts.\nAnd what does not.\nAnd more.' };
}
