import { connectOffice } from './client';
import { fits } from './model/calculation/criteria';
import { cellAt } from './model/cells';
import { typeText } from './model/user';
import { createWorkbook } from './model/workbook';
import { openWorkbook, saveWorkbook } from './xlsx/files';

const lines = [
  ['Member', 'Kind, in short', 'First'],
  ['Fiji', 'Workshop', 1],
  ['fiji', 'Meeting', 0],
  ['Tonga', 'Workshop', 1],
  ['Fiji Islands', '', 1],
];

async function openWith(formula: string) {
  const workbook = createWorkbook('plan.xlsx', ['Facts', 'Report']);
  const { Excel } = connectOffice(workbook);
  const [facts, report] = [workbook.sheets[0]!, workbook.sheets[1]!];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Facts');
    sheet.getRange('A1:C5').values = lines;
    sheet.tables.add('A1:C5', true).name = 'Data';
    context.workbook.worksheets.getItem('Report').getRange('A1').formulas = [[formula]];
    await context.sync();
  });
  return { workbook, facts, report, Excel };
}

test.each([
  ['=SUM(Data[First])', 3],
  ['=SUMIFS(Data[First],Data[Member],"=Fiji")', 1],
  ['=SUMIFS(Data[First],Data[Member],"=Fiji*")', 2],
  ['=SUMIFS(data[first], Data[Member], "=fiji", Data[[Kind, in short]], "=Workshop")', 1],
  ['=SUMIFS(Data[First],Data[[Kind, in short]],"=")', 1],
  ['=COUNTIFS(Data[Member],"=Fiji")+COUNTIFS(Data[Member],"<>Fiji")-1', 3],
])('%s comes to %s', async (formula, result) => {
  const { report } = await openWith(formula);
  expect(cellAt(report, 0, 0)).toMatchObject({ formula, value: result, error: false });
});

test('a formula follows what is typed into the table that it names', async () => {
  const { workbook, facts, report } = await openWith('=SUMIFS(Data[First],Data[Member],"=Fiji")');
  typeText(workbook, facts, 'A4', 'Fiji');
  expect(cellAt(report, 0, 0).value).toBe(2);
});

test('a formula of another kind keeps its last value', async () => {
  const { report } = await openWith('=ROUND(1.5,0)');
  expect(cellAt(report, 0, 0)).toMatchObject({ formula: '=ROUND(1.5,0)', value: 0 });
});

test('a formula over a table that is not there is refused', async () => {
  await expect(openWith('=SUM(Gone[First])')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(openWith('=SUM(Data[Gone])')).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a text that names a table in quotation marks is no formula over it', async () => {
  const { report } = await openWith('="Gone[First]"');
  expect(cellAt(report, 0, 0).value).toBe('Gone[First]');
});

test('a formula is in the file with what it came to', async () => {
  const { workbook } = await openWith('=SUM(Data[First])');
  const again = await openWorkbook(await saveWorkbook(workbook), 'plan.xlsx');
  expect(cellAt(again.sheets[1]!, 0, 0)).toMatchObject({ formula: '=SUM(Data[First])', value: 3 });
});

test.each<[string | number, (string | number)[], (string | number)[]]>([
  ['=Fiji', ['Fiji', 'FIJI'], ['Fiji Islands', '']],
  ['Fiji?', ['Fiji1'], ['Fiji', 'Fiji12']],
  ['=*islands', ['Cook Islands', 'islands'], ['Islands of Cook', 7]],
  ['=What~?', ['What?'], ['Whats', 'What~?']],
  ['=a~~b', ['a~b'], ['a~~b']],
  ['=(1) a.b', ['(1) a.b'], ['(1) axb', '1 a.b']],
  [12, [12, '12'], ['twelve', '']],
  ['=12', [12, '12'], [1, '012a']],
  ['=', [''], ['a', 0]],
  ['<>', ['a', 0], ['']],
  ['<>Fiji', ['Tonga', '', 3], ['fiji']],
  ['>=3', [3, 4], [2, '5', '']],
  ['<m', ['a', 'L'], ['n', 3, '']],
])('the criterion %p is met by %p and not by %p', (criterion, met, unmet) => {
  const isMet = fits(criterion);
  expect([met.filter(isMet), unmet.filter(isMet)]).toEqual([met, []]);
});
