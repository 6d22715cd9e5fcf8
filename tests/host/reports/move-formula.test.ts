import { parseArea } from '../../../src/core/sheet/area';
import { moveFormula, type FormulaMove } from '../../../src/host/reports/carry/move-formula';

const table = parseArea('A4:F20')!;

/** A row that goes two down in a table that stays. */
const down: FormulaMove = { rows: 2, table, tableRows: 0, columnNow: (column) => column };

describe('a formula of the planner’s whose row goes down by two', () => {
  test.each([
    ['=B5*2', '=B7*2'],
    ['=$B5+B$5+$B$5', '=$B7+B$5+$B$5'],
    ['=SUM(B5:D5)/H5', '=SUM(B7:D7)/H7'],
    ['=5:5', '=7:7'],
    ['=SUM($5:5)', '=SUM($5:7)'],
    ['=A1048576', '=#REF!'],
    ['=b5', '=B7'],
    ['=B5#', '=B7#'],
    ['=B5%+B5^2', '=B7%+B7^2'],
  ])('%s becomes %s', (before, after) => {
    expect(moveFormula(before, down)).toBe(after);
  });

  test.each([
    '=LOG10(2)',
    '="B5 and ""C5"""&"D5"',
    '=Plan!B5+Plan!B5:C6',
    "='Annual plan''s B5'!B5:C6",
    '=[1]Plan!B5',
    '=[Book1.xlsx]Plan!$B5',
    '=Jan:Mar!B5',
    '=ByMember[[#This Row],[B5]]*[@C5]',
    "=ByMember[[a '[B5] b]]",
    '=A1B+_B5+B5_x+B5.total+RATE2025',
    '=1E5+2.5e5',
    '={1,2;3,4}',
    '=TRUE',
    '=XFE1+A1048577',
    '=SUM(B:D)',
    '=#REF!+#N/A',
    '',
  ])('%s stays', (formula) => {
    expect(moveFormula(formula, down)).toBe(formula);
  });
});

test('addresses follow the columns of the table, and what is gone is said to be', () => {
  const gone = parseArea('D1')!.from.column;
  const move = { ...down, columnNow: (column: number) => (column === gone ? null : column + (column > gone ? -1 : 0)) };
  expect(moveFormula('=B5+E5+D5+$E$4+H5+SUM(E:E)+SUM(D:D)', move)).toBe('=B7+D7+#REF!+$D$4+H7+SUM(D:D)+SUM(#REF!)');
});

test('where the whole table goes up, addresses in it go up, and those of other cells stay', () => {
  const up = { ...down, rows: -2, tableRows: -2 };
  expect(moveFormula('=B5/B$20+$H$1+H1', up)).toBe('=B3/B$18+$H$1+H1');
});
