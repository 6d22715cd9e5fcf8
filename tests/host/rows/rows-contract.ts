import { parseArea } from '../../../src/core/sheet/area';
import { invertChanges, type RowTexts, type SheetChange } from '../../../src/core/sheet/change';
import { StaleEdit } from '../../../src/core/sheet/edit';
import { findCell, type Grid } from '../../../src/core/sheet/grid';
import type { Rows, Sheets } from '../../../src/host/host';
import { at } from '../host-contract';
import type { SheetSketch } from '../sketch';

/** Merged cells and Excel tables of the first sheet, as `A1:C1`. */
export interface Lying {
  readonly merged?: readonly string[];
  readonly tables?: readonly string[];
}

export type OpenRows = (sheets: readonly SheetSketch[], lying?: Lying) => Promise<Sheets & Rows>;

// prettier-ignore
const plan: SheetSketch = {
  name: 'Plan',
  cells: {
    A1: 'Action', B1: 'Activities', C1: 'KPI',
    A2: '(a) First', B2: '• One\n• Two', C2: 'k1',
    A3: '(b) Second', B3: '• Three', C3: 'k2',
    A4: '(c) Third', B4: '• Four', C4: 42,
    A5: '(d) Fourth', B5: '• Five', C5: 'k4',
  },
};

/** What hosts owe to rows that are put in, taken out and moved. */
export function describeRows(title: string, open: OpenRows): void {
  describe(`rows in ${title}`, () => {
    describeChanges(open);
    describeRefusals(open);
    describeTables(open);
  });
}

function describeChanges(open: OpenRows): void {
  test('are put in with their texts, as texts', async () => {
    const host = await open([plan]);
    await host.change('Plan', [insert(2, [row('=1+1', "'quoted"), row('', '1-2')], 1)]);
    const grid = await host.read('Plan');
    expect(columnA(grid)).toEqual(['Action', '(a) First', '=1+1', '', '(b) Second', '(c) Third', '(d) Fourth']);
    expect([findCell(grid, at('B3')), findCell(grid, at('B4'))]).toMatchObject([
      { text: "'quoted", kind: 'text' },
      { text: '1-2', kind: 'text' },
    ]);
  });

  test('are taken out whole, and what stood below moves up as it was', async () => {
    const host = await open([plan]);
    await host.change('Plan', [remove(2, [row('(b) Second', '• Three', 'k2')])]);
    const grid = await host.read('Plan');
    expect(columnA(grid)).toEqual(['Action', '(a) First', '(c) Third', '(d) Fourth']);
    expect(findCell(grid, at('C3'))).toMatchObject({ text: '42', kind: 'number' });
  });

  test.each([
    ['down', { from: 1, count: 2, to: 4 }, ['Action', '(c) Third', '(a) First', '(b) Second', '(d) Fourth']],
    ['up', { from: 3, count: 2, to: 1 }, ['Action', '(c) Third', '(d) Fourth', '(a) First', '(b) Second']],
    ['to the end', { from: 1, count: 1, to: 5 }, ['Action', '(b) Second', '(c) Third', '(d) Fourth', '(a) First']],
  ])('move %s', async (_, step, expected) => {
    const host = await open([plan]);
    await host.change('Plan', [{ kind: 'move-rows', ...step }]);
    expect(columnA(await host.read('Plan'))).toEqual(expected);
  });

  test('are changed in steps that follow each other, and back again by the inversion', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    const changes: readonly SheetChange[] = [
      { kind: 'move-rows', from: 4, count: 1, to: 1 },
      { kind: 'write', edits: [{ at: at('A2'), before: '(d) Fourth', after: '(a) Fourth' }] },
      insert(3, [row('(x) New')], 2),
      remove(4, [row('(b) Second', '• Three', 'k2')]),
      { kind: 'write', edits: [{ at: at('B4'), before: '', after: '• A line' }] },
    ];
    await host.change('Plan', changes);
    const grid = await host.read('Plan');
    expect(columnA(grid)).toEqual(['Action', '(a) Fourth', '(a) First', '(x) New', '(c) Third']);
    expect(findCell(grid, at('B4'))?.text).toBe('• A line');
    await host.change('Plan', invertChanges(changes));
    expect(textsOf(await host.read('Plan'))).toEqual(textsOf(before));
  });

  test('are changed past a formula elsewhere, which goes with its row', async () => {
    const host = await open([{ ...plan, cells: { ...plan.cells, D3: { formula: 'LEN(A3)', value: 10 } } }]);
    await host.change('Plan', [{ kind: 'move-rows', from: 2, count: 1, to: 1 }]);
    expect(findCell(await host.read('Plan'), at('D2'))).toMatchObject({ text: '10', hold: 'formula' });
  });

  test('hold what a step that writes nothing expects', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    await host.change('Plan', [guard('C4', '42'), guard('F9', '')]);
    expect(await host.read('Plan')).toEqual(before);
  });
}

