import { uniqueTitles } from '../../../../src/core/summary/reports/crosses/column-titles';

test('names are titles as they are where no other is alike', () => {
  expect(uniqueTitles(['Fiji', 'Nepal'], ['No.', 'KPI'])).toEqual(['Fiji', 'Nepal']);
});

test('a name that is a title already has a number behind it, whatever its case', () => {
  expect(uniqueTitles(['kpi', 'Fiji', 'FIJI', 'Fiji (2)'], ['No.', 'KPI'])).toEqual([
    ...['kpi (2)', 'Fiji', 'FIJI (2)', 'Fiji (2) (2)'],
  ]);
});

test('titles stand on one line and none is empty', () => {
  expect(uniqueTitles(['  ', 'Hong\nKong', ''], [])).toEqual(['(no name)', 'Hong Kong', '(no name) (2)']);
});

test('long names are cut to what Excel takes, and still told apart', () => {
  const titles = uniqueTitles([`${'x'.repeat(300)}a`, `${'x'.repeat(300)}b`, `${'x'.repeat(254)}😀`], []);
  expect(titles.map(({ length }) => length)).toEqual([255, 255, 254]);
  expect(new Set(titles).size).toBe(3);
});
