import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';

/* The functions for cells, as the genuine Office.js calls them in the runtime that they share with the pane. */

jest.setTimeout(120_000);

let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  preview = await openPreview('assets/sample-work-plan.xlsx');
}, 300_000);

afterAll(() => preview.close());

const call = (id: string, ...values: unknown[]) =>
  preview.page.evaluate(([name, given]) => window.callFunction(name, given), [id, values] as const);

test('a text is answered with the countries that it names', async () => {
  expect(await call('COUNTRIES', 'Workshops for Fiji and Indonesia')).toBe('Fiji; Indonesia');
});

test('a see-also is answered with its targets, an argument left out or not', async () => {
  expect(await call('REFERENCES', 'Talks (See also 1-(b) and (c))', null)).toBe('1-(b); 1-(c)');
  expect(await call('REFERENCES', '(b)', '2-(a)')).toBe('2-(b)');
});

test('the columns of a register are answered with a column of see-also, or with one of them', async () => {
  const columns = [
    [['Talks'], ['Talks']],
    [['a) Tea'], ['b) Rice']],
    [['1. Part'], [null]],
  ];
  expect(await call('SEEALSO', ...columns, null)).toEqual([['(See also 1-(b))'], ['(See also 1-(a))']]);
  expect(await call('SEEALSO', ...columns, 2)).toEqual([['(See also 1-(a))']]);
});

test('a function that the add-in does not have is refused', async () => {
  await expect(call('NONE', '')).rejects.toThrow('The function failed');
});
