import type { NewCell, NewSheet } from '../../src/core/sheet/new-sheet';
import type { Grid } from '../../src/core/sheet/grid';
import type { OpenHost } from './sketch';

const awkward = [
  '=1+1',
  '+1',
  '-3',
  '@home',
  '1.1.1',
  '007',
  '1-2',
  '2026-01-31',
  'TRUE',
  '#N/A',
  '12%',
  "'quoted",
  ' two  spaces ',
  'above\nbelow',
  '"<&>" _x000D_',
  'Zoë 日本 😀',
  `${'long '.repeat(60)}end`,
];

/** An annex of one section: its title, a heading, a header, and a row for each text. */
export const annex: NewSheet = {
  name: 'New plan',
  cells: [
    cell(0, 0, 'Annual plan', 'title'),
    cell(2, 0, '1. Trade', 'heading'),
    cell(3, 0, 'Action', 'header'),
    cell(3, 1, 'Activities', 'header'),
    ...awkward.flatMap((text, index) => [cell(4 + index, 0, `(${index})`), cell(4 + index, 1, text)]),
  ],
  widths: [20, 60],
  table: null,
};

/** A table of two columns below its title, with an empty cell. */
export const register: NewSheet = {
  name: 'Register',
  cells: [
    cell(0, 0, 'Register', 'title'),
    cell(2, 0, 'Section', 'header'),
    cell(2, 1, 'See also\n(typed)', 'header'),
    cell(3, 0, '1'),
    cell(3, 1, '1-(b)'),
    cell(4, 0, '2'),
  ],
  widths: [10, 30],
  table: { name: 'PlanRegister', from: { row: 2, column: 0 }, to: { row: 4, column: 1 } },
};

export function cell(row: number, column: number, text: string, look: NewCell['look'] = 'text'): NewCell {
  return { row, column, text, look };
}

const plan = { name: 'Plan', cells: { A1: 'Annual plan', B2: 7 } };

/** What every host owes to those who lay out a plan anew. */
export function describeNewSheets(open: OpenHost): void {
  test.each([annex, register])('makes the sheet $name after the last tab, and tells its name', async (sheet) => {
    const host = await open([plan]);
    expect(await host.add(sheet)).toBe(sheet.name);
    expect((await host.list()).sheets).toEqual(['Plan', sheet.name]);
  });

  test.each([annex, register])('writes every text of $name as text, just as it is', async (sheet) => {
    const host = await open([plan]);
    await host.add(sheet);
    expect(contents(await host.read(sheet.name))).toEqual(
      sheet.cells.map(({ row, column, text }) => [row, column, 'text', null, text]),
    );
  });

  test('leaves the plan in front and as it was', async () => {
    const host = await open([plan]);
    const before = await host.read('Plan');
    await host.add(register);
    expect((await host.list()).active).toBe('Plan');
    expect(await host.read('Plan')).toEqual(before);
  });

  test('never takes a name that is taken, of a sheet or of a table', async () => {
    const host = await open([plan, { name: 'REGISTER', cells: { A1: 'mine' } }]);
    expect(await host.add(register)).toBe('Register (2)');
    expect(await host.add(register)).toBe('Register (3)');
    expect(contents(await host.read('Register (3)'))).toEqual(contents(await host.read('Register (2)')));
    expect((await host.read('REGISTER')).cells.map(({ text }) => text)).toEqual(['mine']);
  });

  test('makes of a name that Excel refuses one that it takes', async () => {
    const host = await open([plan]);
    expect(await host.add({ ...annex, name: "'Plan 2025/2026: all [of] it, and more" })).toBe(
      'Plan 2025-2026- all -of- it, an',
    );
    expect(await host.add({ ...annex, name: ' ' })).toBe('Sheet');
  });

  test('rows right below a table can be filled, and stand as written', async () => {
    const host = await open([plan]);
    const name = await host.add(register);
    const edits = ['3', '1-(c)'].map((after, column) => ({ at: { row: 5, column }, before: '', after }));
    await host.apply(name, edits);
    expect(contents(await host.read(name)).slice(-2)).toEqual(
      edits.map(({ at: { row, column }, after }) => [row, column, 'text', null, after]),
    );
  });

  test('a line break of another kind is written as Excel’s', async () => {
    const host = await open([plan]);
    await host.add({ ...annex, cells: [cell(0, 0, 'one\r\ntwo\rthree')] });
    expect((await host.read('New plan')).cells.map(({ text }) => text)).toEqual(['one\ntwo\nthree']);
  });

  test('a text of 32,767 characters is written, and of one more none is, nor anything else', async () => {
    const host = await open([plan]);
    const longest = 'x'.repeat(32_767);
    const sheet = (text: string): NewSheet => ({ ...annex, cells: [cell(0, 0, 'Before'), cell(1, 1, text)] });
    await expect(host.add(sheet(`${longest}x`))).rejects.toMatchObject({ code: 'too-long', what: "'New plan'!B2" });
    expect((await host.list()).sheets).toEqual(['Plan']);
    await host.add(sheet(longest));
    expect((await host.read('New plan')).cells.map(({ text }) => text)).toEqual(['Before', longest]);
  });

  test('a table without rows is made', async () => {
    const host = await open([plan]);
    const { row } = register.table!.from;
    const to = { row, column: 1 };
    const cells = register.cells.filter((each) => each.row <= row);
    await host.add({ ...register, cells, table: { ...register.table!, to } });
    expect((await host.read('Register')).cells.map(({ text }) => text)).toEqual(cells.map(({ text }) => text));
  });

  test('an empty sheet is made', async () => {
    const host = await open([plan]);
    expect(await host.add({ name: 'Empty', cells: [], widths: [], table: null })).toBe('Empty');
    expect((await host.read('Empty')).cells).toEqual([]);
  });

  test('what was made can be changed like any sheet', async () => {
    const host = await open([plan]);
    await host.add(register);
    await host.apply('Register', [
      { at: { row: 3, column: 1 }, before: '1-(b)', after: '=2' },
      { at: { row: 4, column: 1 }, before: '', after: '1.2.3' },
    ]);
    expect(contents(await host.read('Register')).slice(-3)).toEqual([
      [3, 1, 'text', null, '=2'],
      [4, 0, 'text', null, '2'],
      [4, 1, 'text', null, '1.2.3'],
    ]);
  });
}

function contents({ cells }: Grid): readonly (readonly unknown[])[] {
  return cells.map(({ row, column, kind, hold, text }) => [row, column, kind, hold, text]);
}