function describeRefusals(open: OpenRows): void {
  const good: SheetChange = { kind: 'write', edits: [{ at: at('A2'), before: '(a) First', after: 'Changed' }] };
  const formula = { ...plan, cells: { ...plan.cells, D3: { formula: 'LEN(A3)', value: 10 } } };
  // prettier-ignore
  const refusals: readonly (readonly [string, SheetSketch, Lying, SheetChange, object])[] = [
    ['where a cell that goes holds something else', plan, {}, remove(2, [row('(b) Second', '• Three')]), stale('C3')],
    ['where a guard finds something else', plan, {}, guard('C4', '43'), stale('C4')],
    ['where a row that goes holds a formula', formula, {}, remove(2, [withFormula()]), refused('formula')],
    ['where a formula would be written over', formula, {}, over('D3', '10'), refused('formula')],
    ['where a new text is too long', plan, {}, insert(2, [row('x'.repeat(32_768))], null), refused('too-long')],
    ['on a protected sheet', { ...plan, protected: true }, {}, insert(2, [row('x')], null), refused('protected')],
    ['where a merged cell reaches into rows that go', spread, { merged: ['A2:A3'] }, remove(2, [second()]), refused('merged')],
    ['where a merged cell reaches into rows that move', spread, { merged: ['A2:A3'] }, move(2, 1, 5), refused('merged')],
    ['where rows would go in between a merged cell', spread, { merged: ['A2:A3'] }, move(4, 1, 2), refused('merged')],
    ['where rows would be put into a merged cell', spread, { merged: ['A2:A3'] }, insert(2, [row('x')], 1), refused('merged')],
    ['where a table would lose its header', plan, { tables: ['A1:C5'] }, move(0, 1, 5), refused('merged')],
    ['where a table would lose all its rows', plan, { tables: ['A4:C5'] }, move(4, 1, 1), refused('merged')],
    ['where a table would be torn', plan, { tables: ['A4:C5'] }, move(2, 2, 1), refused('merged')],
  ];

  test.each(refusals)('stay as they are, all of them, %s', async (_, sketch, lying, change, expected) => {
    const host = await open([sketch], lying);
    const before = await host.read('Plan');
    const steps = sketch.protected ? [change] : [good, change];
    const thrown: unknown = await host.change('Plan', steps).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject(expected);
    expect(await host.read('Plan')).toEqual(before);
  });

  test('are told to be stale by the cell that differs', async () => {
    const host = await open([plan]);
    await expect(host.change('Plan', [guard('B3', '• Other')])).rejects.toBeInstanceOf(StaleEdit);
  });

  test('of a sheet that is not there cannot be changed', async () => {
    const host = await open([plan]);
    await expect(host.change('None', [good])).rejects.toMatchObject({ code: 'no-such-sheet', what: 'None' });
  });

  test('with a merged cell within them move, and the cell with them', async () => {
    const host = await open([spread], { merged: ['A2:A3'] });
    await host.change('Plan', [move(1, 2, 4)]);
    expect(columnA(await host.read('Plan'))).toEqual(['Action', '(c) Third', '(a) First', '', '(d) Fourth']);
    await expect(host.change('Plan', [insert(3, [row('x')], null)])).rejects.toMatchObject({ code: 'merged' });
  });
}

function describeTables(open: OpenRows): void {
  test.each([
    ['put in below its header', insert(1, [row('x')], 1)],
    ['put in behind its last row, like it', insert(5, [row('x')], 4)],
    ['taken out', remove(2, [row('(b) Second', '• Three', 'k2')])],
    ['moved up to its header', move(4, 1, 1)],
    ['moved behind its last', move(1, 2, 5)],
  ])('of a table are %s, and it holds them all', async (_, change) => {
    const host = await open([plan], { tables: ['A1:C5'] });
    await host.change('Plan', [change]);
    const { cells } = await host.read('Plan');
    const last = cells.at(-1)!.row;
    const body = Array.from({ length: last }, (__, index) =>
      cells.filter((cell) => cell.row === index + 1).map(({ column, text }) => ({ column, text })),
    );
    // Not the rows of a table's body, all of them, as then no more than a header were left.
    await expect(host.change('Plan', [remove(1, body)])).rejects.toMatchObject({ code: 'merged' });
    await host.change('Plan', [remove(1, body.slice(0, -1))]);
    expect((await host.read('Plan')).cells.at(-1)!.row).toBe(1);
  });
}

const spread: SheetSketch = {
  ...plan,
  cells: Object.fromEntries(Object.entries(plan.cells).filter(([address]) => address !== 'A3')),
};

function row(...texts: readonly string[]): RowTexts[number] {
  return texts.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
}

function second(): RowTexts[number] {
  return [
    { column: 1, text: '• Three' },
    { column: 2, text: 'k2' },
  ];
}

function withFormula(): RowTexts[number] {
  return [...row('(b) Second', '• Three', 'k2'), { column: 3, text: '10' }];
}

function insert(place: number, rows: RowTexts, like: number | null): SheetChange {
  return { kind: 'insert-rows', at: place, rows, like };
}

function remove(place: number, rows: RowTexts): SheetChange {
  return { kind: 'delete-rows', at: place, rows };
}

function move(from: number, count: number, to: number): SheetChange {
  return { kind: 'move-rows', from, count, to };
}

function guard(address: string, text: string): SheetChange {
  return { kind: 'write', edits: [{ at: at(address), before: text, after: text }] };
}

function over(address: string, before: string): SheetChange {
  return { kind: 'write', edits: [{ at: at(address), before, after: 'x' }] };
}

function stale(address: string): object {
  return { name: 'StaleEdit', at: at(address) };
}

function refused(code: string): object {
  return { name: 'HostError', code };
}

function columnA({ cells }: Grid): readonly string[] {
  const last = cells.at(-1)?.row ?? -1;
  return Array.from(
    { length: last + 1 },
    (_, index) => cells.find((c) => c.row === index && c.column === 0)?.text ?? '',
  );
}

function textsOf({ cells }: Grid): readonly string[] {
  return cells.map(({ row: place, column, text }) => `${place} ${column} ${text}`);
}

/** The area that an address of a test names. */
export function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}
