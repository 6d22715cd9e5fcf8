import { parseAddress, type CellAddress } from '../../src/core/sheet/address';
import { invertEdits, StaleEdit, type Edit } from '../../src/core/sheet/edit';
import { findCell, type Cell, type Grid } from '../../src/core/sheet/grid';
import { HostError } from '../../src/host/host';
import { describeDocuments } from './documents-contract';
import { describeNewSheets } from './new-sheets-contract';
import { describePublishing } from './publish-contract';
import { describeReadingAreas } from './reading/areas-contract';
import type { OpenHost, SheetSketch } from './sketch';

/** What every host owes to the jobs. Called by the test of each adapter. */
export function describeHostContract(name: string, open: OpenHost): void {
  describe(`${name} keeps the contract of a host`, () => {
    describeReading(open);
    describeReadingAreas(open, plan);
    describeWriting(open);
    describeRefusals(open);
    describePublishing(open);
    describeDocuments(open);
    describeNewSheets(open);
  });
}

const plan: SheetSketch = {
  name: 'Plan',
  cells: {
    A1: 'Annual plan',
    B2: '• One\n• Two (See also 1-(b))',
    C3: 42,
    D3: true,
    E4: { error: '#N/A' },
    F5: { formula: 'C3*2', value: 84 },
    A7: '  two spaces, "quotes" & <angles> 😀 ',
  },
};

function describeReading(open: OpenHost): void {
  test('lists the sheets in tab order, with the one in front', async () => {
    const host = await open([plan, { name: "Notes & 'more'", cells: {} }]);
    expect(await host.list()).toMatchObject({ sheets: ['Plan', "Notes & 'more'"], active: 'Plan' });
  });

  test('reads texts as they are, in reading order', async () => {
    const host = await open([plan]);
    const { sheet, cells } = await host.read('Plan');
    expect(sheet).toBe('Plan');
    expect(cells.filter((cell) => cell.kind === 'text')).toEqual([
      textCell('A1', 'Annual plan'),
      textCell('B2', '• One\n• Two (See also 1-(b))'),
      textCell('A7', '  two spaces, "quotes" & <angles> 😀 '),
    ]);
  });

  test('reads numbers, truth values and errors as what the cell shows', async () => {
    const host = await open([plan]);
    const grid = await host.read('Plan');
    expect(cellAt(grid, 'C3')).toMatchObject({ kind: 'number', text: '42', hold: null });
    expect(cellAt(grid, 'D3')).toMatchObject({ kind: 'boolean', text: 'TRUE', hold: null });
    expect(cellAt(grid, 'E4')).toMatchObject({ kind: 'error', text: '#N/A', hold: null });
  });

  test('reads a formula as its result, and as held', async () => {
    const host = await open([plan]);
    expect(cellAt(await host.read('Plan'), 'F5')).toMatchObject({ kind: 'number', text: '84', hold: 'formula' });
  });

  test('reads an empty sheet as no cells', async () => {
    const host = await open([{ name: 'Blank', cells: {} }]);
    expect(await host.read('Blank')).toEqual({ sheet: 'Blank', cells: [] });
  });

  test('reads the cells of a protected sheet as held', async () => {
    const host = await open([{ name: 'Shut', cells: { A1: 'Locked' }, protected: true }]);
    expect(cellAt(await host.read('Shut'), 'A1')).toMatchObject({ text: 'Locked', hold: 'protected' });
  });

  test('refuses to read a sheet that is not there', async () => {
    const host = await open([plan]);
    await expect(host.read('Elsewhere')).rejects.toMatchObject({ name: 'HostError', code: 'no-such-sheet' });
  });
}

