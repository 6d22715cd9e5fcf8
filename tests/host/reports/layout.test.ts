import { formatAddress, type CellAddress } from '../../../src/core/sheet/address';
import { formatArea, parseArea, type Area } from '../../../src/core/sheet/area';
import type { Report, ReportPivot } from '../../../src/host/host';
import { layOutReports, type LayoutTerms, type ReportLayout } from '../../../src/host/reports/report-layout';
import type { EarlierSheet } from '../../../src/host/reports/earlier-sheet';

const pivot: ReportPivot = {
  name: 'Pivot',
  source: 'Lines',
  row: 'Member',
  values: [
    { column: 'First', caption: 'Activities counted' },
    { column: 'Line', caption: 'Lines' },
  ],
  totals: { down: true, across: false },
  otherwise: 'The table counts the same.',
};

const report: Report = {
  sheet: 'Lines',
  title: 'Lines by Member',
  note: 'What counts.',
  table: {
    name: 'Lines',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'Kind', width: 12 },
      { title: 'First', width: 8, isTurned: true },
      { title: 'Line', width: 8 },
    ],
    rows: [
      ['Tonga', 'workshop', 1, 1],
      ['Fiji', 'meeting', 1, 1],
      ['fiji', 'workshop', 0, 1],
      ['Fiji', '', 1, 1],
      ['', 'meeting', 0, 1],
    ],
  },
};

describe('a pivot', () => {
  test('sums each value column by row, sorted as Excel does, with blank last', () => {
    expect(pivotOf(pivot)).toEqual([
      ['Member', 'Activities counted', 'Lines'],
      ['Fiji', 2, 3],
      ['Tonga', 1, 1],
      ['(blank)', 0, 1],
      ['Grand Total', 3, 5],
    ]);
  });

  test('has no last line where no sums are asked for', () => {
    expect(pivotOf({ ...pivot, totals: { down: false, across: false } }).at(-1)).toEqual(['(blank)', 0, 1]);
  });

  const crossed = { ...pivot, column: 'Kind', values: [{ column: 'Line', caption: 'Lines' }] };

  test('with a column field has two header lines, and is empty where no line has both', () => {
    expect(pivotOf({ ...crossed, totals: { down: true, across: true } })).toEqual([
      ['Lines', 'Kind', null, null, null],
      ['Member', 'meeting', 'workshop', '(blank)', 'Grand Total'],
      ['Fiji', 1, 1, 1, 3],
      ['Tonga', null, 1, null, 1],
      ['(blank)', 1, null, null, 1],
      ['Grand Total', 2, 2, 1, 5],
    ]);
  });

  test('has sums at the right only where they are asked for', () => {
    expect(pivotOf(crossed)[1]).toEqual(['Member', 'meeting', 'workshop', '(blank)']);
  });

  test('sums what formulas come to', () => {
    const rows = [['Fiji', '', { formula: '=1+1', value: 2 }, 1]];
    expect(pivotOf(pivot, { ...report, table: { ...report.table, rows } })[1]).toEqual(['Fiji', 2, 1]);
  });

  test('stands two columns right of the table as carried', () => {
    const laid = layOut({ ...report, pivot }, { earlier: standing(['Member', 'Kind', 'First', 'Line', 'Mine']) });
    expect([laid.table, laid.pivot!.area].map(formatArea)).toEqual(['A4:E9', 'G4:I8']);
  });

  test('over a table that is not published is a fault of ours', () => {
    expect(() => layOut({ ...report, pivot: { ...pivot, source: 'Other' } })).toThrow('Other');
  });

  test('is not there where the host makes none, and the note says so', () => {
    const laid = layOut({ ...report, pivot }, { pivots: false });
    expect(laid.pivot).toBe(null);
    expect(textsOf(laid).slice(0, 3)).toEqual([
      'A1 Lines by Member',
      'A2 What counts.',
      'A3 The table counts the same.',
    ]);
    expect(formatArea(laid.table)).toBe('A5:D10');
  });
});

describe('charts', () => {
  const chart = {
    name: 'Chart',
    title: 'Lines',
    shape: 'bars' as const,
    source: { table: 'Lines', categories: 'Member', values: 'Line', rows: 3 },
    over: { from: { row: 0, column: 1 }, to: { row: 9, column: 4 } },
  };

  test('stand two rows below the table, and show the rows asked for', () => {
    const [place] = layOut({ ...report, charts: [chart] }).charts;
    expect(place).toMatchObject({ chart, source: { table: 'Lines', header: { row: 3, column: 3 } } });
    expect([place!.over, place!.source.categories, place!.source.values].map(formatArea)).toEqual([
      ...['B11:E20', 'A5:A7', 'D5:D7'],
    ]);
  });

  test('stand below a pivot that is longer than the table', () => {
    const short = { ...report.table, name: 'Short', columns: [{ title: 'Member', width: 30 }], rows: [['Fiji']] };
    const charts = [{ ...chart, source: { table: 'Short', categories: 'Member', values: 'Member', rows: 1 } }];
    const laid = layOutReports([report, { ...report, table: short, pivot, charts }])[1]!;
    expect(formatArea(laid.charts[0]!.over)).toBe('B10:E19');
  });

  test('show the columns where the planner’s have moved them', () => {
    const earlier = standing(['Mine', 'Member', 'Kind', 'First', 'Line']);
    const [place] = layOut({ ...report, charts: [chart] }, { earlier }).charts;
    expect([place!.source.categories, place!.source.values].map(formatArea)).toEqual(['B5:B7', 'E5:E7']);
  });

  test('go down with what is above them', () => {
    const { rows } = report.table;
    expect(layOut({ ...report, charts: [chart] }, { earlier: standing(['Member']) }).lowered).toBe(rows.length - 1);
  });
});

