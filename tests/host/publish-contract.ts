import { compareAddresses, type CellAddress } from '../../src/core/sheet/address';
import { findCell, type Grid } from '../../src/core/sheet/grid';
import { plainValue, type ReportValue } from '../../src/core/summary/report';
import { describeGoing } from './reports/going-contract';
import { countryReport, crossReport, facts, factsReport, plan, reports } from './reports/sketched-reports';
import type { OpenHost } from './sketch';

/** What every host owes to the summaries. A host without PivotTables is asked for the tables only. */
export function describePublishing(open: OpenHost): void {
  test('writes each report to a sheet of its own, after the last tab', async () => {
    const host = await open([plan]);
    expect((await host.publish(reports)).sheets).toEqual(['Plan facts', 'By Member']);
    expect((await host.list()).sheets).toEqual(['Plan', 'Plan facts', 'By Member']);
  });

  test('leaves the plan in front and as it was', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    await host.publish(reports);
    expect((await host.list()).active).toBe('Plan');
    expect(await host.read('Plan')).toEqual(before);
  });

  test('writes title, note and table where they are promised, texts as text and counts as numbers', async () => {
    const host = await open([plan]);
    await host.publish(reports);
    const grid = await host.read('Plan facts');
    expect(block(grid, { row: 0, column: 0 }, 2, 1)).toEqual([
      ['text The plan, line by line'],
      ['text One row per Member & line.'],
    ]);
    expect(block(grid, { row: 3, column: 0 }, facts.rows.length + 1, 4)).toEqual(
      [facts.columns.map(({ title }) => title), ...facts.rows].map((row) => row.map(shown)),
    );
  });

  test('sums the pivot in the second column right of the table, also from another report’s table', async () => {
    const host = await open([plan]);
    if (!(await host.publish(reports)).pivots) return;
    const grid = await host.read('By Member');
    expect(block(grid, { row: 3, column: 4 }, 1, 2)).toEqual([['text Activities counted', 'text Lines']]);
    expect(block(grid, { row: 4, column: 3 }, 4, 3)).toEqual(
      [
        ['Fiji', 2, 3],
        ['Palau', 0, 0],
        ['Tonga', 1, 1],
        ['Grand Total', 3, 4],
      ].map((row) => row.map(shown)),
    );
  });

  test('crosses rows with columns in a pivot, with sums only where they are asked for', async () => {
    const host = await open([plan]);
    if (!(await host.publish([factsReport, crossReport])).pivots) return;
    const grid = await host.read('Member x line');
    expect(block(grid, { row: 3, column: 2 }, 1, 1)).toEqual([['text Lines']]);
    expect(block(grid, { row: 4, column: 3 }, 1, 3)).toEqual([['number 0', 'number 1', '']]);
    expect(block(grid, { row: 5, column: 2 }, 5, 4)).toEqual([
      ['text Fiji', 'number 1', 'number 2', ''],
      ['text Palau', 'number 0', '', ''],
      ['text Tonga', '', 'number 1', ''],
      ['text Grand Total', 'number 1', 'number 3', ''],
      ['', '', '', ''],
    ]);
  });

  test('writes a formula of a report with its value', async () => {
    const host = await open([plan]);
    const formula = '=SUMIFS(Facts[First of activity],Facts[Member],"=Fiji")';
    const counted = { ...countryReport.table, rows: [['Fiji', { formula, value: 2 }]] };
    await host.publish([factsReport, { ...countryReport, table: counted }]);
    expect(findCell(await host.read('By Member'), { row: 4, column: 1 })).toEqual({
      row: 4,
      column: 1,
      text: '2',
      kind: 'number',
      hold: 'formula',
    });
  });

  test('publishing again rewrites the sheets in place', async () => {
    const host = await open([plan]);
    await host.publish(reports);
    const fewer = { ...countryReport, title: 'Fewer', table: { ...countryReport.table, rows: [['Samoa', 5]] } };
    const again = await host.publish([factsReport, fewer]);
    expect(again.sheets).toEqual(['Plan facts', 'By Member']);
    expect((await host.list()).sheets).toEqual(['Plan', 'Plan facts', 'By Member']);
    const grid = await host.read('By Member');
    expect(block(grid, { row: 0, column: 0 }, 1, 1)).toEqual([['text Fewer']]);
    expect(block(grid, { row: 4, column: 0 }, 3, 2)).toEqual([
      ['text Samoa', 'number 5'],
      ['', ''],
      ['', ''],
    ]);
  });

  test('publishing the same again changes nothing that is seen', async () => {
    const host = await open([plan]);
    await host.publish(reports);
    const first = await Promise.all(['Plan facts', 'By Member'].map((sheet) => host.read(sheet)));
    await host.publish(reports);
    expect(await Promise.all(['Plan facts', 'By Member'].map((sheet) => host.read(sheet)))).toEqual(first);
  });

  test('publishing again leaves alone what the planner wrote beside', async () => {
    const host = await open([plan]);
    await host.publish(reports);
    await host.apply('By Member', [{ at: { row: 19, column: 7 }, before: '', after: 'to discuss' }]);
    await host.publish(reports);
    expect(block(await host.read('By Member'), { row: 19, column: 7 }, 1, 1)).toEqual([['text to discuss']]);
  });

  test('never takes the name of a sheet that is not ours', async () => {
    const host = await open([plan, { name: 'BY MEMBER', cells: { A1: 'mine' } }]);
    expect((await host.publish(reports)).sheets).toEqual(['Plan facts', 'By Member (2)']);
    expect((await host.publish(reports)).sheets).toEqual(['Plan facts', 'By Member (2)']);
    expect((await host.read('BY MEMBER')).cells.map((cell) => cell.text)).toEqual(['mine']);
  });

  test('writes each line of a note on a row of its own, no wider than the table, and the table below an empty row', async () => {
    const host = await open([plan]);
    await host.publish([{ ...factsReport, note: `Ready to submit.\n${repeat(20)}` }]);
    const grid = await host.read('Plan facts');
    const lines = block(grid, { row: 1, column: 0 }, 5, 1).flat();
    expect(lines).toEqual(['text Ready to submit.', ...[6, 6, 6, 2].map((count) => `text ${repeat(count)}`)]);
    expect(block(grid, { row: 6, column: 0 }, 2, 1).flat()).toEqual(['', 'text Member']);
  });

  test('a shorter note takes the rest of the earlier one away, and the table moves up', async () => {
    const host = await open([plan]);
    await host.publish([{ ...factsReport, note: 'One\nTwo\nThree' }]);
    await host.publish([factsReport]);
    const once = await open([plan]);
    await once.publish([factsReport]);
    expect(await host.read('Plan facts')).toEqual(await once.read('Plan facts'));
  });

  test('publishes a table without rows', async () => {
    const host = await open([plan]);
    await host.publish([{ ...factsReport, table: { ...facts, rows: [] } }]);
    const { cells } = await host.read('Plan facts');
    expect([...cells].sort(compareAddresses).map((cell) => cell.text)).toEqual([
      factsReport.title,
      factsReport.note,
      ...facts.columns.map(({ title }) => title),
    ]);
  });

  describeGoing(open);
}

function repeat(count: number): string {
  return Array.from({ length: count }, () => '012345678901').join(' ');
}

/** A block of cells as kind and text, row by row; the empty string for an empty cell. */
function block(grid: Grid, from: CellAddress, rows: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = findCell(grid, { row: from.row + row, column: from.column + column });
      return cell ? `${cell.kind} ${cell.text}` : '';
    }),
  );
}

function shown(value: ReportValue): string {
  return `${typeof value === 'number' ? 'number' : 'text'} ${plainValue(value)}`;
}
