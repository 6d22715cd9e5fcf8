import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { at } from '../host-contract';
import { toMemorySheet } from '../memory/memory-sketch';
import { areaOf, describeRows } from './rows-contract';

describeRows('memory', async ([first, ...others], { merged = [], tables = [] } = {}) =>
  openMemoryHost('plan.xlsx', [
    ...(first ? [{ ...toMemorySheet(first), ...lay(merged, tables) }] : []),
    ...others.map(toMemorySheet),
  ]),
);

test('marks, notes and lists go with their rows', async () => {
  const host = openMemoryHost('plan.xlsx', [
    toMemorySheet({ name: 'Plan', cells: { A1: 'a', A2: 'b', A3: 'c' } }),
    toMemorySheet({ name: 'Lists', cells: { A1: 'v' } }),
  ]);
  await host.mark('Plan', [{ at: at('A3'), severity: 'error', text: 'x' }], 'colour');
  host.writeNote('Plan', at('A2'), 'mine');
  const list = { cells: areaOf('A3'), values: { sheet: 'Lists', area: areaOf('A1') }, remark: null };
  await host.offer('Plan', [list]);
  await host.change('Plan', [
    { kind: 'move-rows', from: 2, count: 1, to: 0 },
    { kind: 'delete-rows', at: 2, rows: [[{ column: 0, text: 'b' }]] },
  ]);
  expect(host.marksOn('Plan')).toEqual({ colours: new Map([['A1', 'error']]), notes: new Map() });
  expect([host.listAt('Plan', at('A1')), host.listAt('Plan', at('A3'))]).toEqual([list, null]);
});

function lay(merged: readonly string[], tables: readonly string[]) {
  return {
    merged: merged.map(areaOf),
    tables: tables.map((area, index) => ({ name: `Table${index}`, area: areaOf(area), hasTotals: false })),
  };
}
