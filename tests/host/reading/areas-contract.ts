import { isWithin, parseArea, type Area } from '../../../src/core/sheet/area';
import type { Cell } from '../../../src/core/sheet/grid';
import type { OpenHost, SheetSketch } from '../sketch';

/** What a host owes to who reads only an area of a sheet; `plan` has something of everything. */
export function describeReadingAreas(open: OpenHost, plan: SheetSketch): void {
  test('reads of an area what it holds, as in the whole sheet', async () => {
    const host = await open([plan]);
    const whole = await host.read('Plan');
    for (const address of ['B2:E5', 'A1:A1', 'C3:F7', 'A1:F7']) {
      const area = areaOf(address);
      expect(await host.read('Plan', area)).toEqual({
        sheet: 'Plan',
        cells: whole.cells.filter((cell) => isWithin(area, cell)),
      });
    }
  });

  test('reads a formula of an area as held, and numbers, truth values and errors as shown', async () => {
    const host = await open([plan]);
    const grid = await host.read('Plan', areaOf('C3:F5'));
    expect(grid.cells.map(({ kind, text, hold }) => [kind, text, hold])).toEqual([
      ['number', '42', null],
      ['boolean', 'TRUE', null],
      ['error', '#N/A', null],
      ['number', '84', 'formula'],
    ]);
  });

  test.each(['B3:B9', 'C1:F1', 'K1:M9', 'A8:C200', 'XFD1048576:XFD1048576'])(
    'reads %s, where nothing is, as no cells',
    async (address) => {
      const host = await open([plan]);
      expect(await host.read('Plan', areaOf(address))).toEqual({ sheet: 'Plan', cells: [] });
    },
  );

  test('reads an area of an empty sheet as no cells', async () => {
    const host = await open([{ name: 'Blank', cells: {} }]);
    expect(await host.read('Blank', areaOf('A1:C3'))).toEqual({ sheet: 'Blank', cells: [] });
  });

  test('reads an area as it is now that something was written there', async () => {
    const host = await open([plan]);
    await host.apply('Plan', [
      { at: areaOf('C2').from, before: '', after: 'beside' },
      { at: areaOf('B2').from, before: plan.cells['B2'] as string, after: '' },
    ]);
    const grid = await host.read('Plan', areaOf('A2:C2'));
    expect(grid.cells).toEqual([textCell('C2', 'beside')]);
  });

  test('reads the cells of an area of a protected sheet as held', async () => {
    const host = await open([{ name: 'Shut', cells: { A1: 'Locked', B2: 'Too' }, protected: true }]);
    const { cells } = await host.read('Shut', areaOf('B1:B9'));
    expect(cells).toEqual([{ ...textCell('B2', 'Too'), hold: 'protected' }]);
  });

  test('refuses to read an area of a sheet that is not there', async () => {
    const host = await open([plan]);
    await expect(host.read('Elsewhere', areaOf('A1:B2'))).rejects.toMatchObject({ code: 'no-such-sheet' });
  });
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}

function textCell(address: string, text: string): Cell {
  return { ...areaOf(address).from, text, kind: 'text', hold: null };
}
