import type { Report } from '../../../src/host/host';
import { pointsOf } from '../../excel/model/drawings/corners';
import type { Slicer } from '../../excel/model/drawings/drawn';
import { addSheet, findSheet } from '../../excel/model/workbook';
import { openSketched, type OpenedExcel } from '../excel-sketch';
import { byMember } from './charted';

const kinds: Report = {
  sheet: 'Kinds',
  title: 'Kinds',
  note: 'One row for each.',
  table: {
    name: 'ConcordKinds',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'Kind', width: 12 },
      { title: 'Counts', width: 12 },
    ],
    rows: [
      ['Fiji', 'national', 1],
      ['Tonga', 'regional', 1],
    ],
  },
};

function pivoted(slicers: readonly string[] = ['Kind']): Report {
  return byMember(undefined, {
    name: 'ConcordMemberPivot',
    source: 'ConcordKinds',
    row: 'Member',
    values: [{ column: 'Counts', caption: 'Activities counted' }],
    totals: { down: true, across: false },
    slicers,
    otherwise: 'No PivotTable.',
  });
}

function slicersOf({ workbook }: OpenedExcel): readonly Slicer[] {
  return findSheet(workbook, pivoted().sheet)!.drawings.slicers;
}

describe('a slicer', () => {
  test('stands beside the pivot that it narrows down, in the second column right of it', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    await opened.host.publish([kinds, pivoted()]);
    const [slicer] = slicersOf(opened);
    const pivot = findSheet(opened.workbook, pivoted().sheet)!.pivots[0]!;
    expect(slicer).toMatchObject({
      name: 'ConcordSlicerMemberPivotKind',
      caption: 'Kind',
      field: 'Kind',
      pivot: pivot.id,
    });
    const { row, column, columns } = pivot.area!;
    expect(slicer!.from).toEqual({ row, column: column + columns + 1, right: 0, down: 0 });
  });

  test('is made anew with the pivot, where the planner put it', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    await opened.host.publish([kinds, pivoted()]);
    const [slicer] = slicersOf(opened);
    slicer!.from = { row: 30, column: 0, right: 0, down: 0 };
    slicer!.to = { row: 34, column: 2, right: 0, down: 0 };
    await opened.host.publish([kinds, pivoted()]);
    const sheet = findSheet(opened.workbook, pivoted().sheet)!;
    expect(slicersOf(opened)).toHaveLength(1);
    expect(slicersOf(opened)[0]).toMatchObject({ name: slicer!.name, pivot: sheet.pivots[0]!.id });
    expect(slicersOf(opened).map(({ from, to }) => [from, to].map((each) => pointsOf(sheet, each)))).toEqual([
      [slicer!.from, slicer!.to].map((each) => pointsOf(sheet, each)),
    ]);
  });

  test('goes with the pivot where an Excel without PivotTables writes the sheet again', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    await opened.host.publish([kinds, pivoted()]);
    const other = addSheet(opened.workbook, 'Other');
    const [pivot] = findSheet(opened.workbook, pivoted().sheet)!.pivots;
    other.pivots.push({ ...pivot!, id: '{other}', area: null });
    await opened.host.publish([kinds, pivoted()]);
    expect(slicersOf(opened)).toEqual([]);
  });

  test('that Excel refuses leaves the pivot as it is', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    await opened.host.publish([kinds, pivoted(['Nothing of the sort'])]);
    expect(slicersOf(opened)).toEqual([]);
    expect(findSheet(opened.workbook, pivoted().sheet)!.pivots).toHaveLength(1);
  });

  test('is not asked for where the report names none', async () => {
    const opened = openSketched([{ name: 'Plan', cells: {} }]);
    await opened.host.publish([kinds, pivoted([])]);
    expect(opened.members()).not.toContain('Slicers');
  });
});