test('the heat is over the cells of its columns, also where the planner has one between', () => {
  const hot = { ...report, table: { ...report.table, heat: ['First', 'Line'] } };
  expect(layOut(hot).heat.map(formatArea)).toEqual(['C5:D9']);
  const earlier = standing(['Member', 'Kind', 'First', 'Mine', 'Line']);
  expect(layOut(hot, { earlier }).heat.map(formatArea)).toEqual(['C5:C9', 'E5:E9']);
});

describe('columns', () => {
  test('have their widths set on a new sheet', () => {
    expect([...layOut({ ...report, pivot }).widths]).toEqual([
      ...[
        [0, 20],
        [1, 12],
        [2, 8],
        [3, 8],
        [4, 3],
        [5, 14],
        [6, 21],
        [7, 8],
      ],
    ]);
  });

  test('on a sheet that stands have them set only where they hold another column now', () => {
    const earlier = standing(
      ['Member', 'Kind', 'Line', 'Mine'],
      new Map([
        [2, 30],
        [3, 50],
      ]),
    );
    expect([...layOut(report, { earlier }).widths]).toEqual([
      ...[
        [2, 8],
        [3, 30],
        [4, 50],
      ],
    ]);
  });
});

test('a title that stands upright makes its row high', () => {
  expect(layOut(report).heights.get(3)).toBe(('First'.length + 2) * 6);
});

test('a table that stands elsewhere on its sheet is written there, with what is above it', () => {
  const laid = layOut(report, { earlier: standing(['Member', 'Kind', 'First', 'Line'], new Map(), 'C6:F7') });
  expect(textsOf(laid).slice(0, 3)).toEqual(['C1 Lines by Member', 'C2 What counts.', 'C4 Member']);
  expect(formatArea(laid.table)).toBe('C4:F9');
});

test('what held something and holds nothing now is to be emptied', () => {
  const laid = layOut(
    { ...report, table: { ...report.table, rows: [] } },
    { earlier: standing(['Member', 'Kind', 'Mine']) },
  );
  expect(laid.clear.map(formatArea)).toEqual(['A5:C5']);
});

function layOut(one: Report, terms?: LayoutTerms): ReportLayout {
  return layOutReports([one], terms)[0]!;
}

/** A sheet on which a table has these titles and one row below, each cell of which repeats its title. */
function standing(
  titles: readonly string[],
  widths: ReadonlyMap<number, number> = new Map(),
  area = `A4:${lastOf(titles)}5`,
) {
  const table = parseArea(area)!;
  const at = (row: number, column: number): CellAddress => ({
    row: table.from.row + row,
    column: table.from.column + column,
  });
  const header = titles.map((title, column) => ({ ...at(0, column), content: title }));
  const cells = titles.map((title, column) => ({ ...at(1, column), content: `${title}!` }));
  const sheet: EarlierSheet = { table, pivot: null, cells: [...header, ...cells], widths };
  return new Map([['Lines', sheet]]);
}

function lastOf(titles: readonly string[]): string {
  return formatAddress({ row: 0, column: titles.length - 1 }).slice(0, -1);
}

/** The pivot's cells, line by line; null for an empty one. */
function pivotOf(one: ReportPivot, over = report): readonly (readonly (string | number | null)[])[] {
  const { pivot: laid, values } = layOut({ ...over, pivot: one });
  const { from, to }: Area = laid!.area;
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) => {
      return values.find((each) => each.row === from.row + row && each.column === from.column + column)?.value ?? null;
    }),
  );
}

function textsOf({ values }: ReportLayout): readonly string[] {
  return values.map((each) => `${formatAddress(each)} ${each.value}`);
}

describe('a report that goes over the edge of a sheet', () => {
  const wide = { ...report.table, columns: Array.from({ length: 16_385 }, (_, n) => ({ title: `C${n}`, width: 3 })) };

  test('is refused by the name of its sheet', () => {
    expect(() => layOutReports([{ ...report, table: { ...wide, rows: [] } }])).toThrow('too-many-cells: Lines');
  });

  test('is refused where only its pivot does', () => {
    const own = { ...report.table, name: 'Wide', rows: [], columns: wide.columns.slice(0, 16_381) };
    expect(() => layOutReports([report, { ...report, sheet: 'Wide', table: own, pivot }])).toThrow(
      'too-many-cells: Wide',
    );
  });
});
