import { readText } from '../../src/documents/text/read-text';
import { cellsOf, lossesOf } from './shown';

const cells = (...lines: readonly string[]) => cellsOf(readText(lines.join('\n')));

const plan = {
  A1: 'Plan 2031',
  A2: '1. Part one',
  A3: 'Actions\n(of the office)',
  B3: 'Work',
  C3: 'Indicator',
  A4: 'a) Help\n(RSP 1.1.1 - 1st milestone)',
  B4: '• One\n• Two (See also 1-(b))',
  C4: 'Number of Members',
  A5: 'b) Teach\n(RSP 1.1.2)',
  B5: '• Two (See also 1-(a))',
  C5: 'Number of courses',
  A6: '2. Part two',
};

const header = ['Actions', '(of the office)', 'Work', 'Indicator'];
const actions = [
  ...['a) Help', '(RSP 1.1.1 - 1st milestone)', '• One', '• Two (See also 1-(b))', 'Number of Members'],
  ...['b) Teach', '(RSP 1.1.2)', '• Two (See also 1-(a))', 'Number of courses'],
];

test('cells that each begin with a tab at the line’s start make rows of equal width', () => {
  const text = [
    ...['Plan 2031', '1. Part one', '\tActions', '(of the office)', '\tWork', '\tIndicator', ''],
    ...['\ta) Help', '(RSP 1.1.1 - 1st milestone)', '\t• One', '• Two (See also 1-(b))', '\tNumber of Members', ''],
    ...[
      '\tb) Teach',
      '(RSP 1.1.2)',
      '\t• Two (See also 1-(a))',
      '',
      '\tNumber of courses',
      '',
      '',
      '2. Part two',
      '\ta',
      '\tb',
      '\tc',
    ],
  ];
  expect(cells(...text)).toEqual({ ...plan, A7: 'a', B7: 'b', C7: 'c' });
});

test('a row on one line is a row, an empty cell before or behind it too', () => {
  const lines = [
    'Plan',
    '',
    'Actions\tWork\tIndicator',
    'a) Help\tx\tNumber',
    '\ty\t',
    'b) Teach\t\tNumber',
    '',
    '2. Part two',
  ];
  expect(cells(...lines)).toEqual({
    ...{ A1: 'Plan', A2: 'Actions', B2: 'Work', C2: 'Indicator', A3: 'a) Help', B3: 'x', C3: 'Number' },
    ...{ B4: 'y', A5: 'b) Teach', C5: 'Number', A6: '2. Part two' },
  });
});

test('a row that lost its last tab takes nothing of the next', () => {
  expect(cells('Actions\tWork\tIndicator', 'a) Help\tx\tNumber', '\ty', 'b) Teach\tz\tNumber')).toMatchObject({
    B3: 'y',
    A4: 'b) Teach',
  });
});

test('rows whose cells hold line breaks between the tabs are put together by what the lines say', () => {
  const lines = [
    ...['Plan 2031', '1. Part one', 'Actions', '(of the office)\tWork\tIndicator'],
    ...['a) Help', '(RSP 1.1.1 - 1st milestone)\t• One', '• Two (See also 1-(b))\tNumber of Members'],
    ...['b) Teach', '(RSP 1.1.2)\t• Two (See also 1-(a))\tNumber of courses', '2. Part two'],
  ];
  expect(cells(...lines)).toEqual(plan);
});

test('without any mark between cells the rows are told by label, RSP line, bullets and what follows them', () => {
  const lines = ['Plan 2031', '1. Part one', ...header, ...actions, '2. Part two'];
  expect(cells(...lines)).toEqual(plan);
});

test('a header that comes again on a new page is no part of the row that it cuts', () => {
  const cut = [...actions.slice(0, 3), ...header, ...actions.slice(3)];
  expect(cells('Plan 2031', '1. Part one', ...header, ...cut, '2. Part two')).toEqual(plan);
});

test('without labels the line before an RSP line opens an action', () => {
  const bare = actions.map((line) => line.replace(/^[ab]\) /, ''));
  expect(cells('1. Part one', ...header, ...bare)).toMatchObject({
    A3: 'Help\n(RSP 1.1.1 - 1st milestone)',
    A4: 'Teach\n(RSP 1.1.2)',
  });
});

test('listings without bullets end where the indicators begin', () => {
  const bare = actions.map((line) => line.replace('• ', ''));
  expect(cells('1. Part one', ...header, ...bare)).toMatchObject({
    B3: 'One\nTwo (See also 1-(b))',
    C3: 'Number of Members',
  });
});

test('what has no sections is a row for each line', () => {
  expect(cells('one', '', 'two, three')).toEqual({ A1: 'one', A2: 'two, three' });
});

test('remnants of tags become structure, and are told', () => {
  const text =
    'a\tb\tc\n<p>a) Help</p> <p>(RSP 1.1.1)</p>\t<ul style="x"> ➤ One &amp; all ➤ Two <li>Three</li>\t3 <sup>rd</sup> part';
  const shown = readText(text);
  expect(cellsOf(shown)).toMatchObject({
    A2: 'a) Help\n(RSP 1.1.1)',
    B2: '➤ One & all\n➤ Two\n• Three',
    C2: '3 rd part',
  });
  expect(lossesOf(shown)).toContain('remnant at Document!B2: <ul style="x"> <li> </li> &amp;');
});

test('signs that only look like tags stay', () => {
  expect(cells('1 < 2 > 0', 'a <b c & d')).toEqual({ A1: '1 < 2 > 0', A2: 'a <b c & d' });
});

test.each(['\t', ',', ';'])('cells in quotation marks, separated by %j, keep their line breaks', (separator) => {
  const rows = [
    ['Actions', 'Work', 'Indicator'],
    ['"a) Help\n(RSP 1.1.1)"', '"say ""One"", please\nTwo"', 'x'],
    ['b', '', 'y'],
  ];
  expect(cells(...rows.map((row) => row.join(separator)))).toEqual({
    ...{ A1: 'Actions', B1: 'Work', C1: 'Indicator', A2: 'a) Help\n(RSP 1.1.1)' },
    ...{ B2: 'say "One", please\nTwo', C2: 'x', A3: 'b', C3: 'y' },
  });
});

test('a table of Markdown is a table', () => {
  expect(cells('# Plan', '', '| a | b |', '| --- | --- |', '| x<br>y | 1 \\| 2 |')).toEqual({
    ...{ A1: 'Plan', A2: 'a', B2: 'b', A3: 'x\ny', B3: '1 | 2' },
  });
});