function describeWriting(open: OpenHost): void {
  test.each(['=1+1', '+1', '-1', '@name', '1.1.1', '007', '1-2', 'TRUE', "'quoted", ' spaced ', 'a\nb'])(
    'writes %j as text',
    async (text) => {
      const host = await open([plan]);
      await host.apply('Plan', [edit('A1', 'Annual plan', text)]);
      expect(cellAt(await host.read('Plan'), 'A1')).toEqual(textCell('A1', text));
    },
  );

  test('fills an empty cell, in an empty row too', async () => {
    const host = await open([plan]);
    await host.apply('Plan', [edit('C2', '', 'beside'), edit('AB30', '', 'far below')]);
    const grid = await host.read('Plan');
    expect(cellAt(grid, 'C2')).toEqual(textCell('C2', 'beside'));
    expect(cellAt(grid, 'AB30')).toEqual(textCell('AB30', 'far below'));
  });

  test('empties a cell with an empty text', async () => {
    const host = await open([plan]);
    await host.apply('Plan', [edit('A1', 'Annual plan', '')]);
    expect(cellAt(await host.read('Plan'), 'A1')).toBeUndefined();
  });

  test('leaves every other cell as it was', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    await host.apply('Plan', [edit('A1', 'Annual plan', 'Changed')]);
    expect((await host.read('Plan')).cells.slice(1)).toEqual(before.cells.slice(1));
  });

  test('applying the inverted edits restores the grid', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    const edits = [edit('A1', 'Annual plan', ''), edit('B2', plan.cells['B2'] as string, '=x'), edit('H9', '', 'new')];
    await host.apply('Plan', edits);
    await host.apply('Plan', invertEdits(edits));
    expect(await host.read('Plan')).toEqual(before);
  });

  test('writes a text of 32,767 characters', async () => {
    const host = await open([plan]);
    const text = 'x'.repeat(32_767);
    await host.apply('Plan', [edit('A1', 'Annual plan', text)]);
    expect(cellAt(await host.read('Plan'), 'A1')?.text).toBe(text);
  });
}

function describeRefusals(open: OpenHost): void {
  const good = edit('A1', 'Annual plan', 'Changed');

  async function refuses(sheet: SheetSketch, edits: readonly Edit[]): Promise<unknown> {
    const host = await open([sheet]);
    const before = await host.read(sheet.name);
    const thrown: unknown = await host.apply(sheet.name, edits).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(await host.read(sheet.name)).toEqual(before);
    return thrown;
  }

  test('writes nothing when one cell holds something else than expected', async () => {
    const thrown = await refuses(plan, [good, edit('B2', 'something else', 'x')]);
    expect(thrown).toBeInstanceOf(StaleEdit);
    expect(thrown).toMatchObject({ at: at('B2'), expected: 'something else', found: plan.cells['B2'] });
  });

  test('writes nothing when a cell expected to be empty is not', async () => {
    expect(await refuses(plan, [good, edit('B2', '', 'x')])).toBeInstanceOf(StaleEdit);
  });

  test('writes nothing when a cell expected to hold text is empty', async () => {
    expect(await refuses(plan, [good, edit('H9', 'gone', 'x')])).toBeInstanceOf(StaleEdit);
  });

  test('never overwrites a formula', async () => {
    expect(await refuses(plan, [good, edit('F5', '84', 'x')])).toMatchObject({ name: 'HostError', code: 'formula' });
  });

  test('refuses a text of more than 32,767 characters', async () => {
    const thrown = await refuses(plan, [good, edit('B2', plan.cells['B2'] as string, 'x'.repeat(32_768))]);
    expect(thrown).toMatchObject({ name: 'HostError', code: 'too-long' });
  });

  const shut: SheetSketch = { name: 'Shut', cells: { A1: 'Locked' }, protected: true };
  test.each([
    ['filled', edit('A1', 'Locked', 'x')],
    ['empty', edit('C3', '', 'x')],
  ])('refuses to write a %s cell of a protected sheet', async (_, change) => {
    expect(await refuses(shut, [change])).toMatchObject({ name: 'HostError', code: 'protected' });
  });

  test('refuses to write to a sheet that is not there', async () => {
    const host = await open([plan]);
    await expect(host.apply('Elsewhere', [good])).rejects.toBeInstanceOf(HostError);
  });
}

export function at(address: string): CellAddress {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed;
}

function edit(address: string, before: string, after: string): Edit {
  return { at: at(address), before, after };
}

function cellAt(grid: Grid, address: string): Cell | undefined {
  return findCell(grid, at(address));
}

function textCell(address: string, text: string): Cell {
  return { ...at(address), text, kind: 'text', hold: null };
}
